import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'js-yaml';
import { readHours } from '#pure/hours-rules.ts';
import { LANGUAGES } from './kinds.ts';
import { asRules } from './rules.ts';

const DAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const CODES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** The places in a week that a text names, written as one day, a list or a span of days. */
function positions(text: string, names: readonly string[]): number[] {
  return text.split(/,\s*/u).flatMap((part) => {
    const [first = '', last = first] = part.split(/[-–]/u);
    const [from, to] = [names.indexOf(first), names.indexOf(last)];
    return [...names.keys()].filter((day) =>
      from <= to ? from <= day && day <= to : day >= from || day <= to,
    );
  });
}

/** The ordinary week as the data has it: for each weekday its times, by the last rule that names it. */
function asData(open: string): string[] {
  const week = DAYS.map(() => '');
  for (const rule of open.replace('24/7', 'Mo-Su 00:00-24:00').split('; ')) {
    const [, days = '', times = ''] = /^([A-Z][a-z][\w,-]*) (\S+)$/u.exec(rule) ?? [];
    if (days === '' || days === 'PH') continue;
    for (const day of positions(days, CODES)) week[day] = times === 'off' ? '' : times;
  }
  return week;
}

/** The same as a page's words have it. */
function asWords(lines: readonly string[]): string[] {
  const week = DAYS.map(() => '');
  for (const line of lines) {
    const [, days = '', times = ''] = /^([\p{L}–, ]+?) ((?:\d.*)|stängt)$/u.exec(line) ?? [];
    for (const day of positions(days, DAYS))
      week[day] = times.replaceAll('–', '-').replaceAll(' ', ',').replace('stängt', '');
  }
  return week;
}

const text = (html: string): string =>
  html
    .replace(/<[^>]+>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

test('the hours in words are the hours of the data, for every contact', () => {
  let compared = 0;
  for (const file of globSync('content/contacts/*.yaml')) {
    const { hours = [] } = load(readFileSync(file, 'utf8')) as { hours?: { open: string }[] };
    const texts = [...new Set(hours.map(({ open }) => open))];
    const id = basename(file, '.yaml');
    const html = readFileSync(`dist/sv/contacts/${id}/index.html`, 'utf8');
    // The first may stand with the number or the chat.
    const judged = [...html.matchAll(/data-open="([^"]*)"/gu)].map(([, rules]) => asRules(rules));
    const rules = texts.map((open) => JSON.parse(JSON.stringify(readHours(open))) as unknown);
    expect(judged.length, id).toBe(texts.length);
    expect(judged, id).toEqual(expect.arrayContaining(rules));
    const weeks = [...html.matchAll(/<dl class="quiet">.*?<\/dl>/gsu)];
    expect(weeks.length, id).toBe(texts.length);
    for (const [index, [week]] of weeks.entries()) {
      const open = texts[index] ?? '';
      const lines = [...week.matchAll(/<dd>(.*?)<\/dd>/gsu)]
        .map(([, line = '']) => text(line))
        .filter(Boolean);
      compared += 1;
      if (open === '24/7') expect(lines, id).toEqual(['Dygnet runt, alla dagar']);
      else expect(asWords(lines), `${id}: ${lines.join('; ')}`).toEqual(asData(open));
    }
  }
  expect(compared).toBeGreaterThan(50);
});

test('the times are the same in every language', () => {
  const times = (file: string): string[] =>
    [...readFileSync(file, 'utf8').matchAll(/<bdi dir="ltr">(\d\d:\d\d–\d\d:\d\d) <\/bdi>/gu)].map(
      ([, time]) => time ?? '',
    );
  for (const file of globSync('dist/sv/contacts/*/index.html')) {
    for (const lang of LANGUAGES)
      expect(times(file.replace('/sv/', `/${lang}/`)), `${lang} ${file}`).toEqual(times(file));
  }
});
