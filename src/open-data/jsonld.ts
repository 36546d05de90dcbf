import { dial, type Channel, type Contact, type ContactKind } from '#model/contact.ts';
import type { ContactText } from '#model/guide.ts';
import { calendar } from './hours.ts';
import type { Places } from './words.ts';

type Json = string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

const GOVERNMENT: ReadonlySet<ContactKind> = new Set([
  'authority',
  'health',
  'social-services',
  'out-of-hours',
  'switchboard',
  'barnahus',
  'police',
]);

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const of = (type: string, fields: Fields): Fields => ({ '@type': type, ...fields });

const one = (all: readonly Fields[]): Json => (all.length === 1 ? (all[0] ?? []) : all);

/** A channel's hours. Left out where schema.org cannot say all of them: none are better than wrong ones. */
function hours(contact: Contact, wanted: Channel): Fields {
  const found = contact.hours.filter(({ channel }) => channel === wanted).map(calendar);
  if (found.length === 0 || found.some(({ complete }) => !complete)) return {};
  const spans = found.flatMap(({ weekly, holidays }) => [
    ...weekly.map(({ days, from, to, validFrom, validTo }) =>
      of('OpeningHoursSpecification', {
        dayOfWeek: days.map((day) => WEEKDAYS[day - 1] ?? ''),
        opens: from,
        closes: to,
        ...(validFrom === undefined ? {} : { validFrom }),
        ...(validTo === undefined ? {} : { validThrough: validTo }),
      }),
    ),
    // Opening and closing at midnight is how schema.org's readers are told "closed".
    ...(holidays?.length === 0 ? [{ from: '00:00', to: '00:00' }] : (holidays ?? [])).map(
      ({ from, to }) =>
        of('OpeningHoursSpecification', { dayOfWeek: 'PublicHolidays', opens: from, closes: to }),
    ),
  ]);
  return spans.length > 0 ? { hoursAvailable: one(spans) } : {};
}

function points(contact: Contact): Fields[] {
  const { phones, sms, chat, languages } = contact;
  const spoken = languages.length > 0 ? { availableLanguage: languages } : {};
  return [
    ...phones.map((phone) =>
      of('ContactPoint', {
        telephone: dial(phone).replace('tel:', ''),
        ...(phone.kind === 'freephone' ? { contactOption: 'https://schema.org/TollFree' } : {}),
        ...spoken,
        ...hours(contact, 'phone'),
      }),
    ),
    ...(sms
      ? [of('ContactPoint', { contactType: 'sms', telephone: sms.dial, ...hours(contact, 'sms') })]
      : []),
    ...(chat
      ? [
          of('ContactPoint', {
            contactType: 'chat',
            url: chat,
            ...spoken,
            ...hours(contact, 'chat'),
          }),
        ]
      : []),
  ];
}

/** A way of reaching a public service, which schema.org parts by kind. */
function channel(point: Fields): Fields {
  if (point['contactType'] === 'chat')
    return of('ServiceChannel', { serviceUrl: point['url'] ?? '' });
  return of('ServiceChannel', {
    [point['contactType'] === 'sms' ? 'serviceSmsNumber' : 'servicePhone']: point,
  });
}

function area({ area: codes }: Contact, places: Places): Json {
  if (codes === 'national') return of('Country', { name: 'Sverige' });
  return one(codes.map((code) => of('AdministrativeArea', { name: places.get(code) ?? code })));
}

/** A contact as schema.org's JSON-LD, safe inside a script element. `text` is in the page's language. */
export function jsonLd(contact: Contact, text: Pick<ContactText, 'does'>, places: Places): string {
  const { kind, name, operator, web, email } = contact;
  const government = GOVERNMENT.has(kind);
  const ways = points(contact);
  const organization = {
    ...(email ? { email } : {}),
    ...(operator && operator !== name
      ? { parentOrganization: of('Organization', { name: operator }) }
      : {}),
    ...(ways.length > 0 ? { contactPoint: one(ways) } : {}),
  };
  const service = {
    provider: of('GovernmentOrganization', { name: operator ?? name, ...(email ? { email } : {}) }),
    ...(ways.length > 0 ? { availableChannel: one(ways.map(channel)) } : {}),
  };
  const type =
    kind === 'emergency' ? 'EmergencyService' : government ? 'GovernmentService' : 'Organization';
  const fields: Fields = {
    '@context': 'https://schema.org',
    '@type': type,
    name,
    ...(text.does ? { description: text.does } : {}),
    ...(web ? { url: web } : {}),
    areaServed: area(contact, places),
    ...(government ? service : organization),
  };
  return JSON.stringify(fields).replaceAll('<', '\\u003c');
}
