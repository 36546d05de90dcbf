import { site } from '#site.ts';
import { contactsByName } from './contacts.ts';
import { guidesIn } from './guides.ts';
import { published } from './languages.ts';
import { staffLanguages } from './pairs.ts';
import { translator } from './strings.ts';
import * as urls from './urls.ts';
import { phraseCard } from './way.ts';

/** A page that can be linked to, in one language. */
export interface Linked {
  readonly id: string;
  readonly name: string;
  /** The language its name is in. */
  readonly in: string;
  /** The whole address, or its path where this copy has no address. */
  readonly address: string;
  readonly path: string;
  /** Texts to paste into a message, in the reader's language. */
  readonly open: string;
  readonly discreet: string;
}

function linked(lang: string, id: string, name: string, path: string, nameIn = lang): Linked {
  const t = translator(lang);
  const address = site.address ? new URL(path, site.address).href : path;
  return {
    id,
    name,
    in: nameIn,
    address,
    path,
    open: t('links.text_open', { heading: name, address }),
    discreet: t('links.text_discreet', { address }),
  };
}

/** The guides and the phrase card in one language, in order. */
export function guideLinks(lang: string): Linked[] {
  return [
    ...guidesIn(lang).map(({ id, head }) =>
      linked(lang, id, head.heading, urls.guide(lang, id), lang),
    ),
    linked(lang, 'say', phraseCard(lang).heading, urls.say(lang)),
  ];
}

/** The contacts in one language, by name. */
export function contactLinks(lang: string): Linked[] {
  return contactsByName(lang).map(({ id, name }) =>
    linked(lang, id, name, urls.contact(lang, id), 'sv'),
  );
}

/** One route for each language of the menus with each published language. */
export function linkPaths(): { params: { lang: string; other: string } }[] {
  return staffLanguages().flatMap(({ code: lang }) =>
    published().map(({ code: other }) => ({ params: { lang, other } })),
  );
}
