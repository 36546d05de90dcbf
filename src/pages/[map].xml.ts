import { accessWords, statementLanguages } from '#data/access.ts';
import { contacts } from '#data/contacts.ts';
import { guidesIn } from '#data/guides.ts';
import { published } from '#data/languages.ts';
import { proofWords } from '#data/proof.ts';
import * as urls from '#data/urls.ts';
import { site } from '#site.ts';

/** The sitemap needs the copy's own address; without one there is none. */
export function getStaticPaths(): { params: { map: string } }[] {
  return site.address ? [{ params: { map: 'sitemap' } }] : [];
}

/** Every indexed page with its languages: an address in each, so that a page not translated is left out. */
function pages(): Map<string, string>[] {
  const found = new Map<string, Map<string, string>>();
  const add = (page: string, lang: string, path: string): void => {
    const languages = found.get(page) ?? new Map<string, string>();
    languages.set(lang, path);
    found.set(page, languages);
  };
  for (const { code } of published()) {
    add('start', code, urls.home(code));
    add('contacts', code, urls.contacts(code));
    add('places', code, urls.places(code));
    add('say', code, urls.say(code));
    add('about', code, urls.about(code));
    for (const { id, translation } of guidesIn(code)) {
      if (translation !== 'missing') add(`guide:${id}`, code, urls.guide(code, id));
    }
    for (const { id, text } of contacts(code)) {
      if (text.does) add(`contact:${id}`, code, urls.contact(code, id));
    }
  }
  for (const lang of statementLanguages()) {
    if (accessWords(lang).status !== 'draft') add('about:access', lang, urls.access(lang));
    if (proofWords(lang).status !== 'draft') add('about:proof', lang, urls.proof(lang));
  }
  return [...found.values()];
}

/** The sitemap, with the languages of each page and the chooser for everyone else. */
export function GET(): Response {
  const absolute = (path: string): string => new URL(path, site.address ?? undefined).href;
  const link = (lang: string, path: string): string =>
    `<xhtml:link rel="alternate" hreflang="${lang}" href="${absolute(path)}"/>`;
  const entries = pages().flatMap((languages) => {
    const links =
      [...languages].map(([lang, path]) => link(lang, path)).join('') +
      link('x-default', urls.chooser);
    return [...languages.values()].map((path) => `<url><loc>${absolute(path)}</loc>${links}</url>`);
  });
  return new Response(
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ' +
      `xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`,
  );
}
