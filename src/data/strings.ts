import i18next from 'i18next';
import { once } from '#pure/once.ts';
import type source from '../../content/sv/ui.json';
import { published } from './languages.ts';

type Singular<K extends string> =
  K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : K;

/** The key of an interface string, without its plural ending. */
export type Key = Singular<keyof typeof source & string>;

/** An interface string in one language; `count` chooses its plural form. */
export type Translate = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

const files = import.meta.glob<Record<string, string>>('/content/*/ui.json', {
  eager: true,
  import: 'default',
});

const instance = i18next.createInstance();
await instance.init({
  lng: 'sv',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  missingInterpolationHandler: (text: string, [slot]: RegExpExecArray) => {
    throw new Error(`The string "${text}" is shown without a value for ${slot}. Pass it to t().`);
  },
  resources: Object.fromEntries(
    published().map(({ code }) => [code, { translation: files[`/content/${code}/ui.json`] ?? {} }]),
  ),
  parseMissingKeyHandler: (key) => {
    throw new Error(`content/<lang>/ui.json lacks "${key}". Add it in every language.`);
  },
});

/** The interface strings of one language. A missing key throws, so the build stops. */
export const translator: (lang: string) => Translate = once((lang: string) => {
  const fixed = instance.getFixedT(lang) as unknown as Translate;
  // Most strings have no slots, and every page asks for the same ones.
  const plain = once((key: string) => fixed(key as Key));
  const filled = once((key: string, values: string) =>
    fixed(key as Key, JSON.parse(values) as Record<string, string | number>),
  );
  return (key, values) => (values ? filled(key, JSON.stringify(values)) : plain(key));
});
