import { ancestors, decoded, perTag, tokens, type Page, type Tag } from './html.ts';

/** What is wrong with one built page, each as a sentence. */
export type PageCheck = (page: Page) => string[];

/** The inline exit script's budget in bytes. */
const EXIT_SCRIPT = 2000;
/** The budget of a page's inlined CSS in bytes. */
const CSS = 8000;

const PAGE =
  /^(start|contacts|places|search|sources|say|about|data|chooser|notfound|(guide|contact|group|place|way|staff|about|pair|handout):[a-z0-9-]+(:[a-z0-9-]+)*)$/u;

const bytes = (text: string): number => Buffer.byteLength(text);

/** Language, direction, the page's mark and its title. */
export const frame: PageCheck = ({ elements }) => {
  const html = elements.find(({ name }) => name === 'html');
  const title = elements.filter(({ name, parent }) => name === 'title' && parent?.name === 'head');
  const mark = html?.attributes.get('data-page') ?? '';
  return [
    ...(html?.attributes.get('lang')
      ? []
      : ['<html> lacks "lang". Every page uses the layout Page.astro.']),
    ...(/^(ltr|rtl)$/u.test(html?.attributes.get('dir') ?? '')
      ? []
      : ['<html> lacks "dir". Every page uses the layout Page.astro.']),
    ...(PAGE.test(mark)
      ? []
      : [
          `<html> has data-page="${mark}", which is no page of contracts.md ("Marks in the HTML").`,
        ]),
    ...(title.length === 1 && decoded(title[0]?.raw ?? '').trim() !== ''
      ? []
      : ['the page must have one <title> with words.']),
    ...(elements.some(
      ({ name, attributes }) => name === 'main' && attributes.get('id') === 'content',
    )
      ? []
      : ['<main id="content"> is missing, so the skip link leads nowhere.']),
  ];
};

/** The exit link and its script: once, first in the body, whole. */
export const exit: PageCheck = ({ elements, html }) => {
  const exits = elements.filter(({ attributes }) => attributes.has('data-exit'));
  const [link] = exits;
  if (!link || exits.length > 1)
    return [`the page has ${exits.length} elements with data-exit; it must have one.`];
  const inBody = elements.filter(({ parent }) => parent?.name === 'body');
  const script = inBody[1];
  const found: string[] = [];
  if (inBody[0] !== link || link.name !== 'a')
    found.push('the exit link must be the first element of <body>.');
  if (!/^https:\/\//u.test(link.attributes.get('href') ?? ''))
    found.push('the exit link must lead to an https address.');
  if (!/^https:\/\//u.test(link.attributes.get('data-alt') ?? ''))
    found.push('the exit link must carry its second address in data-alt.');
  for (const word of ['noreferrer', 'noopener', 'nofollow'])
    if (!tokens(link, 'rel').includes(word)) found.push(`the exit link lacks rel="${word}".`);
  if (link.attributes.get('referrerpolicy') !== 'no-referrer')
    found.push('the exit link lacks referrerpolicy="no-referrer".');
  if (/<\/?[a-z]/iu.test(html.slice(link.end, html.indexOf('</a>', link.end))))
    found.push('the exit link must hold words only.');
  if (script?.name !== 'script' || script.attributes.size > 0 || script.raw.trim() === '')
    found.push('the inline exit script must stand directly after the exit link.');
  else if (bytes(script.raw) > EXIT_SCRIPT)
    found.push(`the exit script has ${bytes(script.raw)} bytes; its budget is ${EXIT_SCRIPT}.`);
  return found;
};

const CONTROLS = new Set([
  'input',
  'select',
  'textarea',
  'button',
  'details',
  'fieldset',
  'output',
]);
const FORBIDDEN = new Set(['form', 'iframe', 'object', 'embed', 'base', 'portal']);
const LOADS = new Set([
  'preload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'prerender',
  'modulepreload',
  'stylesheet',
  'manifest',
]);

/** Pages for professionals may ask for one script, since they are read on ordinary computers. */
const STAFF_SCRIPT = /^\/assets\/[a-z-]+\.js$/u;

function faultsOf(tag: Tag, staff: boolean): string[] {
  const { name, attributes } = tag;
  const found: string[] = [];
  if (FORBIDDEN.has(name)) found.push(`<${name}> may not be used.`);
  if (attributes.has('style'))
    found.push(`<${name}> has a style attribute, which the policy blocks. Use a class.`);
  if (CONTROLS.has(name) && attributes.has('name'))
    found.push(`<${name}> has a name, so the browser may keep what is typed. Remove it.`);
  if (attributes.has('target')) found.push(`<${name}> opens a new window. Remove "target".`);
  if (attributes.has('ping')) found.push(`<${name}> reports clicks. Remove "ping".`);
  if (name === 'meta' && /refresh/iu.test(attributes.get('http-equiv') ?? ''))
    found.push('<meta http-equiv="refresh"> may not be used.');
  if (name === 'link')
    for (const word of tokens(tag, 'rel'))
      if (LOADS.has(word))
        found.push(`<link rel="${word}"> may not be used: a page is one response.`);
  if (name === 'script' && /speculationrules/iu.test(attributes.get('type') ?? ''))
    found.push('speculation rules may not be used.');
  for (const attribute of ['src', 'srcset', 'poster']) {
    const value = attributes.get(attribute);
    const allowed = staff && name === 'script' && STAFF_SCRIPT.test(value ?? '');
    if (value !== undefined && !value.startsWith('data:') && !allowed)
      found.push(`<${name}> loads "${value}". A page is one response: put it inline.`);
  }
  for (const attribute of attributes.keys())
    if (/^on/u.test(attribute))
      found.push(`<${name}> has an inline handler "${attribute}", which the policy blocks.`);
  return found;
}

const forbidden = perTag((tag) => faultsOf(tag, false));
const forbiddenForStaff = perTag((tag) => faultsOf(tag, true));

/** What security.md rules out on every page. */
export const safe: PageCheck = ({ elements }) => {
  const mark = elements.find(({ name }) => name === 'html')?.attributes.get('data-page') ?? '';
  const scripts = elements.filter(
    ({ name, attributes }) => name === 'script' && attributes.has('src'),
  );
  const staff = /^(staff|handout):/u.test(mark) && scripts.length === 1;
  const faults = staff ? forbiddenForStaff : forbidden;
  return elements.filter(({ tag }) => faults(tag).length > 0).flatMap(({ tag }) => faults(tag));
};

const calls = perTag(({ attributes }) => /^(tel|sms):/u.test(attributes.get('href') ?? ''));

/** Telephone addresses, which belong to a contact. */
export const numbers: PageCheck = ({ elements }) =>
  elements
    .filter(({ tag }) => calls(tag))
    .flatMap((link) => {
      const href = link.attributes.get('href') ?? '';
      const within = [link, ...ancestors(link)].some(({ attributes }) =>
        attributes.has('data-contact'),
      );
      return [
        ...(within
          ? []
          : [`the number ${href} stands outside [data-contact]. Numbers come from the directory.`]),
        ...(/^(tel|sms):\+?\d+$/u.test(href) ? [] : [`"${href}" holds more than digits.`]),
      ];
    });

const INLINE = ['a', 'bdi', 'strong', 'em', 'b', 'i', 'q', 'cite', 'abbr', 'time'];
const AFTER = new RegExp(`(</(?:${INLINE.join('|')})>)(\\p{L}\\p{L}+)`, 'gu');
/** Source notes may follow a word directly. */
const mayRun = perTag(
  ({ name, attributes }) => INLINE.includes(name) && attributes.get('href') !== '#s',
);

/** Words that ran together where the builder dropped a line break. */
export const words: PageCheck = ({ html, elements }) => {
  const code = elements.filter(({ raw }) => raw !== '');
  const inCode = (index: number): boolean =>
    code.some(({ end, raw }) => index >= end && index < end + raw.length);
  // Tags are found first and what stands before them is looked at then: the other way round every letter is tried.
  const near = (index: number): string => html.slice(Math.max(0, index - 6), index);
  const after = [...html.matchAll(AFTER)]
    .filter(({ index }) => /[\p{L}\p{N}.,;:!?]$/u.test(near(index)) && !inCode(index))
    .map(
      ({ 2: word = '', 1: tag = '' }) =>
        `"${word}" runs into the ${tag} before it. Put a space between them.`,
    );
  const before = elements
    .filter(
      ({ tag, start, end }) =>
        mayRun(tag) &&
        /^[\p{L}\p{N}]/u.test(html.slice(end, end + 2)) &&
        /\p{L}{3}$/u.test(near(start)),
    )
    .map(({ name, start }) => {
      const [word = ''] = /\p{L}+$/u.exec(html.slice(Math.max(0, start - 40), start)) ?? [];
      return `"${word}" runs into the <${name}> after it. Put a space between them.`;
    });
  return [...after, ...before];
};

/** The budget of the inlined CSS. */
export const css: PageCheck = ({ elements }) => {
  const size = elements
    .filter(({ name }) => name === 'style')
    .reduce((sum, { raw }) => sum + bytes(raw), 0);
  return size > CSS ? [`the inlined CSS has ${size} bytes; its budget is ${CSS}.`] : [];
};
