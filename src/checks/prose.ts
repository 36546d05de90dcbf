import type { Avoid } from '#model/avoid.ts';
import { error, type Finding } from './finding.ts';
import type { Content } from './read.ts';
import { textsIn, type PlacedText } from './texts.ts';

/** Numbers that are names and may be written. In right-to-left text the groups of 114 14 change places. */
const NAMES = /(?<![\d+-])(?:SMS 112|112|1177)(?![\d-]| \d)/gu;
const GROUPED = /(?<![\d+-])114[ \u00a0]14(?![\d-]| \d)/gu;

const DATE = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u;
const CLOCK = /(?<![\d.,:])(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)(?![\d.,:]\d|\d)/u;
const PREFIX = /\+46|(?<![\d\p{L}])0\d{1,3}[-–\u2011]\d/u;
const GROUPS = /(?<![\d\p{L}])\d{1,4}(?:[ \u00a0\u2011–-]\d{1,4})+(?!\d)/gu;
const RUN = /\d{5,}/u;

/** Whether groups of digits look like a number to call: not years, and not a sum with its thousands apart. */
function callable(groups: string): boolean {
  const parts = groups.split(/[ \u00a0\u2011–-]/u);
  const digits = parts.join('');
  if (digits.length < 5) return false;
  if (parts.every((part) => /^(19|20)\d\d$/u.test(part))) return false;
  const sum =
    /^[1-9]\d{0,2}$/u.test(parts[0] ?? '') && parts.slice(1).every((part) => part.length === 3);
  return !sum || digits.startsWith('116');
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A number beside a word such as "klockan" or "am". */
function clockWords({ before, after }: Avoid['clock']): RegExp | undefined {
  const sides = [
    ...before.map((word) => `(?<!\\p{L})${escaped(word)}\\.?\\s*\\d`),
    ...after.map((word) => `\\d\\s*${escaped(word)}(?!\\p{L})`),
  ];
  return sides.length === 0 ? undefined : new RegExp(sides.join('|'), 'iu');
}

/** The first number in a text that belongs in the directory, and what to do instead. */
function misplaced(
  text: string,
  mdx: boolean,
  clock: RegExp | undefined,
): [found: string, advice: string] | undefined {
  const number = mdx
    ? 'Numbers come from the directory: write <Number id="…" /> with the contact\'s id'
    : 'Numbers come from content/contacts/; name the contact without its number';
  const time =
    'Opening hours come from content/contacts/; say "when they are open" or leave it out';
  const date = DATE.exec(text);
  if (date) return [date[0], 'Write a date in words, e.g. "1 July 2026"'];
  const prefix = PREFIX.exec(text);
  if (prefix)
    return [/^[+\d \u2011–-]*\d/u.exec(text.slice(prefix.index))?.[0] ?? prefix[0], number];
  const groups = [...text.matchAll(GROUPS)].find(([found]) => callable(found));
  if (groups) return [groups[0], number];
  const run = RUN.exec(text);
  if (run) return [run[0], number];
  const hour = CLOCK.exec(text) ?? clock?.exec(text);
  return hour ? [hour[0], time] : undefined;
}

function ofText({ at, text, mdx }: PlacedText, rtl: boolean, clock: RegExp | undefined): Finding[] {
  const rest = text.replace(NAMES, 'n');
  const bare = rest.replace(GROUPED, 'n');
  const findings: Finding[] = [];
  if (rtl && bare !== rest) {
    const advice = mdx ? 'Write <Number id="11414" />' : 'Name the police (Polisen) instead';
    findings.push(
      error(at, `"114 14" would be shown as "14 114" in a right-to-left text. ${advice}.`),
    );
  }
  const found = misplaced(bare, mdx, clock);
  if (found) findings.push(error(at, `"${found[0]}" is typed into the text. ${found[1]}.`));
  return findings;
}

/** Numbers to call, opening hours and dates that were typed into texts instead of coming from the directory. */
export function prose(content: Content): Finding[] {
  return [...content.texts].flatMap(([lang, { avoid }]) => {
    const rtl = content.languages.get(lang)?.dir === 'rtl';
    const clock = avoid && clockWords(avoid.clock);
    return textsIn(content, lang).flatMap((text) => ofText(text, rtl, clock));
  });
}
