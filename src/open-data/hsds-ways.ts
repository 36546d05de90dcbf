import { dial, type Contact } from '#model/contact.ts';
import type { HsdsLanguage, HsdsPhone, HsdsSchedule } from '#model/hsds.ts';
import { calendar } from './hours.ts';
import { idOf } from './uuid.ts';
import { sentence, type Languages, type Texts } from './words.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Codes of ours whose first part is not the language's ISO code. */
const ISO: Readonly<Record<string, string>> = { 'fa-af': 'prs' };

/** The languages of a service or of one of its numbers. */
export function spoken(
  contact: Contact,
  languages: Languages,
  to: { service_id: string } | { phone_id: string },
): HsdsLanguage[] {
  return contact.languages.map((code) => {
    const name = languages.get(code)?.swedish;
    if (name === undefined) {
      throw new Error(`content/contacts/${contact.id}.yaml: no language has the code "${code}".`);
    }
    return {
      id: idOf('language', ...Object.values(to), code),
      ...to,
      name,
      code: ISO[code] ?? code.replace(/-.*$/u, ''),
    };
  });
}

/** The numbers of a service. */
export function phones(
  contact: Contact,
  service_id: string,
  { say }: Texts,
  languages: Languages,
): HsdsPhone[] {
  const relay = contact.relay.map((kind) => say(`relay.${kind}`)).join(', ');
  const calls = contact.phones.map((phone): HsdsPhone => {
    const id = idOf('phone', contact.id, phone.dial);
    const notes = [
      ...(phone.role === 'main' ? [] : [say(`phone.${phone.role}`)]),
      ...(phone.reachableFromAbroad === undefined
        ? []
        : [`Går ${phone.reachableFromAbroad ? '' : 'inte '}att nå från utlandet`]),
      ...(phone.hiddenOnBill ? [say('contact.hidden_on_bill')] : []),
      ...(relay === '' ? [] : [`Nås också genom ${relay}`]),
    ];
    return {
      id,
      service_id,
      number: dial(phone).replace('tel:', ''),
      type: 'voice',
      ...(notes.length > 0 ? { description: notes.map(sentence).join(' ') } : {}),
      ...(contact.languages.length > 0
        ? { languages: spoken(contact, languages, { phone_id: id }) }
        : {}),
    };
  });
  const { sms } = contact;
  if (!sms) return calls;
  const note = sms.registered ? { description: sentence(say('contact.sms_registered')) } : {};
  return [
    ...calls,
    { id: idOf('sms', contact.id, sms.dial), service_id, number: sms.dial, type: 'text', ...note },
  ];
}

/** The hours of a service: ordinary weeks, cut into periods by dated exceptions. */
export function schedules({ id, hours }: Contact, service_id: string): HsdsSchedule[] {
  return hours.flatMap(({ channel, open }) => {
    const { weekly, holidays, complete } = calendar({ open });
    const left =
      complete && holidays === undefined ? '' : ' Vissa dagar har andra tider, se description.';
    const common = {
      service_id,
      attending_type: channel,
      description: open,
      notes: `Tiderna är lokal tid i Sverige.${left}`,
    };
    if (weekly.length === 0) return [{ id: idOf('schedule', id, channel), ...common }];
    return weekly.map(({ days, from, to, validFrom, validTo }): HsdsSchedule => ({
      id: idOf('schedule', id, channel, days.join(''), from, validFrom ?? '', validTo ?? ''),
      ...common,
      ...(validFrom === undefined ? {} : { valid_from: validFrom }),
      ...(validTo === undefined ? {} : { valid_to: validTo }),
      freq: 'WEEKLY',
      interval: 1,
      byday: days.map((day) => WEEKDAYS[day - 1]).join(','),
      opens_at: from,
      closes_at: to,
    }));
  });
}
