import { CARD_HEADINGS, CARD_LABELS, labelKey, onCards } from '#model/handout.ts';
import { SOURCE } from '#model/language.ts';
import { CARD, fits, type Room } from '#pure/room.ts';
import { error, type Finding } from './finding.ts';
import type { Content, LanguageTexts } from './read.ts';

const FILE = 'handouts.yaml';

/** Printed cards that lack a text or a number, and texts that do not fit on them. */
export function handouts(content: Content): Finding[] {
  return [
    ...ready(content),
    ...[...content.texts].flatMap(([lang, texts]) => [
      ...missing(content, lang, texts),
      ...tooLong(content, lang, texts),
    ]),
  ];
}

/** Contacts that do not exist or have no number, and guides that do not exist. */
function ready({ handouts: sets = {}, contacts, texts, at }: Content): Finding[] {
  const guides = texts.get(SOURCE)?.guides.known;
  return Object.entries(sets).flatMap(([id, set]) => [
    ...set.contacts.flatMap((contact, index) => {
      const here = at(FILE, id, 'contacts', index);
      const facts = contacts.get(contact);
      if (!contacts.known.has(contact))
        return [error(here, `there is no contact "${contact}" in contacts/. Correct the id.`)];
      return facts && !onCards(facts)
        ? [
            error(
              here,
              `${facts.name} (${contact}) has no number readers can call. Choose another.`,
            ),
          ]
        : [];
    }),
    ...(set.guide === undefined || guides?.has(set.guide)
      ? []
      : [error(at(FILE, id, 'guide'), `there is no guide "${set.guide}". Correct the id.`)]),
  ]);
}

function missing(
  { handouts: sets = {}, contacts, at }: Content,
  lang: string,
  texts: LanguageTexts,
) {
  const wanted = new Map(
    Object.entries(sets).flatMap(([set, { contacts: ids }]) => ids.map((id) => [id, set] as const)),
  );
  return [...wanted]
    .filter(([id]) => contacts.has(id) && texts.contacts.get(id)?.card === undefined)
    .map(([id, set]) =>
      error(
        at(`${lang}/contacts.yaml`, id),
        `"${id}" stands on printed cards (${FILE}, "${set}") and has no short description. Add "card": a few words beside its number.`,
      ),
    );
}

const most = ({ line, lines }: Room): string => `${lines} lines of ${line} characters`;

function tooLong({ contacts, at }: Content, lang: string, texts: LanguageTexts): Finding[] {
  const strings = (keys: readonly string[], room: Room): Finding[] =>
    keys.flatMap((key) => {
      const text = texts.strings.get(key);
      return text === undefined || fits(text, room)
        ? []
        : [
            error(
              at(`${lang}/ui.json`, key),
              `"${key}" does not fit on a card, which has ${most(room)} for it. Shorten it.`,
            ),
          ];
    });
  const words = [...texts.contacts].flatMap(([id, { card }]) =>
    card === undefined || fits(card, CARD.label)
      ? []
      : [
          error(
            at(`${lang}/contacts.yaml`, id, 'card'),
            `the text does not fit on a card, which has ${most(CARD.label)} for it. Shorten it.`,
          ),
        ],
  );
  const names = [...contacts]
    .filter(([id, facts]) => onCards(facts) && !labelKey(facts) && !texts.contacts.get(id)?.card)
    .filter(([, { name }]) => !fits(name, CARD.label))
    .map(([id, { name }]) =>
      error(
        at(`${lang}/contacts.yaml`, id),
        `"${name}" does not fit on a card, which has ${most(CARD.label)} for it. Add "card" to "${id}": a few words.`,
      ),
    );
  return [
    ...strings(CARD_HEADINGS, CARD.heading),
    ...strings(CARD_LABELS, CARD.label),
    ...words,
    ...names,
  ];
}
