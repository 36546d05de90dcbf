import { checked, dial, type Channel, type Contact } from '#model/contact.ts';
import { csv, type Cell } from './csv.ts';

/** Between the parts of a cell that holds several texts; codes are parted by a space. */
const PARTED = ' | ';

const number = (phone: Contact['phones'][number]): string => dial(phone).replace('tel:', '');

function hours(contact: Contact, wanted: Channel): string {
  return contact.hours
    .filter(({ channel }) => channel === wanted)
    .map(({ open }) => open)
    .join(PARTED);
}

/** Every column with its value, in order. */
const VALUES = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  area: ({ area }) => (area === 'national' ? area : area.join(' ')),
  phone_dial: ({ phones: [first] }) => first && number(first),
  phone_display: ({ phones: [first] }) => first?.display,
  other_phones: ({ phones }) =>
    phones
      .slice(1)
      .map((phone) => `${phone.role} ${number(phone)}`)
      .join(PARTED),
  sms: ({ sms }) => sms && `${sms.dial}${sms.registered ? ' registered' : ''}`,
  chat: ({ chat }) => chat,
  web: ({ web }) => web,
  email: ({ email }) => email,
  hours_phone: (contact) => hours(contact, 'phone'),
  hours_chat: (contact) => hours(contact, 'chat'),
  for: ({ for: whom }) => whom.join(' '),
  age_from: ({ ages }) => ages?.from,
  age_to: ({ ages }) => ages?.to,
  languages: ({ languages }) => languages.join(' '),
  interpreter: ({ interpreter }) => interpreter,
  cost: ({ cost }) => cost,
  anonymous: ({ anonymous }) => anonymous,
  hidden_on_bill: ({ phones }) =>
    phones
      .filter(({ hiddenOnBill }) => hiddenOnBill)
      .map(number)
      .join(' '),
  confidence: ({ confidence }) => confidence,
  checked: (contact) => checked(contact),
  verified: ({ verified }) => verified?.when,
  sources: ({ sources }) => sources.map(({ url, document }) => url ?? document).join(PARTED),
} as const satisfies Record<string, (contact: Contact) => Cell>;

export type ContactColumn = keyof typeof VALUES;

/** The columns of `contacts.csv`, in order. */
export const CONTACT_COLUMNS = Object.keys(VALUES) as ContactColumn[];

/** The directory as one flat table, sorted by contact id. */
export function contactsCsv(contacts: readonly Contact[]): string {
  const sorted = [...contacts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return csv(
    CONTACT_COLUMNS,
    sorted.map((contact) => CONTACT_COLUMNS.map((column) => VALUES[column](contact))),
  );
}
