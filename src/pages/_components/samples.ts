import { contactNamed, contacts, type ContactIn } from '#data/contacts.ts';

/** When the samples' hours are judged: a Monday in winter. */
export const CLOCK = '2026-01-12T11:30:00+01:00';

const read = '2026-01-12';
const verified = { who: 'Redaktionen', when: read };

/** A contact with its phone's hours as given, which a person has verified unless `unverified`. */
function hours(lang: string, open: string, change: Partial<ContactIn> = {}): ContactIn {
  const contact = contactNamed(lang, '116016');
  return {
    ...contact,
    checked: read,
    verified,
    hours: [{ channel: 'phone', open, confidence: 'high' }],
    ...change,
  };
}

/** A contact in each state of its hours, by the state's name. */
export const byHours = (lang: string): Record<string, ContactIn> => ({
  always: hours(lang, '24/7'),
  open: hours(lang, 'Mo-Su 09:00-21:00'),
  'closes soon': hours(lang, 'Mo-Su 09:00-12:00'),
  'should be open': hours(lang, 'Mo-Su 09:00-21:00', { verified: null }),
  closed: hours(lang, 'Mo-Fr 17:00-21:00'),
  'closed until another day': hours(lang, 'Sa 10:00-12:00'),
  'hours too old': hours(lang, '24/7', { verified: { ...verified, when: '2020-01-01' } }),
  'no hours': hours(lang, '24/7', { hours: [] }),
});

/** A contact of each make, by what is special about it. */
export function byMake(lang: string): Record<string, ContactIn> {
  const line = hours(lang, '24/7');
  const chat = 'https://example.se/chatt';
  const bare = { ...line, phones: [], hours: [], chat: undefined };
  return {
    'number hidden on the bill': {
      ...line,
      phones: line.phones.slice(0, 1).map((phone) => ({ ...phone, hiddenOnBill: true })),
    },
    'number and chat': { ...line, chat },
    'chat only': { ...bare, chat },
    'text messages only': {
      ...bare,
      web: undefined,
      sms: { dial: '112', display: '112', registered: true },
    },
    'web only': { ...bare, web: 'https://www.example.se/' },
    'by municipality': { ...bare, local: true },
    'many languages': { ...line, languages: ['sv', 'en', 'ar'] },
    'no words of its own': { ...line, text: {} },
  };
}

/** The contact with most numbers. */
export const mostNumbers = (lang: string): ContactIn =>
  contacts(lang).reduce((most, one) => (one.phones.length > most.phones.length ? one : most));
