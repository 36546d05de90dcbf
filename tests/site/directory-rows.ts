import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The interface's texts of a language. */
export const ui = (lang: string): Record<string, string> =>
  JSON.parse(readFileSync(`content/${lang}/ui.json`, 'utf8')) as Record<string, string>;

/** A contact in the directory: its filters' values, and whether it is seen. */
export interface Row {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly shown: boolean;
}

/** Every row of the list. */
export const rows = (page: Page): Promise<Row[]> =>
  page.locator('main li[data-contact]').evaluateAll((all) =>
    all.map((row) => ({
      id: (row as HTMLElement).dataset['contact'] ?? '',
      fields: { ...(row as HTMLElement).dataset } as Record<string, string>,
      shown: (row as HTMLElement).checkVisibility(),
    })),
  );

/** The contacts that are seen. */
export const shownIds = async (page: Page): Promise<string[]> =>
  (await rows(page)).filter(({ shown }) => shown).map(({ id }) => id);

/** The values that a filter offers. */
export const options = (page: Page, field: string): Promise<string[]> =>
  page
    .locator(`select[data-filter=${field}] option`)
    .evaluateAll((all) => [
      ...new Set(all.map((option) => (option as HTMLOptionElement).value).filter(Boolean)),
    ]);

/** Whether a row answers to a choice, as the directory promises: what counts for a whole country counts in every county. */
export const has = ({ fields }: Row, field: string, value: string): boolean =>
  field === 'area' && fields['area'] === undefined
    ? true
    : (fields[field] ?? '').split(' ').includes(value);
