import { z } from 'astro/zod';
import { httpsAddress, plainText } from './text.ts';

const reachable = z
  .string()
  .regex(
    /^(https:\/\/|mailto:)[\w.~:/?#@!$&()*+,;=%-]+$/u,
    'write an address that begins with https:// or mailto:',
  );

/** Kinds of sites the exit must not lead to: search engines, video, news, shops, banks (safe-exit.md R42). */
const UNSUITABLE =
  /(^|\.)(google|youtube|bing|duckduckgo|netflix|svtplay|facebook|instagram|tiktok|aftonbladet|expressen|dn|svd|svt|omni|swedbank|handelsbanken|nordea|seb|ica|amazon|blocket|tradera|zalando)\.[a-z]+$/u;

const Destination = httpsAddress.refine((value) => !UNSUITABLE.test(new URL(value).hostname), {
  error:
    'leads to a search engine, video, news page, shop or bank; choose a neutral page such as https://www.smhi.se/',
});

/** The two last labels of a host name, which is what one owner holds under .se, .org and .com. */
const domain = (address: string): string =>
  new URL(address).hostname.split('.').slice(-2).join('.');

/** Who runs a copy of the site and how: `content/site.yaml`. `null` means that nobody has said. */
export const Site = z.strictObject({
  name: plainText,
  address: httpsAddress.nullable(),
  operator: z
    .strictObject({
      name: plainText,
      kind: z.enum(['municipality', 'region', 'authority', 'association', 'company']),
    })
    .nullable(),
  contact: reachable.nullable(),
  security: reachable.nullable(),
  exit: z
    .strictObject({ first: Destination, second: Destination })
    .refine(({ first, second }) => domain(first) !== domain(second), {
      error:
        'both addresses are on one domain; the second must still answer when the first is down',
      path: ['second'],
    }),
  home: z
    .string()
    .regex(/^\d{4}$/u, 'write the municipality code as four digits in quotes')
    .nullable(),
  languages: z.array(z.string()).min(1).nullable(),
});
export type Site = z.infer<typeof Site>;
