import { z } from 'astro/zod';

const UNSAFE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const MARKUP = /<\/?[a-z!]/iu;

/** Text an editor typed: not empty, no markup, no invisible or direction-changing characters. */
export const plainText = z
  .string()
  .trim()
  .min(1, 'is empty; write the text or remove the line')
  .refine(
    (value) => !UNSAFE.test(value),
    'holds an invisible or direction-changing character; type the text anew',
  )
  .refine((value) => !MARKUP.test(value), 'holds HTML; write plain text');

/** Whether an address is what it looks like: one host of plain letters, no name before an @, nothing that is code in HTML. */
function plainAddress(value: string): boolean {
  const host = /^[a-z]+:\/\/([a-z0-9.-]+)(?:[/?#]|$)/u.exec(value)?.[1];
  return host !== undefined && !/[\s<>"'`{}|\\^]/u.test(value);
}

const address = (protocol: RegExp) =>
  z
    .url({ protocol, error: 'write the whole address, beginning with https://' })
    .refine(plainAddress, {
      error:
        'holds what no plain address holds (a space, a quotation mark, < >, a name before @, capitals or other letters than a–z in its host); copy it anew from the page',
    });

/** An address outside the site. */
export const httpsAddress = address(/^https$/u);

/** An address that may be on http, shown and never linked. */
export const anyAddress = address(/^https?$/u);

/** The fingerprint of a text that a translation follows. */
export const Fingerprint = z
  .string()
  .regex(/^[0-9a-f]{8}$/u, 'is set by "npm run translated"; put it in quotes');

/** Whether YYYY-MM-DD names a day that exists. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A day as 'YYYY-MM-DD'; with `loose` also a month, a year or the word "undated". */
export function sourceDate(field: string, loose: boolean) {
  const forms = loose ? "'2026-11-21', '2026-11', '2026' or 'undated'" : "'2026-11-21'";
  return z
    .string({ error: `${field} is missing or unquoted; write ${forms}, in quotes` })
    .refine(
      (value) =>
        isDay(value) ||
        (loose && (value === 'undated' || /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/u.test(value))),
      { error: (issue) => `"${String(issue.input)}" is no date; write ${forms}` },
    );
}

/** A day that exists, as 'YYYY-MM-DD'. */
export const Day = sourceDate('the date', false);
