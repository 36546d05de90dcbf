import { site } from '#site.ts';

/** Everything may be indexed; pages that should not be say so themselves. */
export function GET(): Response {
  const map = site.address ? `Sitemap: ${new URL('/sitemap.xml', site.address).href}\n` : '';
  return new Response(`User-agent: *\nDisallow:\n${map}`);
}
