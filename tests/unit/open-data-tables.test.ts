import assert from 'node:assert/strict';
import test from 'node:test';
import { ABOUT } from '#open-data/about.ts';
import { CONTACTS, MUNICIPALITIES } from '#open-data/columns.ts';
import { CONTACT_COLUMNS, contactsCsv } from '#open-data/contacts-csv.ts';
import { csv } from '#open-data/csv.ts';
import {
  known,
  municipalitiesCsv,
  municipalitiesJson,
  MUNICIPALITY_COLUMNS,
} from '#open-data/municipalities.ts';
import { contacts, counties, made, municipalities } from './open-data-content.ts';

/** Reads a table as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const cell = (value: string): string => csv(['a'], [[value]]).split('\r\n')[1] ?? '';

test('cells with commas, quotation marks or line breaks are quoted, others are not', () => {
  assert.equal(
    csv(
      ['a', 'b'],
      [
        ['x, y', 'he said "no"'],
        [undefined, 3],
        ['åäö', true],
      ],
    ),
    'a,b\r\n"x, y","he said ""no"""\r\n,3\r\nåäö,yes\r\n',
  );
  assert.equal(csv(['a'], [['one\ntwo']]), 'a\r\n"one\ntwo"\r\n');
});

test('text that a spreadsheet would run is written as text; numbers to call stay as they are', () => {
  for (const text of ['=1+1', '@SUM(A1)', '-2+3', '+cmd|calc', '\tx', '\rx', ' =1', '+46=1']) {
    assert.match(cell(text), /^"?'/u, JSON.stringify(text));
  }
  assert.equal(cell('+46771117700'), '+46771117700');
  assert.equal(cell('020-50 50 50'), '020-50 50 50');
});

test('the table of contacts has a header, every contact and as many cells on every line', () => {
  const [header, ...rows] = readCsv(contactsCsv(contacts));
  assert.deepEqual(header, CONTACT_COLUMNS);
  assert.deepEqual(
    rows.map(([id]) => id),
    contacts.map(({ id }) => id).sort(),
  );
  for (const row of rows) assert.equal(row.length, CONTACT_COLUMNS.length, row[0]);
});

test('a contact reads back from its line', () => {
  const contact = made({
    name: 'Linjen "Nu", dygnet runt',
    area: ['01', '0380'],
    phones: [
      { role: 'main', dial: '116016', display: '116 016', kind: 'short' },
      {
        role: 'abroad',
        dial: '+46771000000',
        display: '+46 771 00 00 00',
        kind: 'normal',
        hiddenOnBill: true,
      },
    ],
    hours: [{ channel: 'chat', open: 'Mo,Th 15:00-21:00', confidence: 'high' }],
    ages: { to: 19 },
    anonymous: false,
  });
  const [header = [], row = []] = readCsv(contactsCsv([contact]));
  const read = Object.fromEntries(header.map((name, index) => [name, row[index]]));
  assert.deepEqual(
    [
      read['name'],
      read['area'],
      read['phone_dial'],
      read['other_phones'],
      read['hours_chat'],
      read['age_from'],
      read['age_to'],
    ],
    [contact.name, '01 0380', '116016', 'abroad +46771000000', 'Mo,Th 15:00-21:00', '', '19'],
  );
  assert.deepEqual(
    [
      read['anonymous'],
      read['interpreter'],
      read['hidden_on_bill'],
      read['checked'],
      read['verified'],
      read['sources'],
    ],
    ['no', '', '+46771000000', '2026-11-21', '', 'En bok | En bok till'],
  );
});

test('the same contacts give the same table, in whatever order they come', () => {
  assert.equal(contactsCsv([...contacts].reverse()), contactsCsv(contacts));
});

test('the municipality table says what is known of each, and counts only its own contacts', () => {
  const [sigtuna, uppsala] = ['0191', '0380'].map((code) =>
    municipalities.find((one) => one.code === code),
  );
  assert.ok(sigtuna && uppsala);
  const rows = known([uppsala, sigtuna], counties, [
    made({
      id: 'one',
      area: ['0380'],
      kind: 'social-services',
      phones: [{ role: 'main', dial: '0180000000', display: '018-000 00 00', kind: 'normal' }],
    }),
    made({ id: 'two', area: ['0380', '0191'], kind: 'out-of-hours' }),
    made({ id: 'three', area: ['03'], kind: 'centre' }),
    made({ id: 'four' }),
  ]);
  assert.deepEqual(
    rows.map(({ code, county_name, social_number, out_of_hours_number, local_contacts }) => [
      code,
      county_name,
      social_number,
      out_of_hours_number,
      local_contacts,
    ]),
    [
      ['0191', 'Stockholms län', false, false, 1],
      ['0380', 'Uppsala län', true, false, 2],
    ],
  );
});

test('the table of all municipalities is the same as JSON and as CSV', () => {
  const rows = known(municipalities, counties, contacts);
  assert.equal(rows.length, 290);
  const json = JSON.parse(municipalitiesJson(rows)) as {
    municipalities: Record<string, unknown>[];
  };
  const [header = [], ...lines] = readCsv(municipalitiesCsv(rows));
  assert.deepEqual(
    lines,
    json.municipalities.map((row) =>
      header.map((name) =>
        typeof row[name] === 'boolean' ? (row[name] ? 'yes' : 'no') : String(row[name]),
      ),
    ),
  );
});

test('every column is documented, in the order of the file', () => {
  assert.deepEqual(Object.keys(CONTACTS), CONTACT_COLUMNS);
  assert.deepEqual(Object.keys(MUNICIPALITIES), [...MUNICIPALITY_COLUMNS]);
});

test('the documentation names the same files in both languages and says when nobody has verified', () => {
  assert.deepEqual(
    ABOUT.sv.files.map(({ name }) => name),
    ABOUT.en.files.map(({ name }) => name),
  );
  assert.match(ABOUT.sv.verified(0, 43), /^Ingen/u);
  assert.match(ABOUT.en.verified(2, 43), /^2 of 43/u);
});
