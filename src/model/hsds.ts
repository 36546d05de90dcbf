import { z } from 'astro/zod';

const id = z.uuid().describe('UUIDv5, the same for the same thing in every release.');
const optional = {
  text: z.string().min(1).optional(),
  url: z.url().optional(),
};

const Language = z
  .strictObject({
    id,
    service_id: z.uuid().optional(),
    phone_id: z.uuid().optional(),
    name: z.string().min(1).describe('The Swedish name of the language.'),
    code: z
      .string()
      .regex(/^[a-z]{2,3}$/u)
      .describe('ISO 639-1 or 639-3.'),
  })
  .meta({ id: 'language' });
export type HsdsLanguage = z.infer<typeof Language>;

const Phone = z
  .strictObject({
    id,
    service_id: z.uuid(),
    number: z
      .string()
      .regex(/^\+?\d+$/u)
      .describe('What is dialled: +46…, a short code, or a number that works within Sweden only.'),
    type: z.enum(['voice', 'text']),
    description: optional.text,
    languages: z.array(Language).optional(),
  })
  .meta({ id: 'phone' });
export type HsdsPhone = z.infer<typeof Phone>;

const Time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/u)
  .describe('Local time in Sweden (Europe/Stockholm). 23:59 stands for midnight.');

const Schedule = z
  .strictObject({
    id,
    service_id: z.uuid(),
    valid_from: z.iso.date().optional(),
    valid_to: z.iso.date().optional(),
    freq: z.literal('WEEKLY').optional(),
    interval: z.literal(1).optional(),
    byday: z
      .string()
      .regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/u)
      .optional(),
    opens_at: Time.optional(),
    closes_at: Time.optional().describe('Earlier than opens_at where the hours run past midnight.'),
    attending_type: z.enum(['phone', 'chat', 'sms', 'video', 'visit']),
    description: z
      .string()
      .min(1)
      .describe(
        'All the hours of the channel in the OpenStreetMap syntax, holidays and yearly exceptions included.',
      ),
    notes: z.string().min(1),
  })
  .meta({ id: 'schedule' });
export type HsdsSchedule = z.infer<typeof Schedule>;

const ServiceArea = z
  .strictObject({
    id,
    service_id: z.uuid(),
    name: z.string().min(1),
    extent: z
      .string()
      .regex(/^(SE|\d{2}|\d{4})$/u)
      .describe('SE, a county code (two digits) or a municipality code (four).'),
    extent_type: z.literal('text'),
  })
  .meta({ id: 'service_area' });
export type HsdsServiceArea = z.infer<typeof ServiceArea>;

const TaxonomyTerm = z
  .strictObject({
    id,
    code: z.string().min(1),
    name: z.string().min(1),
    description: z.string().min(1),
    taxonomy: z.enum(['kind', 'for', 'relay', 'confidence', 'anonymous']),
    language: z.literal('sv'),
  })
  .meta({ id: 'taxonomy_term' });

const Attribute = z
  .strictObject({
    id,
    link_id: z.uuid(),
    link_type: z.string().min(1),
    link_entity: z.literal('service'),
    taxonomy_term_id: z.uuid(),
    taxonomy_term: TaxonomyTerm,
  })
  .meta({ id: 'attribute' });
export type HsdsAttribute = z.infer<typeof Attribute>;

const ServiceAtLocation = z
  .strictObject({
    id,
    service_id: z.uuid(),
    location_id: z.uuid(),
    description: z.string().min(1),
    location: z.strictObject({
      id,
      location_type: z.literal('virtual').describe('Chats only. Places are never given.'),
      name: z.string().min(1),
      url: z.url(),
    }),
  })
  .meta({ id: 'service_at_location' });

const Organization = z
  .strictObject({ id, name: z.string().min(1), description: z.string().min(1) })
  .meta({ id: 'organization' });
export type HsdsOrganization = z.infer<typeof Organization>;

/** A contact as a service of the Human Services Data Specification 3.0, with the fields this site writes. */
export const HsdsService = z
  .strictObject({
    id,
    organization_id: z.uuid(),
    name: z.string().min(1),
    alternate_name: optional.text,
    description: optional.text.describe('What the contact does, in Swedish.'),
    url: optional.url,
    email: z.email().optional(),
    status: z.literal('active'),
    interpretation_services: optional.text,
    application_process: optional.text.describe('What happens when one gets in touch, in Swedish.'),
    fees_description: optional.text,
    eligibility_description: z.string().min(1),
    minimum_age: z.int().min(0).optional(),
    maximum_age: z.int().max(120).optional(),
    assured_date: z.iso
      .date()
      .optional()
      .describe('The day somebody opened the live page or called. Absent until that has happened.'),
    last_modified: z.iso.datetime().describe('The day the sources were last read, at midnight.'),
    organization: Organization,
    phones: z.array(Phone).optional(),
    schedules: z.array(Schedule).optional(),
    service_areas: z.array(ServiceArea).min(1),
    service_at_locations: z.array(ServiceAtLocation).optional(),
    languages: z.array(Language).optional(),
    cost_options: z
      .array(
        z.strictObject({
          id,
          service_id: z.uuid(),
          amount: z.literal(0),
          currency: z.literal('SEK'),
        }),
      )
      .optional(),
    attributes: z.array(Attribute).min(1),
  })
  .meta({ id: 'service' });
export type HsdsService = z.infer<typeof HsdsService>;

/** The file `contacts.hsds.json`. */
export const HsdsFile = z.array(HsdsService);
