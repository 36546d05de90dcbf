import type { Rule } from '#pure/hours-rules.ts';

/** The rules that a page carries in `data-open`. */
export const asRules = (attribute = ''): Rule[] =>
  JSON.parse(attribute.replaceAll(/&#34;|&quot;/gu, '"')) as Rule[];
