import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'astro/zod';
import { HsdsService } from '#model/hsds.ts';
import { schema } from '#open-data/schema.ts';
import { idOf, uuid5 } from '#open-data/uuid.ts';
import { contacts, hsds, made, withHours } from './open-data-content.ts';

const all = hsds(contacts);

const schedules = (open: string) =>
  hsds([withHours(open)])[0]?.schedules?.map(
    ({ byday, opens_at, closes_at, valid_from, valid_to }) =>
      [byday, opens_at, closes_at, valid_from, valid_to].filter(Boolean).join(' '),
  );

test('a UUID of version 5 is the one that RFC 9562 gives for its example', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  assert.equal(uuid5(dns, 'www.example.com'), '2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('an id stays the same between releases', () => {
  assert.equal(idOf('service', '116016'), '39afaed7-7357-52e7-82ed-3f01cb0b6030');
});

test('every contact becomes a service of the form we promise', () => {
  assert.equal(all.length, contacts.length);
  for (const service of all) assert.doesNotThrow(() => HsdsService.parse(service), service.name);
});

test('the published JSON Schema accepts the file, and refuses a field it does not know', () => {
  const published = z.fromJSONSchema(JSON.parse(JSON.stringify(schema())));
  assert.ok(published.safeParse(all).success);
  assert.ok(!published.safeParse([{ ...all[0], street: 'Storgatan' }]).success);
  assert.ok(!published.safeParse([{ ...all[0], id: 'made' }]).success);
});

test('ids are unique: each names one thing', () => {
  const seen = new Map<string, string>();
  const look = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('id' in value && typeof value.id === 'string') {
      const text = JSON.stringify(value);
      assert.equal(seen.get(value.id) ?? text, text);
      seen.set(value.id, text);
    }
    Object.values(value).forEach(look);
  };
  look(all);
  assert.ok(seen.size > all.length);
});

test('the same contacts give the same bytes, in whatever order they come', () => {
  const once = JSON.stringify(all);
  assert.equal(JSON.stringify(hsds(contacts)), once);
  assert.equal(JSON.stringify(hsds([...contacts].reverse())), once);
});

test('assured_date is the day of the verification, and absent while nobody has verified', () => {
  const [unverified] = hsds([made()]);
  assert.ok(unverified && !('assured_date' in unverified));
  const [verified] = hsds([made({ verified: { who: 'En redaktör', when: '2026-12-01' } })]);
  assert.equal(verified?.assured_date, '2026-12-01');
  for (const contact of contacts.filter((one) => one.verified === null)) {
    assert.ok(!JSON.stringify(hsds([contact])).includes('assured_date'), contact.id);
  }
});

test('last_modified is the latest reading of the sources', () => {
  assert.equal(hsds([made()])[0]?.last_modified, '2026-11-21T00:00:00.000Z');
});

test('numbers are written as they are dialled, with the languages spoken', () => {
  const [service] = hsds([
    made({
      phones: [
        { role: 'main', dial: '116016', display: '116 016', kind: 'short' },
        { role: 'switchboard', dial: '08123456', display: '08-12 34 56', kind: 'normal' },
      ],
      sms: { dial: '71234', display: '712 34', registered: true },
      languages: ['sv', 'swl'],
    }),
  ]);
  assert.deepEqual(
    service?.phones?.map(({ number, type }) => [number, type]),
    [
      ['116016', 'voice'],
      ['+468123456', 'voice'],
      ['71234', 'text'],
    ],
  );
  assert.equal(service?.phones?.[1]?.description, 'Växel.');
  assert.deepEqual(
    service?.phones?.[0]?.languages?.map(({ code, name }) => [code, name]),
    [
      ['sv', 'svenska'],
      ['swl', 'svenskt teckenspråk'],
    ],
  );
});

test('ages, areas and whom it is for stand in fields of their own', () => {
  const [service] = hsds([
    made({ ages: { from: 13, to: 25 }, area: ['01', '0380'], for: ['youth'] }),
  ]);
  assert.equal(service?.minimum_age, 13);
  assert.equal(service?.maximum_age, 25);
  assert.equal(service?.eligibility_description, 'unga, 13–25 år');
  assert.deepEqual(
    service?.service_areas.map(({ name, extent }) => [name, extent]),
    [
      ['Stockholms län', '01'],
      ['Uppsala', '0380'],
    ],
  );
  assert.ok(service?.attributes.some(({ taxonomy_term: { code } }) => code === 'youth'));
});

test('a place or a language that does not exist is named with its file', () => {
  assert.throws(() => hsds([made({ area: ['9999'] })]), /content\/contacts\/made\.yaml.*"9999"/u);
  assert.throws(() => hsds([made({ languages: ['xx'] })]), /content\/contacts\/made\.yaml.*"xx"/u);
});

test('days with the same hours stand together, and nights end on the next day', () => {
  assert.deepEqual(schedules('Mo-Fr 09:00-12:00,13:00-16:00; Sa,Su 21:00-06:00'), [
    'MO,TU,WE,TH,FR 09:00 12:00',
    'MO,TU,WE,TH,FR 13:00 16:00',
    'SA,SU 21:00 06:00',
  ]);
  assert.deepEqual(schedules('24/7'), ['MO,TU,WE,TH,FR,SA,SU 00:00 23:59']);
});

test('an exception with a year cuts the ordinary week in two', () => {
  assert.deepEqual(schedules('Mo-Fr 09:00-16:00; 2026 Dec 24-2026 Dec 25 off'), [
    'MO,TU,WE,TH,FR 09:00 16:00 2026-12-23',
    'MO,TU,WE,TH,FR 09:00 16:00 2026-12-26',
  ]);
  assert.deepEqual(schedules('Mo-Fr 09:00-16:00; 2026 Dec 24 10:00-12:00'), [
    'MO,TU,WE,TH,FR 09:00 16:00 2026-12-23',
    'TH 10:00 12:00 2026-12-24 2026-12-24',
    'MO,TU,WE,TH,FR 09:00 16:00 2026-12-25',
  ]);
});

test('an exception on some weekdays leaves the others as they are', () => {
  assert.deepEqual(schedules('Mo-Fr 09:00-16:00; 2027 Jun 01-2027 Aug 31 Fr off'), [
    'MO,TU,WE,TH,FR 09:00 16:00 2027-05-31',
    'MO,TU,WE,TH 09:00 16:00 2027-06-01 2027-08-31',
    'MO,TU,WE,TH,FR 09:00 16:00 2027-09-01',
  ]);
});

test('what a calendar cannot hold stands in the description, and the notes say so', () => {
  const open = 'Mo-Fr 09:00-16:00; julafton off';
  const [schedule] = hsds([withHours(open)])[0]?.schedules ?? [];
  assert.equal(schedule?.description, open);
  assert.match(schedule?.notes ?? '', /andra tider/u);
});
