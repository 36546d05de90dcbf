import type { ContactColumn } from './contacts-csv.ts';
import type { Known } from './municipalities.ts';

/** A text in the two languages of the documentation. */
export interface Both {
  readonly sv: string;
  readonly en: string;
}

/** What each column of `contacts.csv` holds. */
export const CONTACTS: Readonly<Record<ContactColumn, Both>> = {
  id: { sv: 'kontaktens id, som också står i adressen', en: "the contact's id, as in its address" },
  name: { sv: 'namn', en: 'name' },
  kind: { sv: 'slag, se nedan', en: 'kind, see below' },
  area: {
    sv: 'national, eller koder för län (två siffror) och kommuner (fyra)',
    en: 'national, or codes of counties (two digits) and municipalities (four)',
  },
  phone_dial: { sv: 'huvudnumret som det slås', en: 'the main number as it is dialled' },
  phone_display: { sv: 'huvudnumret som det läses', en: 'the main number as people read it' },
  other_phones: {
    sv: 'andra nummer, vart och ett med sin roll: alternative, abroad, switchboard, relay',
    en: 'other numbers, each with its role: alternative, abroad, switchboard, relay',
  },
  sms: {
    sv: 'nummer för sms; registered om telefonen måste vara registrerad i förväg',
    en: 'number for text messages; registered where the phone must be registered beforehand',
  },
  chat: { sv: 'chattens adress', en: "the chat's address" },
  web: { sv: 'webbplats', en: 'website' },
  email: { sv: 'e-post', en: 'email' },
  hours_phone: {
    sv: 'telefonens tider, med OpenStreetMaps skrivsätt',
    en: 'hours of the phone, in the OpenStreetMap syntax',
  },
  hours_chat: { sv: 'chattens tider', en: 'hours of the chat' },
  for: { sv: 'vem kontakten är till för, som koder', en: 'whom the contact is for, as codes' },
  age_from: { sv: 'lägsta ålder', en: 'lowest age' },
  age_to: { sv: 'högsta ålder', en: 'highest age' },
  languages: { sv: 'språk utan tolk, som koder', en: 'languages without an interpreter, as codes' },
  interpreter: { sv: 'yes om tolk finns', en: 'yes where there is an interpreter' },
  cost: { sv: 'free eller ordinary', en: 'free or ordinary' },
  anonymous: {
    sv: 'yes om ingen behöver säga vem den är',
    en: 'yes where nobody has to say who they are',
  },
  hidden_on_bill: {
    sv: 'nummer som enligt en källa inte syns på räkningen',
    en: 'numbers that do not show on the bill according to a source',
  },
  confidence: { sv: 'high eller medium', en: 'high or medium' },
  checked: { sv: 'dagen då källorna senast lästes', en: 'the day the sources were last read' },
  verified: {
    sv: 'dagen då någon ringde eller öppnade den levande sidan; tom tills det har skett',
    en: 'the day somebody called or opened the live page; empty until that has happened',
  },
  sources: { sv: 'källor', en: 'sources' },
};

/** What each column of the municipality table holds. */
export const MUNICIPALITIES: Readonly<Record<keyof Known, Both>> = {
  code: { sv: 'kommunkod', en: 'municipality code' },
  name: { sv: 'kommunens namn', en: 'name of the municipality' },
  county: { sv: 'länskod', en: 'county code' },
  county_name: { sv: 'länets namn', en: 'name of the county' },
  slug: { sv: 'namnet i adressen', en: 'the name in the address' },
  website: { sv: 'kommunens webbplats', en: "the municipality's website" },
  social_number: {
    sv: 'om vi har ett nummer till socialtjänsten eller växeln',
    en: 'whether we have a number to social services or the switchboard',
  },
  out_of_hours_number: {
    sv: 'om vi har ett nummer till socialjouren',
    en: 'whether we have a number to social services out of hours',
  },
  local_contacts: {
    sv: 'antal kontakter som gäller just kommunen',
    en: 'how many contacts are for this municipality in particular',
  },
};
