import { headerBytes } from './headers.ts';
import { headersFor, rulesOf } from './hosts.ts';
import type { InlineHashes } from './inline.ts';

/** What Cloudflare Pages takes of a `_headers` file; Netlify names no limit. */
const MAX_LINE = 2000;
const MAX_RULES = 100;
/** What all headers of a response may take together. */
const MAX_BYTES = 1450;

/** What is wrong with the text of a `_headers` file for pages with this inline code; one sentence each. */
export function headerFaults(text: string, { scripts, styles }: InlineHashes): string[] {
  const lines = text.split('\n');
  const rules = rulesOf(text);
  const sent = new Map(headersFor(text, '/').map(([name, value]) => [name.toLowerCase(), value]));
  const policy = sent.get('content-security-policy') ?? '';
  const allowed = (directive: string): string[] =>
    (policy.split('; ').find((part) => part.startsWith(`${directive} `)) ?? '').split(' ');
  const lost = [
    ...scripts.filter((hash) => !allowed('script-src').includes(hash)),
    ...styles.filter((hash) => !allowed('style-src').includes(hash)),
  ];
  return [
    ...lines.flatMap((line, index) =>
      line.length > MAX_LINE
        ? `Line ${index + 1} has ${line.length} characters; Cloudflare Pages takes at most ${MAX_LINE}. Shorten that header.`
        : [],
    ),
    ...(rules.length > MAX_RULES
      ? [
          `There are ${rules.length} rules; Cloudflare Pages takes at most ${MAX_RULES}. Join those that are alike.`,
        ]
      : []),
    ...rules.flatMap((path) => {
      const bytes = headerBytes(headersFor(text, path));
      return bytes > MAX_BYTES
        ? `The headers below ${path} take ${bytes} bytes; at most ${MAX_BYTES} may. Use fewer inline scripts and styles.`
        : [];
    }),
    ...lost.map(
      (hash) =>
        `The policy lacks ${hash}, so browsers would not run code that stands in the pages. Run "npm run build".`,
    ),
  ];
}
