import { alike, blocks, elements, parts, WRAPPER, type Block } from './side-by-side.ts';

/** Numbers, links and pictures stand in the text above; here they would be there twice. */
function bare(html: string): string {
  return html
    .replaceAll(/<svg[\s\S]*?<\/svg>/gu, '')
    .replaceAll(/<a href="#s"[^>]*>[^<]*<\/a>/gu, '')
    .replaceAll(/<a [^>]*href="tel:[^>]*>([^<]*)<\/a>/gu, '<bdi dir="ltr">$1</bdi>')
    .replaceAll(/<\/?(?:a|span)\b(?:"[^"]*"|[^">])*>/gu, '')
    .trim();
}

const under = (name: string, html: string): string =>
  `<${name} class="quiet" lang="sv" dir="ltr">${bare(html)}</${name}>`;

/** Each block of a text with the Swedish block taken from `swedish`, in order, under it. */
function woven(html: string, swedish: Block[]): string {
  return elements(html)
    .map(({ name, attributes, outer, inner }) => {
      if (name === 'ul' || name === 'ol') {
        const items = elements(inner).map(
          (item) => `<li>${item.inner}${under('div', swedish.shift()?.html ?? '')}</li>`,
        );
        return `<${name}${attributes}>${items.join('')}</${name}>`;
      }
      if (WRAPPER.test(attributes))
        return `<${name}${attributes}>${woven(inner, swedish)}</${name}>`;
      const own = swedish.shift();
      if (!own || attributes.includes('data-contact')) return outer;
      if (name === 'p') return outer + under('p', own.html);
      const [whole] = elements(own.html);
      return outer.replace(/<\/[a-z]+>$/u, (end) => under('div', whole?.inner ?? '') + end);
    })
    .join('');
}

/** A step's number stands before the Swedish step too, where it is one of a list; the list counts by itself. */
const uncounted = ({ kind, html }: Block): Block => ({ kind, html: html.replace(/^\d+\. /u, '') });

/**
 * A built text with the Swedish under it: heading under heading, and block under block where a section
 * has the same kinds of blocks in both; else the whole Swedish section follows the translated one.
 */
export function withSwedish(own: string, swedish: string): string {
  const sources = parts(swedish);
  // A list of contents belongs to no section: it stands before the second.
  const contents = /<nav[\s>][\s\S]*?<\/nav>/u.exec(own)?.[0] ?? '';
  const text = own.replace(contents, '');
  const first = text.search(/<h2[\s>]/u);
  const cut = first < 0 ? [] : text.slice(first).split(/(?=<h2[\s>])/u);
  return (
    text.slice(0, Math.max(first, 0)) +
    cut
      .map((part, index) => {
        const end = part.indexOf('</h2>');
        const rest = part.slice(end + '</h2>'.length);
        const source = sources[index];
        if (!source) return part;
        const heading = `${part.slice(0, end)} <small lang="sv" dir="ltr">${bare(source.heading)}</small></h2>`;
        const kinds = (list: readonly Block[]): string[] => list.map(({ kind }) => kind);
        if (alike(kinds(blocks(rest)), kinds(source.blocks)))
          return heading + woven(rest, source.blocks.map(uncounted));
        return heading + rest + source.blocks.map(({ html }) => under('div', html)).join('');
      })
      .map((part, index) => (index === 1 ? contents + part : part))
      .join('')
  );
}
