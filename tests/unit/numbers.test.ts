import assert from 'node:assert/strict';
import { test } from 'node:test';
import parsePhoneNumber from 'libphonenumber-js/min';
import { read } from '#checks/read.ts';
import { Contact, dial } from '#model/contact.ts';
import { PhoneNumber } from '#model/phone.ts';

const { contacts } = read('content').content;
const numbers = [...contacts].flatMap(([id, { phones }]) => phones.map((phone) => ({ id, phone })));

test('short codes are dialled as they are, never with a country code', () => {
  const codes = {
    '112': 'emergency',
    '11414': 'short',
    '116016': 'short',
    '1177': 'short',
    '90101': 'short',
  } as const;
  for (const [code, kind] of Object.entries(codes))
    assert.equal(dial({ dial: code, kind }), `tel:${code}`);
});

test('freephone numbers are dialled as in Sweden, others with the country code', () => {
  assert.equal(dial({ dial: '020505050', kind: 'freephone' }), 'tel:020505050');
  assert.equal(dial({ dial: '0102235760', kind: 'normal' }), 'tel:+46102235760');
  assert.equal(dial({ dial: '+46101198000', kind: 'normal' }), 'tel:+46101198000');
});

test('the directory has 112, 114 14 and 116 016 as people read them', () => {
  const display = (id: string): string | undefined => contacts.get(id)?.phones[0]?.display;
  assert.deepEqual(
    [display('112'), display('11414'), display('116016')],
    ['112', '114 14', '116 016'],
  );
});

test('every number of the directory shows the digits it dials, in Swedish form', () => {
  for (const { id, phone } of numbers) {
    assert.equal(PhoneNumber.safeParse(phone).success, true, `${id}: ${phone.display}`);
    assert.match(dial(phone), /^tel:\+?\d+$/u, id);
    if (phone.kind === 'normal' || phone.kind === 'freephone')
      assert.match(phone.display, /^(\+46 ?|0)/u, id);
  }
});

test('every whole number of the directory is a possible Swedish number', () => {
  const whole = numbers.filter(
    ({ phone }) => phone.kind === 'normal' || phone.kind === 'freephone',
  );
  assert.ok(whole.length > 20, `only ${whole.length} whole numbers were found`);
  for (const { id, phone } of whole) {
    const parsed = parsePhoneNumber(phone.dial, 'SE');
    assert.ok(parsed, `${id}: ${phone.display} cannot be read`);
    assert.ok(parsed.isPossible(), `${id}: ${phone.display} is not possible`);
    assert.equal(parsed.country ?? 'SE', 'SE', `${id}: ${phone.display}`);
    assert.ok(parsed.isValid(), `${id}: ${phone.display} is not valid`);
  }
});

test('a number with a letter, a wrong length or other digits is refused', () => {
  const good = { dial: '116016', display: '116 016', kind: 'short' };
  assert.equal(PhoneNumber.safeParse(good).success, true);
  for (const fault of [
    { dial: '1l6016' },
    { dial: '11601' },
    { display: '116 017' },
    { kind: 'freephone' },
    { kind: 'normal' },
  ]) {
    assert.equal(
      PhoneNumber.safeParse({ ...good, ...fault }).success,
      false,
      JSON.stringify(fault),
    );
  }
});

test('a field for the address of a shelter does not exist', () => {
  const [facts] = contacts.values();
  assert.equal(Contact.safeParse({ ...facts, address: 'Fredsgatan 1' }).success, false);
});
