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

/** Finds HTML that is not valid: stray tags, elements where they may not stand, names that assistive technology lacks. */
export function markup(): (page: Page) => string[] {
  const validator = new HtmlValidate(new OneConfig(RULES));
  const seen = new Set<string>();
  return (page) => {
    const sort = kind(page);
    if (seen.has(sort)) return [];
    seen.add(sort);
    return validator
      .validateStringSync(page.html, page.path)
      .results.flatMap(({ messages }) => messages)
      .map(
        ({ message, ruleId, selector }) =>
          `${message}${selector ? ` at ${selector.split(' > ').slice(-3).join(' > ')}` : ''} (${ruleId}).`,
      );
  };
}
