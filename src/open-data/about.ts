import { VERSION } from './version.ts';

/** A file with what it holds. `address` is left out where there is one file for each contact. */
interface File {
  readonly name: string;
  readonly address?: string;
  readonly text: string;
}

/** The words of the documentation in one language. */
export interface About {
  readonly heading: string;
  readonly lead: string;
  readonly verified: (verified: number, all: number) => string;
  readonly filesHeading: string;
  readonly files: readonly File[];
  readonly knowHeading: string;
  readonly know: readonly string[];
  readonly contactsHeading: string;
  readonly kindsHeading: string;
  readonly municipalitiesHeading: string;
  readonly licenceHeading: string;
  readonly licence: (site: string) => string;
  readonly licenceLink: string;
  readonly versionsHeading: string;
  readonly versions: readonly string[];
}

const sv: About = {
  heading: 'Öppna data',
  lead: 'Våra kontakter som filer, för den som bygger en tjänst eller vill granska uppgifterna. Filerna byggs ihop med webbplatsen och säger samma sak som den.',
  verified: (verified, all) =>
    verified === 0
      ? 'Ingen har kontrollerat uppgifterna genom att ringa eller öppna de levande sidorna. Därför är verified och assured_date tomma. Datumet i checked är dagen då källorna lästes.'
      : `${verified} av ${all} kontakter är kontrollerade av någon som har ringt eller öppnat den levande sidan. Bara de har ett datum i verified och assured_date.`,
  filesHeading: 'Filer',
  files: [
    {
      name: 'contacts.hsds.json',
      address: 'contacts.hsds.json',
      text: 'Alla kontakter som tjänster enligt Human Services Data Specification (HSDS) 3.0: organisation, telefoner, tider, språk, område och vem tjänsten är till för. Texterna är på svenska.',
    },
    {
      name: 'contact.schema.json',
      address: 'contact.schema.json',
      text: 'JSON Schema (2020-12) för de fält som vi skriver i contacts.hsds.json.',
    },
    {
      name: 'contacts.csv',
      address: 'contacts.csv',
      text: 'Alla kontakter i en tabell: UTF-8, kommatecken, en rad för varje kontakt.',
    },
    {
      name: 'municipalities.json',
      address: 'municipalities.json',
      text: 'De 290 kommunerna och vad som är känt om var och en.',
    },
    { name: 'municipalities.csv', address: 'municipalities.csv', text: 'Samma tabell som CSV.' },
    {
      name: 'vcard/<id>.vcf',
      text: 'Varje kontakt som vCard 3.0.',
    },
    {
      name: 'vcard/<id>-neutral.vcf',
      text: 'Samma kontakt under ett namn som inte berättar något, bara med nummer. Finns där det finns ett nummer.',
    },
    { name: 'JSON-LD', text: 'Varje kontakts sida bär samma uppgifter som schema.org.' },
  ],
  knowHeading: 'Innan du använder dem',
  know: [
    'Visa alltid var uppgiften kommer ifrån, när den lästes och om den är kontrollerad.',
    'Nummer i telefonfälten är skrivna som de slås. En del fungerar bara i Sverige.',
    'Tiderna är svensk tid. Midnatt skrivs 23:59. Om closes_at är före opens_at är det öppet över midnatt.',
    'Helgdagar, aftnar och datum som återkommer varje år ryms inte i HSDS. De står i description, som har alla tider med OpenStreetMaps skrivsätt. Är du osäker, säg inte att det är öppet.',
    'Chattar står som platser av slaget virtual. Det finns inga adresser till boenden, och de ska inte läggas till.',
    'Krav på handlingar (required_document) är inte kända och finns därför inte med.',
    'Varje id är en UUID av version 5 och ändras inte mellan utgåvor.',
    'I CSV delas koder av mellanslag och texter av ”|”. En cell som ett kalkylprogram kan ta för en formel börjar med ’ (apostrof).',
  ],
  contactsHeading: 'Kolumner i contacts.csv',
  kindsHeading: 'Slag av kontakter',
  municipalitiesHeading: 'Fält i kommuntabellen',
  licenceHeading: 'Licens',
  licence: (site) =>
    `Du får använda, ändra och sprida allt. Ange ${site} som källa, med version eller dagen du hämtade filen, och säg om du har ändrat något.`,
  licenceLink: 'CC BY 4.0',
  versionsHeading: 'Versioner',
  versions: [
    `Filernas form har version ${VERSION}. Den första siffran höjs när ett fält tas bort eller får en annan betydelse, den andra när ett fält läggs till.`,
    '1.0: den första.',
  ],
};

const en: About = {
  heading: 'Open data',
  lead: 'Our contacts as files, for those who build a service or want to examine the facts. The files are built with the site and say the same as it does.',
  verified: (verified, all) =>
    verified === 0
      ? 'Nobody has verified the facts by calling or by opening the live pages. So verified and assured_date are empty. The date in checked is the day the sources were read.'
      : `${verified} of ${all} contacts are verified by somebody who called or opened the live page. Only those have a date in verified and assured_date.`,
  filesHeading: 'Files',
  files: [
    {
      name: 'contacts.hsds.json',
      address: 'contacts.hsds.json',
      text: 'Every contact as a service of the Human Services Data Specification (HSDS) 3.0: organisation, phones, hours, languages, area and whom it is for. The texts are in Swedish.',
    },
    {
      name: 'contact.schema.json',
      address: 'contact.schema.json',
      text: 'JSON Schema (2020-12) of the fields that we write in contacts.hsds.json.',
    },
    {
      name: 'contacts.csv',
      address: 'contacts.csv',
      text: 'Every contact in one table: UTF-8, commas, one line for each contact.',
    },
    {
      name: 'municipalities.json',
      address: 'municipalities.json',
      text: 'The 290 municipalities and what is known about each.',
    },
    { name: 'municipalities.csv', address: 'municipalities.csv', text: 'The same table as CSV.' },
    { name: 'vcard/<id>.vcf', text: 'Each contact as a vCard 3.0.' },
    {
      name: 'vcard/<id>-neutral.vcf',
      text: 'The same contact under a name that gives nothing away, with numbers only. There where a contact has a number.',
    },
    { name: 'JSON-LD', text: "Each contact's page carries the same facts as schema.org." },
  ],
  knowHeading: 'Before you use them',
  know: [
    'Always show where a fact comes from, when it was read and whether it is verified.',
    'Numbers in the phone fields are written as they are dialled. Some work within Sweden only.',
    'Hours are local time in Sweden. Midnight is written 23:59. Where closes_at is before opens_at, the hours run past midnight.',
    'Public holidays, eves and dates that come back each year have no place in HSDS. They stand in description, which holds all hours in the OpenStreetMap syntax. If in doubt, do not say that it is open.',
    'Chats are given as locations of the type virtual. There are no addresses of shelters, and none may be added.',
    'Which documents a service asks for (required_document) is not known, so it is left out.',
    'Each id is a UUID of version 5 and stays the same between releases.',
    'In CSV, codes are parted by a space and texts by “|”. A cell that a spreadsheet could take for a formula begins with an apostrophe.',
  ],
  contactsHeading: 'Columns of contacts.csv',
  kindsHeading: 'Kinds of contacts',
  municipalitiesHeading: 'Fields of the municipality table',
  licenceHeading: 'Licence',
  licence: (site) =>
    `You may use, change and share all of it. Name ${site} as the source, with the version or the day you fetched the file, and say whether you changed anything.`,
  licenceLink: 'CC BY 4.0',
  versionsHeading: 'Versions',
  versions: [
    `The form of the files has version ${VERSION}. The first number is raised when a field is taken away or gets another meaning, the second when one is added.`,
    '1.0: the first.',
  ],
};

/** The documentation's words, by language. */
export const ABOUT = { sv, en } as const;
