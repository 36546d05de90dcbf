import assert from 'node:assert/strict';
import test from 'node:test';
import { hasExceptions, nextChange, openAt, parseHours } from '#pure/hours.ts';

function rulesOf(text: string) {
  const result = parseHours(text);
  assert.ok('rules' in result, `${text}: ${'error' in result ? result.error : ''}`);
  return result.rules;
}

/** An instant by Stockholm’s winter time. */
const winter = (at: string): Date => new Date(`${at}+01:00`);

/** When the hours next change, in UTC, down to the minute. */
const next = (text: string, at: Date, limit?: number): string | undefined =>
  nextChange(rulesOf(text), at, limit)?.toISOString().slice(0, 16);

function openings(text: string, states: Record<string, boolean>): void {
  for (const [at, open] of Object.entries(states)) {
    assert.equal(openAt(rulesOf(text), winter(at)), open, `${text} at ${at}`);
  }
}

test('hours are open from their first minute until just before their last', () => {
  openings('Mo-Fr 09:00-12:00,13:00-16:00', {
    '2026-11-16T08:59:59': false,
    '2026-11-16T09:00': true,
    '2026-11-16T12:00': false,
    '2026-11-16T13:00': true,
    '2026-11-16T15:59:59': true,
    '2026-11-16T16:00': false,
    '2026-11-21T10:00': false,
  });
});

test('a range of days may run over the week’s end', () => {
  openings('Fr-Mo 09:00-16:00', {
    '2026-11-20T10:00': true,
    '2026-11-22T10:00': true,
    '2026-11-23T10:00': true,
    '2026-11-24T10:00': false,
    '2026-11-19T10:00': false,
  });
});

test('a later rule replaces an earlier one on the days it names, and only there', () => {
  openings('Mo-Fr 09:00-16:00; Fr 13:00-14:00; PH off; julafton 10:00-11:00; Dec 28 off', {
    '2026-11-19T10:00': true,
    '2026-11-20T10:00': false,
    '2026-11-20T13:30': true,
    '2026-12-24T10:30': true,
    '2026-12-24T13:00': false,
    '2026-12-25T13:30': false,
    '2026-12-28T10:00': false,
    '2027-12-28T10:00': false,
    '2026-12-29T10:00': true,
  });
});

test('dates with a year hold in that year alone, also over New Year', () => {
  openings('Mo-Su 09:00-16:00; 2026 Dec 27-2027 Jan 02 off', {
    '2026-12-26T10:00': true,
    '2026-12-27T10:00': false,
    '2027-01-02T10:00': false,
    '2027-01-03T10:00': true,
    '2027-12-28T10:00': true,
  });
});

test('a span of dates can be about some weekdays alone', () => {
  openings('Mo-Su 09:00-16:00; Jan 01-Jan 31 Sa,Su off', {
    '2027-01-08T10:00': true,
    '2027-01-09T10:00': false,
    '2027-02-06T10:00': true,
  });
});

test('a night belongs to the day it begins on: the next day’s rule does not cut it short', () => {
  openings('Mo-Su 21:00-06:00; 2026 Nov 18 off', {
    '2026-11-18T05:59': true,
    '2026-11-18T06:00': false,
    '2026-11-18T22:00': false,
    '2026-11-19T05:00': false,
    '2026-11-19T22:00': true,
  });
  openings('Dec 31 22:00-03:00', {
    '2027-01-01T02:59': true,
    '2027-01-01T03:00': false,
    '2026-12-31T02:00': false,
  });
});

test('the next change is the coming end while open, the coming start while closed', () => {
  assert.equal(next('Mo-Fr 09:00-16:00', winter('2026-11-20T10:00')), '2026-11-20T15:00');
  assert.equal(next('Mo-Fr 09:00-16:00', winter('2026-11-20T16:00')), '2026-11-23T08:00');
  assert.equal(
    next('Mo-Fr 09:00-16:00; PH off; julafton off', winter('2026-12-23T17:00')),
    '2026-12-28T08:00',
  );
});

test('spans that touch are one: midnight is no change', () => {
  assert.equal(
    next('Fr 20:00-24:00; Sa 00:00-04:00', winter('2026-11-20T21:00')),
    '2026-11-21T03:00',
  );
  assert.equal(next('Mo-Su 21:00-06:00', winter('2026-11-20T01:00')), '2026-11-20T05:00');
  assert.equal(next('24/7; Dec 24 off', winter('2026-12-20T12:00')), '2026-12-23T23:00');
});

test('there is no next change for hours without end, nor beyond the limit', () => {
  assert.equal(next('24/7', winter('2026-11-20T12:00')), undefined);
  assert.equal(next('Mo-Su off', winter('2026-11-20T12:00')), undefined);
  assert.equal(next('Dec 24 10:00-12:00', winter('2026-12-10T09:00')), undefined);
  assert.equal(next('Dec 24 10:00-12:00', winter('2026-12-10T10:00')), '2026-12-24T09:00');
  assert.equal(next('Mo 09:00-16:00', winter('2026-11-16T16:00'), 6), undefined);
  assert.equal(next('Mo,We 09:00-10:00', winter('2026-11-16T10:00'), 1), undefined);
});

test('only dates with a year are exceptions', () => {
  assert.equal(hasExceptions(rulesOf('Mo-Fr 09:00-16:00; 2026 Dec 24 off')), true);
  assert.equal(
    hasExceptions(rulesOf('Mo-Fr 09:00-16:00; PH off; julafton off; Dec 24 off')),
    false,
  );
});
