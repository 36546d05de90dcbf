import { hash } from 'node:crypto';
import {
  HtmlValidate,
  StaticConfigLoader,
  type ConfigData,
  type ResolvedConfig,
} from 'html-validate';
import type { Page } from './html.ts';

/** Kinds of page whose text differs from page to page; of the others one for each language is enough. */
const WRITTEN = /^(guide|staff|start|search)/u;

const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Without autocomplete="off" Firefox keeps the state of checkboxes over a reload, though the standard gives it no meaning there.
    'valid-autocomplete': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

/** Works its rules out once: they are the same for every page, and take as long as a page. */
class OneConfig extends StaticConfigLoader {
  #known: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#known ??= super.getConfigFor(handle));
  }
}

/** What a page stands for: looking at each of many thousand would take minutes. */
function kind({ path, elements }: Page): string {
  const mark = elements.find(({ name }) => name === 'html')?.attributes.get('data-page') ?? path;
  const which = WRITTEN.test(mark) ? mark : mark.replace(/^(handout:[a-z]+|[a-z]+).*$/u, '$1');
  return `${path.split('/')[0] ?? ''} ${which}`;
}

/** Attributes that hold words or addresses, or follow the page's language: they may hold anything. */
const FREE = / (href|hreflang|lang|dir|content|title|alt|placeholder|data-[a-z-]+)="[^"]*"/gu;
/** The language menu marks the page's own language, which stands in another place in each. */
const CHOSEN = ' aria-current="true"';

/**
 * What decides whether a page is valid: its tags in order, whether there are words between them, and which of these
 * repeat a label. Pages that differ in their words alone, as translations do, have the same.
 */
function shape(html: string): string {
  const labels = new Map<string, string>();
  for (const [, label = ''] of html.matchAll(/ aria-label="([^"]*)"/gu))
    labels.set(label, labels.get(label) ?? `#${labels.size}`);
  return html
    .replaceAll(CHOSEN, '')
    .replace(FREE, ' $1')
    .replace(/ aria-label="([^"]*)"/gu, (_, label: string) => ` label=${labels.get(label) ?? ''}`)
    .replace(/>([^<]+)/gu, (_, text: string) => {
      if (text.trim() === '') return '> ';
      // Characters that have to be written as entities are kept.
      return `>${labels.get(text) ?? '.'}${text.match(/[&>]\w*;?/gu)?.join('') ?? ''}`;
    });
}

/** Finds HTML that is not valid: stray tags, elements where they may not stand, names that assistive technology lacks. */
export function markup(): (page: Page) => string[] {
  const validator = new HtmlValidate(new OneConfig(RULES));
  const seen = new Set<string>();
  const faultsOf = new Map<string, string[]>();
  return (page) => {
    const sort = kind(page);
    if (seen.has(sort)) return [];
    seen.add(sort);
    const key = hash('sha256', shape(page.html));
    const found = faultsOf.get(key) ?? judged(validator, page);
    faultsOf.set(key, found);
    return found;
  };
}

function judged(validator: HtmlValidate, page: Page): string[] {
  return validator
    .validateStringSync(page.html, page.path)
    .results.flatMap(({ messages }) => messages)
    .map(
      ({ message, ruleId, selector }) =>
        `${message}${selector ? ` at ${selector.split(' > ').slice(-3).join(' > ')}` : ''} (${ruleId}).`,
    );
}
