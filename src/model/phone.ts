import { z } from 'astro/zod';

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** The digits a display form stands for: an optional trunk zero in brackets after +46 is not dialled. */
function digitsShown(display: string): string {
  return digitsOf(display.replace(/^\+46 ?\(0\)/u, '+46'));
}

/** How many digits a number can have, by how it begins (Swedish numbering plan, PTS). */
function lengths(dial: string, kind: string): readonly [least: number, most: number] {
  if (kind === 'emergency') return [3, 3];
  if (kind === 'short')
    return dial.startsWith('116') ? [6, 6] : dial.startsWith('90') ? [5, 5] : [4, 5];
  if (kind === 'freephone') return [9, 9];
  if (dial.startsWith('+46')) return [9, 13];
  return /^0(10|7)/u.test(dial) ? [10, 10] : [8, 10];
}

/** One telephone number. `dial` is what follows `tel:`; `display` is how people read it. */
export const PhoneNumber = z
  .strictObject({
    role: z.enum(['main', 'alternative', 'abroad', 'switchboard', 'relay']).default('main'),
    dial: z.string().regex(/^\+?\d+$/u, 'write digits only, in quotes, e.g. "020505050"'),
    display: z
      .string()
      .regex(
        /^\+?\d[\d ()-]*\d$/u,
        'write the number as people say it, in quotes, e.g. "020-50 50 50"',
      ),
    kind: z.enum(['emergency', 'short', 'freephone', 'normal']),
    /** Only where a source says so: the call does not show on the bill. */
    hiddenOnBill: z.boolean().optional(),
    reachableFromAbroad: z.boolean().optional(),
  })
  .superRefine(({ dial, display, kind }, context) => {
    const fail = (field: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (digitsOf(dial) !== digitsShown(display)) {
      fail(
        'display',
        `its digits (${digitsShown(display)}) differ from dial (${digitsOf(dial)}); make the two the same number`,
      );
    }
    const [least, most] = lengths(dial, kind);
    const length = digitsOf(dial).length;
    if (length < least || length > most) {
      fail(
        'dial',
        `${dial} has ${length} digits where such a number has ${least === most ? least : `${least} to ${most}`}. Check it against the source`,
      );
    }
    const free = /^020/u.test(dial);
    if (kind === 'freephone' && !free)
      fail('kind', `${dial} does not begin with 020, so it is not "freephone"; write "normal"`);
    if (kind === 'normal' && free) fail('kind', `${dial} begins with 020; write "freephone"`);
    if (kind === 'normal' && !/^(\+46[1-9]|0[1-9])/u.test(dial)) {
      fail('dial', `${dial} does not begin with an area code (0…) or +46; write the whole number`);
    }
    if ((kind === 'short' || kind === 'emergency') && /^(\+|0)/u.test(dial)) {
      fail(
        'dial',
        `${dial} is marked "${kind}" but is a whole number; short codes are dialled as they are, e.g. "116016"`,
      );
    }
  });
export type PhoneNumber = z.infer<typeof PhoneNumber>;
