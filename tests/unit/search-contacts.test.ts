import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { queries } from '#checks/queries.ts';
import { read } from '#checks/read.ts';
import { searching } from '#checks/search-index.ts';
import { forProfessionals } from '#model/answers.ts';

const { content } = read('content');

for (const [lang, query, mark] of [
  ['sv', 'soc rinkeby', 'place:stockholm'],
  ['sv', 'kvinnojour i rosengård', 'place:malmo'],
  ['en', 'womens shelter angered', 'place:goteborg'],
  ['ar', 'socialjour alby', 'place:botkyrka'],
] as const)
  test(`"${query}" in ${lang}: a part of a town leads to the town and who is there once all words are there`, () => {
    const { marks, findAll } = searching(content, lang);
    const [first = '', second = ''] = findAll(query).hits.map((hit) => marks[hit] ?? '');
    const town = mark.replace('place:', '');
    if (first !== mark) assert.match(first, new RegExp(`^contact:${town}-`, 'u'));
    assert.ok([first, second].includes(mark), `${first}, ${second}`);
  });

test('every contact is among the first three by its own name, with function words in it too', () => {
  for (const lang of content.texts.keys()) {
    if (!content.texts.get(lang)?.search) continue;
    const { marks, entries, findAll } = searching(content, lang);
    entries.forEach(({ name }, page) => {
      if (!marks[page]?.startsWith('contact:')) return;
      const { hits } = findAll(name);
      assert.ok(hits.indexOf(page) < 3 && hits.includes(page), `${name} in ${lang}`);
    });
  }
});

test('a contact for professionals alone is found by its names, and said to be theirs', () => {
  for (const lang of content.texts.keys()) {
    const { marks, entries } = searching(content, lang);
    const work = content.texts.get(lang)?.strings.get('group.work') ?? '?';
    for (const mark of ['contact:nch', 'contact:skane-lan-rrc'])
      assert.ok(entries[marks.indexOf(mark)]?.name.endsWith(` – ${work}`), `${mark} ${lang}`);
  }
  const { marks, findAll } = searching(content, 'sv');
  for (const [query, mark] of [
    ['nch', 'contact:nch'],
    ['operation kvinnofrid', 'contact:stockholms-lan-samverkan'],
    ['nummer för yrkesverksamma', 'group:work'],
  ] as const)
    assert.ok(
      findAll(query)
        .hits.slice(0, 3)
        .some((hit) => marks[hit] === mark),
      query,
    );
});

test('who is hurt and names no such contact is not led to one for professionals', () => {
  const alone = [...content.contacts]
    .filter(([, contact]) => forProfessionals(contact))
    .map(([id]) => `contact:${id}`);
  assert.ok(alone.length > 3);
  for (const lang of ['sv', 'en', 'ar']) {
    const { marks, findAll } = searching(content, lang);
    const others = queries(
      'tune',
      readFileSync(`tests/search/${lang}.tune.csv`, 'utf8'),
    ).queries.filter(({ mark }) => !alone.includes(mark) && mark !== 'group:work');
    const led = others.filter(({ query }) =>
      findAll(query)
        .hits.slice(0, 3)
        .some((hit) => alone.includes(marks[hit] ?? '')),
    );
    assert.ok(led.length <= others.length / 100, led.map(({ query }) => query).join(', '));
  }
});

test('a number somebody has on a note leads to whom it belongs, however it is written', () => {
  for (const lang of ['sv', 'ar']) {
    const { marks, findAll } = searching(content, lang);
    for (const [, { phones }] of content.contacts)
      for (const { display } of phones)
        for (const typed of [display, display.replaceAll(/[^0-9]/gu, '')]) {
          const led = findAll(typed)
            .hits.slice(0, 3)
            .map((hit) => content.contacts.get((marks[hit] ?? '').replace('contact:', '')));
          assert.ok(
            led.some((contact) => contact?.phones.some((phone) => phone.display === display)),
            `${typed} in ${lang}`,
          );
        }
  }
});

for (const [query, mark] of [
  ['västra götaland', 'place:vastra-gotalands-lan'],
  ['vgr', 'place:vastra-gotalands-lan'],
  ['hälsingland', 'place:gavleborgs-lan'],
  ['region blekinge', 'place:blekinge-lan'],
  ['dalarna', 'place:dalarnas-lan'],
  ['habo jönköping', 'place:habo'],
] as const)
  test(`"${query}" leads to the page of the county or municipality`, () => {
    const { marks, findAll } = searching(content, 'sv');
    assert.equal(marks[findAll(query).hits[0] ?? -1], mark);
  });

for (const [query, mark] of [
  ['socialjour värnamo', 'contact:jonkopings-lan-kvall'],
  ['ludvika socialjour natt', 'contact:borlange-kvall'],
  ['orosanmälan visby', 'contact:gotland-barn'],
] as const)
  test(`"${query}" shows who serves that town from another one`, () => {
    const { marks, findAll } = searching(content, 'sv');
    const first = findAll(query)
      .hits.slice(0, 3)
      .map((hit) => marks[hit]);
    assert.ok(first.includes(mark), first.join(', '));
  });
