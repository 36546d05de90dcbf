import { checked, type Contact } from '#model/contact.ts';
import type { HsdsOrganization, HsdsService, HsdsServiceArea } from '#model/hsds.ts';
import type { County, Municipality } from '#model/municipality.ts';
import { attributes } from './attributes.ts';
import { phones, schedules, spoken } from './hsds-ways.ts';
import { idOf } from './uuid.ts';
import { sentence, type Languages, type Places, type Texts } from './words.ts';

/** A list that is left out where it is empty. */
const some = <K extends string, T>(key: K, list: readonly T[]): { [key in K]?: T[] } =>
  (list.length > 0 ? { [key]: [...list] } : {}) as { [key in K]?: T[] };

function areas({ id, area }: Contact, service_id: string, places: Places): HsdsServiceArea[] {
  return (area === 'national' ? ['SE'] : area).map((code) => {
    const name = places.get(code);
    if (name === undefined) {
      throw new Error(
        `content/contacts/${id}.yaml: no county or municipality has the code "${code}".`,
      );
    }
    return {
      id: idOf('service_area', id, code),
      service_id,
      name,
      extent: code,
      extent_type: 'text',
    };
  });
}

/** For whom a contact is, in words: `kvinnor, unga, från 13 år`. */
function eligibility({ for: whom, ages }: Contact, { say }: Texts): string {
  const { from, to } = ages ?? {};
  const lower = from === undefined ? [] : [say('ages.from', { from })];
  const upper = to === undefined ? [] : [say('ages.to', { to })];
  const age =
    from !== undefined && to !== undefined
      ? [say('ages.span', { from, to })]
      : [...lower, ...upper];
  return [...whom.map((audience) => say(`for.${audience}`)), ...age].join(', ');
}

/** Who runs a contact, with the names of all that it runs. */
function organization(name: string, contacts: readonly Contact[]): HsdsOrganization {
  const runs = contacts.filter((contact) => (contact.operator ?? contact.name) === name);
  return {
    id: idOf('organization', name),
    name,
    description: `Svarar för: ${runs.map((contact) => contact.name).join(', ')}.`,
  };
}

function service(
  contact: Contact,
  all: readonly Contact[],
  texts: Texts,
  languages: Languages,
  places: Places,
): HsdsService {
  const { name, title, web, chat, email, interpreter, cost, ages, verified } = contact;
  const id = idOf('service', contact.id);
  const { does, call } = texts.contacts.get(contact.id) ?? {};
  const address = web ?? chat;
  const location_id = idOf('location', contact.id);
  const owner = organization(contact.operator ?? name, all);
  return {
    id,
    organization_id: owner.id,
    name,
    ...(title && title !== name ? { alternate_name: title } : {}),
    ...(does ? { description: does } : {}),
    ...(address ? { url: address } : {}),
    ...(email ? { email } : {}),
    status: 'active',
    ...(interpreter ? { interpretation_services: sentence(texts.say('contact.interpreter')) } : {}),
    ...(call ? { application_process: call } : {}),
    ...(cost && contact.phones.length > 0
      ? { fees_description: sentence(texts.say(`contact.${cost}`)) }
      : {}),
    eligibility_description: eligibility(contact, texts),
    ...(ages?.from === undefined ? {} : { minimum_age: ages.from }),
    ...(ages?.to === undefined ? {} : { maximum_age: ages.to }),
    ...(verified ? { assured_date: verified.when } : {}),
    last_modified: `${checked(contact)}T00:00:00.000Z`,
    organization: owner,
    ...some('phones', phones(contact, id, texts, languages)),
    ...some('schedules', schedules(contact, id)),
    service_areas: areas(contact, id, places),
    ...(chat
      ? {
          service_at_locations: [
            {
              id: idOf('chat', contact.id),
              service_id: id,
              location_id,
              description: 'Chatt',
              location: {
                id: location_id,
                location_type: 'virtual' as const,
                name: 'Chatt',
                url: chat,
              },
            },
          ],
        }
      : {}),
    ...some('languages', spoken(contact, languages, { service_id: id })),
    ...(cost === 'free'
      ? {
          cost_options: [
            {
              id: idOf('cost', contact.id),
              service_id: id,
              amount: 0 as const,
              currency: 'SEK' as const,
            },
          ],
        }
      : {}),
    attributes: attributes(contact, id, texts.say),
  };
}

/** The directory as services of HSDS 3.0, sorted by contact id: the same input gives the same output. */
export function toHsds(
  contacts: readonly Contact[],
  texts: Texts,
  languages: Languages,
  municipalities: readonly Pick<Municipality, 'code' | 'name'>[],
  counties: readonly Pick<County, 'code' | 'name'>[],
): HsdsService[] {
  const sorted = [...contacts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = new Map([
    ['SE', 'Hela Sverige'],
    ...[...counties, ...municipalities].map(({ code, name }) => [code, name] as const),
  ]);
  return sorted.map((contact) => service(contact, sorted, texts, languages, places));
}
