import assert from 'node:assert/strict';
import test from 'node:test';
import { givesAway } from '#checks/avoid.ts';
import { jsonLd } from '#open-data/jsonld.ts';
import { folded, neutralVcard, vcard } from '#open-data/vcard.ts';
import { avoided, contacts, made, withHours } from './open-data-content.ts';

const places = new Map([['01', 'Stockholms län']]);
const cards = contacts.flatMap((contact) => [vcard(contact), neutralVcard(contact) ?? []].flat());
const data = (contact = made()) => JSON.parse(jsonLd(contact, { does: 'Stöd.' }, places));

test('a long line is broken at 75 octets without cutting å, ä or ö', () => {
  for (let before = 0; before < 4; before++) {
    const line = `FN:${'x'.repeat(before)}${'åäö'.repeat(60)}`;
    const parts = folded(line).split('\r\n');
    assert.ok(parts.length > 4);
    for (const part of parts) assert.ok(Buffer.byteLength(part) <= 75, part);
    for (const part of parts.slice(0, -1)) assert.ok(Buffer.byteLength(part) >= 74, part);
    for (const part of parts.slice(1)) assert.ok(part.startsWith(' '));
    assert.equal(parts.map((part, index) => (index === 0 ? part : part.slice(1))).join(''), line);
  }
  assert.equal(folded('x'.repeat(75)), 'x'.repeat(75));
});

test('every card is a vCard 3.0 whose lines end in CRLF and hold at most 75 octets', () => {
  for (const card of cards) {
    const whole = card.replaceAll('\r\n ', '');
    assert.match(whole, /^BEGIN:VCARD\r\nVERSION:3\.0\r\nN:[^\r]+;;;;\r\nFN:[^\r]+\r\n/u);
    assert.match(card, /\r\nEND:VCARD\r\n$/u);
    assert.doesNotMatch(card, /[^\r]\n|NOTE/u);
    for (const line of card.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  }
});

test('a card holds name, who runs it, numbers and website; commas and semicolons are escaped', () => {
  const card = vcard(
    made({
      name: 'A; B, C',
      operator: 'Kommunen, länet',
      phones: [{ role: 'main', dial: '08123456', display: '08-12 34 56', kind: 'normal' }],
      sms: { dial: '71234', display: '712 34', registered: false },
      web: 'https://example.se/',
    }),
  );
  assert.deepEqual(card.split('\r\n').slice(2, -2), [
    'N:A\\; B\\, C;;;;',
    'FN:A\\; B\\, C',
    'ORG:Kommunen\\, länet',
    'TEL;TYPE=VOICE,PREF:+468123456',
    'TEL;TYPE=CELL:71234',
    'URL:https://example.se/',
  ]);
});

test('a neutral card holds numbers under a name that gives nothing away, and nothing else', () => {
  for (const contact of contacts) {
    const card = neutralVcard(contact);
    assert.equal(card === undefined, contact.phones.length === 0 && !contact.sms, contact.id);
    if (card === undefined) continue;
    const text = card.replaceAll('\r\n ', '');
    assert.match(text, /\r\nTEL;/u);
    assert.doesNotMatch(text, /\r\n(?:ORG|URL|EMAIL|NOTE)/u, contact.id);
    for (const list of avoided) assert.equal(givesAway(text, list), undefined, contact.id);
    if (contact.title === undefined && !/^\d+$/u.test(contact.name)) {
      assert.ok(!text.includes(`FN:${contact.name}\r\n`), contact.id);
    }
  }
});

test('JSON-LD cannot end its script element', () => {
  const text = jsonLd(made({ name: '</script><script>alert(1)//<!--' }), {}, places);
  assert.doesNotMatch(text, /</u);
  assert.equal((JSON.parse(text) as { name: string }).name, '</script><script>alert(1)//<!--');
});

test('JSON-LD tells emergency, public service and organisation apart', () => {
  const type = (kind: 'emergency' | 'police' | 'helpline') => data(made({ kind }))['@type'];
  assert.deepEqual((['emergency', 'police', 'helpline'] as const).map(type), [
    'EmergencyService',
    'GovernmentService',
    'Organization',
  ]);
});

test('JSON-LD gives numbers with their hours, and days closed on public holidays', () => {
  const { contactPoint } = data(withHours('Mo,We 09:00-16:00; PH off'));
  assert.equal(contactPoint.telephone, '020000000');
  assert.deepEqual(contactPoint.hoursAvailable, [
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Wednesday'],
      opens: '09:00',
      closes: '16:00',
    },
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: 'PublicHolidays',
      opens: '00:00',
      closes: '00:00',
    },
  ]);
});

test('JSON-LD leaves hours out where it cannot say all of them', () => {
  for (const open of [
    'Mo-Fr 09:00-16:00; julafton off',
    'Mo-Fr 09:00-16:00; Jun 01-Jul 31 Fr off',
  ]) {
    assert.ok(!('hoursAvailable' in data(withHours(open)).contactPoint), open);
  }
});

test('every contact has JSON-LD, the same each time', () => {
  for (const contact of contacts) {
    const places = new Map(
      contact.area === 'national' ? [] : contact.area.map((code) => [code, code]),
    );
    assert.equal(jsonLd(contact, {}, places), jsonLd({ ...contact }, {}, places));
    assert.equal((JSON.parse(jsonLd(contact, {}, places)) as { name: string }).name, contact.name);
  }
});
