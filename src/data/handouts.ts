import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { answers, forChildren } from '#model/answers.ts';
import { FORMS, Handouts, labelKey, READY, type Ready } from '#model/handout.ts';
import type { Language } from '#model/language.ts';
import { EMERGENCY, NATIONAL_LINE } from '#model/lines.ts';
import type { Municipality } from '#model/municipality.ts';
import type { PhoneNumber } from '#model/phone.ts';
import { evenly } from '#pure/evenly.ts';
import { contactNamed, contacts, type ContactIn } from './contacts.ts';
import { published } from './languages.ts';
import { staffLanguages } from './pairs.ts';
import { translator } from './strings.ts';
import * as urls from './urls.ts';

/** A line of a card: a number or an address to open, and the words beside it. */
export interface CardLine {
  /** The contact's id; none for an address. */
  readonly id?: string;
  readonly phone?: PhoneNumber;
  readonly address?: string;
  readonly label: string;
  /** The label's language where it is not the card's. */
  readonly labelLang?: string | undefined;
}

/** What stands on one card, strip or poster, and the page its address leads to. */
export interface Paper {
  readonly lang: string;
  readonly heading: string;
  readonly lines: readonly CardLine[];
  readonly path: string;
}

const sets = Handouts.parse(load(readFileSync(resolve('content/handouts.yaml'), 'utf8')));

/** The words beside a contact's number: its own for cards, else what it is, else its name. */
export function label(contact: ContactIn): Pick<CardLine, 'label' | 'labelLang'> {
  const { lang, text, name } = contact;
  if (text.card) return { label: text.card };
  const key = labelKey(contact);
  if (key) return { label: translator(lang)(key) };
  return { label: name, labelLang: lang === 'sv' ? undefined : 'sv' };
}

function line(contact: ContactIn): CardLine[] {
  const [phone] = contact.phones;
  return phone ? [{ id: contact.id, phone, ...label(contact) }] : [];
}

/** The readers for whom this copy has ready-made cards, strips and posters. */
export const ready: readonly Ready[] = READY.filter((id) => sets[id]);

/** A ready-made card in a language. Throws where `content/handouts.yaml` has none for these readers. */
export function readyPaper(lang: string, id: Ready): Paper {
  const set = sets[id];
  if (!set) throw new Error(`content/handouts.yaml has no "${id}".`);
  return {
    lang,
    heading: translator(lang)(`handout.set.${id}`),
    lines: set.contacts.flatMap((contact) => line(contactNamed(lang, contact))),
    path: set.guide ? urls.guide(lang, set.guide) : urls.home(lang),
  };
}

/** A municipality's card: its social services by day and by night as far as known, then the lines for everyone. */
export function placePaper(lang: string, place: Municipality): Paper {
  const t = translator(lang);
  const { social, outOfHours } = answers(place, contacts(lang));
  const day = social.find((contact) => contact.phones.length > 0 && !forChildren(contact));
  const night = outOfHours.find(({ phones }) => phones.length > 0);
  const website = {
    address: new URL(place.website).hostname.replace(/^www\./u, ''),
    label: t('handout.website'),
  };
  return {
    lang,
    heading: t('handout.place', { place: place.name }),
    lines: [
      ...(day ? line(day) : [website]),
      ...(night ? line(night) : []),
      ...line(contactNamed(lang, NATIONAL_LINE)),
      ...line(contactNamed(lang, EMERGENCY)),
    ],
    path: urls.place(lang, place.slug),
  };
}

/** How many languages a contact's sheets hold on a page beside the staff's own: a long text fills 700 bytes in each. */
const BESIDE = 10;

/** The languages of a contact's sheets, page by page. Each page begins with the staff's own. */
export function sheetLanguages(lang: string): Language[][] {
  const all = published();
  const own = all.filter(({ code }) => code === lang);
  const others = all.filter(({ code }) => code !== lang);
  return evenly(others, BESIDE).map((part) => [...own, ...part]);
}

/** The languages of staff that this copy publishes, with every language a client may read. */
export function staffPairs(): { lang: string; other: string }[] {
  return staffLanguages().flatMap(({ code: lang }) =>
    published().map(({ code: other }) => ({ lang, other })),
  );
}

/** One route for each form of paper that is ready, for its readers, in each client's language. */
export function readyPaths() {
  return staffPairs().flatMap(({ lang, other }) =>
    ready.flatMap((set) =>
      FORMS.map((form) => ({
        params: { lang, form, set, other },
        props: { form, set, paper: readyPaper(other, set) },
      })),
    ),
  );
}
