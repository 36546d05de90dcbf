import { HtmlValidate, StaticConfigLoader, type RuleConfig } from 'html-validate';
import type { Fault } from './dist-site.ts';
import type { Page } from './html.ts';

/** Kinds of page whose text differs from page to page; of the others one for each language is enough. */
const WRITTEN = /^(guide|staff|start|search|about|way)/u;

const RULES = ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'];

/** The pages that stand for all. Looking at each of some 1,500 would take half a minute. */
function sample(pages: readonly Page[]): Page[] {
  const seen = new Set<string>();
  return pages.filter(({ path, elements }) => {
    const mark = elements.find(({ name }) => name === 'html')?.attributes.get('data-page') ?? path;
    const kind = `${path.split('/')[0] ?? ''} ${WRITTEN.test(mark) ? mark : mark.replace(/^(handout:[a-z]+|[a-z]+).*$/u, '$1')}`;
    const first = !seen.has(kind);
    seen.add(kind);
    return first;
  });
}

/** HTML that is not valid: stray tags, elements where they may not stand, names that assistive technology lacks. */
export function markup(pages: readonly Page[]): Fault[] {
  // Without autocomplete="off" Firefox keeps the state of checkboxes over a reload, though the standard gives it no meaning there.
  const rules: RuleConfig = {
    'valid-autocomplete': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
  };
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: RULES, rules }));
  return sample(pages).flatMap(({ path, html }) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) => messages)
      .map(({ message, ruleId, selector }) => ({
        path,
        message: `${message}${selector ? ` at ${selector.split(' > ').slice(-3).join(' > ')}` : ''} (${ruleId}).`,
      })),
  );
}
