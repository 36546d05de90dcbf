import type { Form } from '#model/handout.ts';

/** The language chooser. */
export const chooser = '/';

/** A language's start page. */
export const home = (lang: string): string => `/${lang}/`;

/** A guide. */
export const guide = (lang: string, id: string): string => `/${lang}/${id}/`;

/** The directory. */
export const contacts = (lang: string): string => `/${lang}/contacts/`;

/** One contact. */
export const contact = (lang: string, id: string): string => `/${lang}/contacts/${id}/`;

/** The static list for one group of readers. */
export const group = (lang: string, id: string): string => `/${lang}/contacts/for-${id}/`;

/** Counties and municipalities. */
export const places = (lang: string): string => `/${lang}/places/`;

/** A county or a municipality. */
export const place = (lang: string, slug: string): string => `/${lang}/places/${slug}/`;

/** The search page, which is the A–Z index. */
export const search = (lang: string): string => `/${lang}/search/`;

/** The search page with its field focused. */
export const searchField = (lang: string): string => `/${lang}/search/#q`;

/** A question of the guided path; the first one without a node. */
export const way = (lang: string, node?: string): string =>
  `/${lang}/way/${node ? `${node}/` : ''}`;

/** The phrase card. */
export const say = (lang: string): string => `/${lang}/say/`;

/** Who is behind this copy, how facts are checked, what is known about visitors. */
export const about = (lang: string): string => `/${lang}/about/`;

/** Every source with its address and dates. */
export const sources = (lang: string, text?: string): string =>
  text ? `/${lang}/about/sources/${text}/` : `/${lang}/about/sources/`;

/** The accessibility statement, in the languages that statements are written in. */
export const access = (lang: string): string => `/${lang}/about/access/`;

/** How the site was tested. */
export const proof = (lang: string): string => `/${lang}/about/proof/`;

/** The page about the open data, which exists once. */
export const openData = '/open-data/';

/** A contact's card, or the one under a name that gives nothing away. */
export const vcard = (id: string, neutral = false): string =>
  `${openData}vcard/${id}${neutral ? '-neutral' : ''}.vcf`;

/** A guide for professionals; the first page without an id. */
export const staff = (lang: string, id: string): string => `/${lang}/staff/${id}/`;

/** Swedish beside another language: a guide, the phrase card (`say`), or the list of all; for professionals. */
export const pair = (lang: string, other: string, id?: string): string =>
  `/${lang}/staff/pair/${other}/${id ? `${id}/` : ''}`;

/** The script of the pages for professionals. */
export const staffScript = '/assets/staff.js';

/** The sheet for a first conversation, Swedish beside another language; for professionals. */
export const meeting = (lang: string, other: string): string =>
  `/${lang}/staff/handout/meeting/${other}/`;

/** The terms for interpreters; for professionals. */
export const terms = (lang: string, other: string): string => `/${lang}/staff/terms/${other}/`;

/** Every address in a table, or those of one language with texts to paste; for professionals. */
export const links = (lang: string, other?: string): string =>
  `/${lang}/staff/links/${other ? `${other}/` : ''}`;

/** Sheets, cards, strips and posters to print; for professionals. */
export const handouts = (lang: string): string => `/${lang}/staff/handout/`;

/** A guide as a sheet, in one language or with the reader's own beside it. */
export const sheet = (lang: string, guideId: string, other: string): string =>
  `${handouts(lang)}sheet/${guideId}/${other}/`;

/** Ready-made cards, strips or a poster for some readers, in a language. */
export const paper = (lang: string, form: Form, set: string, other: string): string =>
  `${handouts(lang)}${form}/${set}/${other}/`;

/** A contact as a sheet, in the languages that are ticked there; more languages than a page holds stand in parts. */
export const contactSheet = (lang: string, id: string, part?: string): string =>
  `${handouts(lang)}contact/${id}/${part ? `${part}/` : ''}`;

/** A municipality's cards in every language. */
export const placeCards = (lang: string, slug: string): string => `${handouts(lang)}place/${slug}/`;

/** The script of the builder of print-outs. */
export const builderScript = '/assets/handout.js';
