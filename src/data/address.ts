import { languageOf } from './languages.ts';

/** The language of the page that stands at an address: its first part. Throws where it is no language. */
export function langOf(url: URL): string {
  return languageOf(url.pathname.split('/')[1] ?? '').code;
}
