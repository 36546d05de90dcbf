import { GUIDE_COMPONENTS, STAFF_COMPONENTS } from '#model/guide.ts';
import { error, type Finding } from './finding.ts';
import type { GuideFile } from './guide-file.ts';
import type { Use } from './mdx.ts';
import { didYouMean } from './near.ts';

/** Components that take an id, and what may stand between their tags. The others take no id and enclose something. */
const WITH_ID: Readonly<
  Partial<Record<(typeof STAFF_COMPONENTS)[number], 'nothing' | 'text' | 'either'>>
> = {
  Contact: 'nothing',
  Number: 'nothing',
  Picture: 'nothing',
  Guide: 'text',
  Staff: 'text',
  Source: 'either',
};

/** What is wrong with one use of a component. */
export function component(
  { file, folder }: GuideFile,
  { name, id, attributes, empty, line }: Use,
): Finding[] {
  const at = `${file}:${line}`;
  const all: readonly string[] = folder === 'staff' ? STAFF_COMPONENTS : GUIDE_COMPONENTS;
  if (!all.includes(name)) {
    const advice = /^[a-z]/u.test(name)
      ? 'Remove the tag; guides hold no HTML'
      : `Guides may use ${all.join(', ')}`;
    return [error(at, `there is no component <${name}>.${didYouMean(name, all)} ${advice}.`)];
  }
  const inside = WITH_ID[name as keyof typeof WITH_ID];
  const allowed = inside ? ['id'] : [];
  const wrong = attributes.filter((attribute) => !allowed.includes(attribute));
  if (wrong.length > 0)
    return [
      error(
        at,
        `<${name}> takes ${inside ? 'an id in quotes' : 'nothing'} and has "${wrong.join(' ')}". Remove that.`,
      ),
    ];
  if (inside && !id)
    return [
      error(
        at,
        `<${name}> lacks its id. Write <${name} id="…"${inside === 'nothing' ? ' />' : '>'}, with the id in quotes.`,
      ),
    ];
  if (inside === 'nothing' && !empty)
    return [
      error(
        at,
        `<${name}> encloses text. Write <${name} id="${id ?? ''}" /> and the text after it.`,
      ),
    ];
  if (inside !== 'nothing' && inside !== 'either' && empty) {
    return [
      error(
        at,
        `<${name}> encloses nothing. Write the words between <${name}${inside ? ` id="${id ?? ''}"` : ''}> and </${name}>.`,
      ),
    ];
  }
  return [];
}
