import { mistakes } from './mistakes.ts';

mistakes('headings of guides that are not translated', {
  'a guide with neither a translation nor a heading, and a heading beside a translation': [
    'heads-missing',
    /ar\/heads\.yaml: these guides are not translated and have no heading here: talk\. Write title, heading/u,
    /ar\/heads\.yaml:1: content\/ar\/guides\/now\.mdx has its own heading\. Remove this entry/u,
  ],
  'a heading for a guide that does not exist': [
    'heads-unknown',
    /ar\/heads\.yaml: these guides are not translated .*: talk\./u,
    /ar\/heads\.yaml:1: there is no guide "talks"\. Did you mean "talk"\? Correct the id/u,
  ],
});

mistakes(
  'notes on headings of guides that are not translated',
  {
    'a Swedish heading that has changed since': [
      'heads-behind',
      /ar\/heads\.yaml:1: \(note\) the Swedish heading or summary of "talk" .*write from: \{ head: '0510429c' \}/u,
    ],
  },
  'warning',
);

mistakes('what guides name', {
  'a contact that does not exist': [
    'unknown-contact',
    /sv\/guides\/talk\.mdx:6: "contacts" names contact "briss".*Did you mean "bris"\? Correct the id/u,
  ],
  'a contact in the text that does not exist': [
    'unknown-contact-in-text',
    /talk\.mdx:15: <Number id="brus"> names contact "brus", which does not exist/u,
  ],
  'a source that does not exist': [
    'unknown-source',
    /talk\.mdx:7: "sources" names source "lagg".*Did you mean "lag"\? Correct the id/u,
  ],
  'a source that is cited and not listed, and the reverse': [
    'source-missing',
    /talk\.mdx:15: <Source id="sos"> is not listed under "sources".*Add "sos" there/u,
    /talk\.mdx:7: the source "lag" is listed and never cited\. Put <Source id="lag" \/>/u,
  ],
  'a source that is listed and not cited': [
    'source-uncited',
    /talk\.mdx:7: the source "sos" is listed and never cited/u,
  ],
  'the number of a contact without one': [
    'number-without-phone',
    /talk\.mdx:15: <Number id="bris"> shows a number.*Write <Contact id="bris" \/>/u,
  ],
  'a guide in two groups': [
    'group-twice',
    /guides\.yaml:2: "talk" stands under "now" already\. .*keep one of the two/u,
  ],
  'a contact that does not serve the reader': [
    'contact-for-others',
    ...Array.from(
      { length: 4 },
      () => /Bris \(bris\) serves harmful, and the guide is for exposed/u,
    ),
  ],
  'a contact for professionals': [
    'contact-for-professionals',
    ...Array.from(
      { length: 5 },
      () => /Bris \(bris\) is for professionals only\. Choose a contact/u,
    ),
  ],
  'a contact for the exposed in a guide for those who use violence': [
    'worlds-mixed',
    /talk\.mdx:6: Bris \(bris\) is where exposed people turn.*Remove it/u,
    /talk\.mdx:15: Bris \(bris\) is where exposed people turn/u,
    /way\.yaml:4: Bris \(bris\) is where exposed people turn/u,
  ],
});

mistakes('the shape of guides', {
  'broken MDX': ['mdx-broken', /talk\.mdx:15: <Number> is not closed\. Write <Number … \/>/u],
  'a bracket that begins code': ['mdx-code', /talk\.mdx:15: "\{" begins code.*write \( \)/u],
  'a guide without front matter': ['front-matter-missing', /talk\.mdx:1: the front matter is/u],
  'fewer headings than section ids': [
    'section-count',
    /talk\.mdx:8: the text has 1 "## " headings and "sections" has 2 ids\. Give each heading one/u,
  ],
  'text before the first heading': ['text-before-heading', /talk\.mdx:13: text stands before/u],
  'a heading of the wrong level': ['heading-level', /talk\.mdx:15: a heading with 1 "#"/u],
  'a component that does not exist': [
    'component-unknown',
    /talk\.mdx:15: there is no component <Nummer>\. Guides may use Check, Contact/u,
  ],
  'a picture that does not exist, and one by another attribute than its id': [
    'picture-unknown',
    /talk\.mdx:15: <Picture> takes an id in quotes and has "name"\. Remove that/u,
    /talk\.mdx:15: <Picture id="cal-112" \/>: there is no src\/pictograms\/cal-112\.svg\. Did you mean "call-112"\? .*: address-bar, after, .*young\./u,
  ],
  'a step without a picture, in a language whose steps have pictures': [
    'picture-missing',
    /ar\/guides\/now\.mdx:19: the step begins without a picture, .* Write <Picture id="…" \/> before/u,
  ],
  HTML: ['component-html', /talk\.mdx:15: there is no component <b>\. Remove the tag/u],
  'a component without its id': [
    'component-without-id',
    /talk\.mdx:15: <Number> lacks its id\. Write <Number id="…" \/>/u,
  ],
  'an import': ['import', /talk\.mdx:13: here stands an import or export\. Remove it/u],
  'an expression': ['expression', /talk\.mdx:15: here stands code in \{ \}\. Remove it/u],
  'a link': ['link', /talk\.mdx:15: here stands a link\. .*<Source id="…">words<\/Source>/u],
  'an address': ['address-typed', /talk\.mdx:15: here stands a link/u],
  'a picture': ['picture', /talk\.mdx:15: here stands a picture\. Remove it/u],
  'too few search words': ['words-few', /talk\.mdx:9: the guide has 10 search words; .*least 12/u],
  'a Swedish guide without the day it was checked': [
    'checked-missing',
    /talk\.mdx: "checked" is missing\. Write the day/u,
  ],
  'a date that is no date': [
    'date-impossible',
    /talk\.mdx:10: "checked": "2026-02-30" is no date; write '2026-11-21'/u,
  ],
  'a date in the future': [
    'date-future',
    /sources\.yaml:5: "read" is 2027-01-01, which lies in the future \(today is 2026-11-21\)\. Write/u,
  ],
});

mistakes('translations', {
  'a translation without an original': [
    'original-missing',
    /ar\/guides\/call\.mdx: there is no Swedish guide "call"\. Write content\/sv\/guides\/call\.mdx/u,
  ],
  'other section ids than the Swedish': [
    'sections-differ',
    /ar\/guides\/now\.mdx:8: "sections" differs from the Swedish\. Copy it: sections: \[do, ask\]/u,
  ],
  'a section without a component that the Swedish has': [
    'components-differ',
    /ar\/guides\/now\.mdx:14: the section "do" lacks <Number id="112">/u,
  ],
  'no status': [
    'status-missing',
    /ar\/guides\/now\.mdx: "status" is missing\. Write "status: draft"/u,
  ],
  'a reviewed text without who and when': [
    'reviewer-missing',
    /now\.mdx:10: a reviewed text names who read it and when\. Add "reviewer"/u,
    /now\.mdx:10: a reviewed text names who read it and when\. Add "reviewed"/u,
  ],
});

mistakes('the sheet for a first conversation, and the terms', {
  'a source that does not exist and a line too few': [
    'meeting-lines-differ',
    /sv\/meeting\.yaml:1: content\/sources\.yaml has no "soss"\. Correct the id/u,
    /ar\/meeting\.yaml:6: the part "ask" has 1 lines, the Swedish 2\. .*write one for each/u,
  ],
  'a term without a meaning, one that is missing and one too many': [
    'terms-differ',
    /sv\/terms\.yaml:3: "plan" lacks "means"\. Say in a sentence/u,
    /ar\/terms\.yaml:2: the term "plan" is missing\. Add it; in Swedish it is "säkerhetsplan"/u,
    /ar\/terms\.yaml:3: "tolk" lacks "mark"\. Write official, common or proposed/u,
    /ar\/terms\.yaml:4: content\/sv\/terms\.yaml has no "soc"\. Add it there, or remove it/u,
  ],
});

mistakes(
  'notes on translations',
  {
    'fewer list items than the Swedish': [
      'items-differ',
      /now\.mdx:14: \(note\) the section "do" has 1 list items, the Swedish 2\. Divide it as/u,
    ],
    'fewer paragraphs than the Swedish': [
      'paragraphs-differ',
      /now\.mdx:23: \(note\) the section "ask" has 2 paragraphs, the Swedish 1\. .*side by side/u,
    ],
    'a paragraph on the other side of a list': [
      'blocks-turned',
      /now\.mdx:14: \(note\) the section "do" has its paragraphs and list items in another order/u,
    ],
    'a Swedish section that has changed since': [
      'swedish-changed',
      /ar\/guides\/now\.mdx: \(note\) .*changed since.*: ask\..*npm run translated ar\/now/u,
    ],
    'a translation that does not say what it follows': [
      'origin-unknown',
      /ar\/guides: \(note\) nothing says which Swedish .*: now\. .*npm run translated ar\/now/u,
    ],
    'a Swedish text about a contact that has changed since': [
      'swedish-contact-changed',
      /ar\/contacts\.yaml: \(note\) .*bris\. .*npm run translated ar\/contacts/u,
    ],
  },
  'warning',
);
