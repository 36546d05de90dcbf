import { clashes } from './hours-clash.ts';
import { dayFaults } from './hours-days.ts';

/** What is wrong with a text of hours and what to write instead, in an editor's words, if anything is. */
export function fault(text: string): string | undefined {
  return faults(text).next().value ?? undefined;
}

function* faults(text: string): Generator<string> {
  if (text.trim() === '') {
    yield 'there are no hours. Write e.g. “Mo-Fr 09:00-16:00”, or leave the line out';
  }
  const tidy = tidied(text);
  if (tidy !== text) {
    yield `a space, comma, semicolon or dash in “${text}” does not belong. Write “${tidy}”`;
  }
  const rules = text.split('; ');
  for (const [index, rule] of rules.entries()) {
    if (rule !== '24/7') yield* ruleFaults(rule);
    else if (index > 0) yield '“24/7” replaces all rules before it. Write it first or not at all';
  }
  yield* clashes(rules);
}

function tidied(text: string): string {
  return text
    .normalize()
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\d|off) ?[,;] ?(?=\p{L}|\d{4} )/gu, '; ')
    .replace(/ ?([,-]) ?/gu, '$1')
    .replace(/(?: ?;)+ ?/gu, '; ')
    .replace(/^[ ;]+|[ ;]+$/gu, '');
}

function* ruleFaults(rule: string): Generator<string> {
  const [, days = '', hours = ''] = /^(?:(.*) )?(.*)$/u.exec(rule) ?? [];
  if (hours !== 'off' && /^(off|closed|stängt|stängd)$/iu.test(hours)) {
    yield `“${hours}” is written “off”: “${days || 'PH'} off”`;
  }
  if (hours !== 'off' && !/^\d+[-:.]/u.test(hours)) {
    yield dayFaults(rule).next().done
      ? `“${rule}” has no hours. Write e.g. “${rule} 09:00-16:00” or “${rule} off”`
      : `“${hours}” is not understood at the end of “${rule}”. End it with hours like “09:00-16:00” or with “off”; “24/7” stands alone`;
  }
  if (days === '') {
    yield `“${rule}” does not say on which days. For every day, write “Mo-Su ${rule}”`;
  }
  yield* dayFaults(days);
  if (hours !== 'off') yield* timesFaults(hours.split(','));
}

function* timesFaults(spans: string[]): Generator<string> {
  for (const span of spans) yield* spanFaults(span);
  const sorted = spans.toSorted();
  if (sorted.join() !== spans.join()) yield `write the spans in order of time: “${sorted.join()}”`;
  for (const [index, span] of spans.slice(1).entries()) {
    const before = spans[index] ?? '';
    const [begin = '', end = ''] = before.split('-');
    if (end < begin || end > span.slice(0, 5)) {
      yield `“${before}” and “${span}” overlap. Write them as one span, or let one end where the other begins`;
    }
  }
}

function* spanFaults(span: string): Generator<string> {
  const parts = /^(\d{1,2})(?:[:.](\d\d))?-(\d{1,2})(?:[:.](\d\d))?$/u.exec(span);
  if (parts === null) {
    yield `“${span}” is no span of time. Write it like “09:00-16:00”`;
    return;
  }
  const [, fromHour = '', fromMinute = '00', toHour = '', toMinute = '00'] = parts;
  const from = `${fromHour.padStart(2, '0')}:${fromMinute}`;
  const to = `${toHour.padStart(2, '0')}:${toMinute}`;
  for (const time of [from, to]) yield* timeFaults(time);
  if (from === '24:00') {
    yield 'a day begins at 00:00, not at 24:00. Write “00:00” on the day that begins';
  }
  if (from === to) {
    yield `“${span}” begins and ends at the same time. For the whole day, write “00:00-24:00”`;
  }
  if (to === '00:00') yield `the end of a day is 24:00. Write “${from}-24:00” for “${span}”`;
  if (span !== `${from}-${to}`) {
    yield `“${span}” needs two digits, a colon and two digits for each time. Write “${from}-${to}”`;
  }
}

function* timeFaults(time: string): Generator<string> {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute > 59) yield `there is no time ${time}. The minutes go from 00 to 59`;
  if (time <= '24:00') return;
  const morning = `${String(hour - 24).padStart(2, '0')}:${time.slice(3)}`;
  yield hour < 34
    ? `there is no time ${time}. For ${morning} in the night after, write “${morning}”`
    : `there is no time ${time}. The hours go from 00 to 24`;
}
