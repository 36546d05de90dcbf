import { languageOf } from './languages.ts';

/** The language of the text that is being built: a column's own, else that of the page, which is its address's first part. */
export function langOf({ url, locals }: { url: URL; locals: App.Locals }): string {
  return languageOf(locals.column ?? url.pathname.split('/')[1] ?? '').code;
}

/** The language of a guide's words: that of its text, which is another than the page's where a guide is not translated. */
export function textLangOf(page: { url: URL; locals: App.Locals }): string {
  return page.locals.column ?? page.locals.textLang ?? langOf(page);
}
