import { forProfessionals } from '#model/answers.ts';
import { dial } from '#model/contact.ts';
import { SOURCE } from '#model/language.ts';
import type { ContactWords, HandoutWords, PageWords } from '#pure/handout-words.ts';
import { packedCode, typed } from './codes.ts';
import { contacts, type ContactIn } from './contacts.ts';
import { guidesIn } from './guides.ts';
import { label } from './handouts.ts';
import { languageOf } from './languages.ts';
import { translator } from './strings.ts';
import * as urls from './urls.ts';

function leading(path: string): Pick<PageWords, 'address' | 'code'> {
  const code = packedCode(path);
  return { address: typed(path), ...(code && { code }) };
}

function contactWords(contact: ContactIn): ContactWords {
  const { id, lang, name, title = name, phones, chat, web, area, text } = contact;
  const { label: words, labelLang } = label(contact);
  const [phone] = phones;
  const site = chat ?? web;
  return {
    name,
    title,
    label: words,
    ...(labelLang && { swedish: true as const }),
    does: text.does ?? '',
    ...(phone && { tel: [dial(phone), phone.display] as const }),
    ...(!phone && site && { host: new URL(site).hostname.replace(/^www\./u, '') }),
    ...(area !== 'national' && { area }),
    ...(contact.for[0] === 'harmful' && { harmful: true as const }),
    ...leading(urls.contact(lang, id)),
  };
}

/** Everything that the builder of print-outs can say in one language. Contacts for staff alone are left out. */
export function builderWords(lang: string): HandoutWords {
  const t = translator(lang);
  return {
    lang,
    dir: languageOf(lang).dir,
    neutral: t('handout.neutral'),
    all: t('handout.set.all'),
    change: t('handout.set.change'),
    place: t('handout.place', { place: '{place}' }),
    take: t('handout.take'),
    draft: lang === SOURCE ? '' : t('draft'),
    home: {
      title: t('home.title'),
      heading: t('home.heading'),
      ...leading(urls.home(lang)),
    },
    contacts: Object.fromEntries(
      contacts(lang)
        .filter((contact) => !forProfessionals(contact) && !contact.local)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map((contact) => [contact.id, contactWords(contact)]),
    ),
    guides: Object.fromEntries(
      guidesIn(lang).map(({ id, text: { data } }) => [
        id,
        { title: data.title, heading: data.heading, ...leading(urls.guide(lang, id)) },
      ]),
    ),
  };
}
