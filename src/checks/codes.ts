import { LONGEST, MOST_SQUARES, squares } from '#pure/density.ts';
import { error, type Finding } from './finding.ts';
import type { Content } from './read.ts';

/** A copy's address with which some page's QR code would be too dense to print at 20 mm. */
export function codes({ site, contacts, municipalities, texts, at }: Content): Finding[] {
  const address = site?.address;
  if (!address) return [];
  const below = [...texts].flatMap(([lang, { guides }]) => [
    ...[...guides.known].map((id) => `/${lang}/${id}/`),
    ...[...contacts.known].map((id) => `/${lang}/contacts/${id}/`),
    ...[...municipalities.values()].map(({ slug }) => `/${lang}/places/${slug}/`),
  ]);
  const longest = below
    .map((path) => new URL(path, address).href)
    .reduce((a, b) => (b.length > a.length ? b : a), address);
  if (squares(longest) <= MOST_SQUARES) return [];
  return [
    error(
      at('site.yaml', 'address'),
      `with this address the QR code of ${longest} has ${squares(longest)} squares a side; at 20 mm a cheap printer manages ${MOST_SQUARES}, which is ${LONGEST} characters. Choose a shorter address, or a shorter id for that page.`,
    ),
  ];
}
