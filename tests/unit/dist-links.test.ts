import { areReported } from './built-page.ts';

areReported([
  [
    'a link to a site that nobody knows',
    'https://www.bris.se/',
    'https://bris.example.com/',
    /"https:\/\/bris\.example\.com\/" leads to a site that neither the directory nor the sources name/u,
  ],
  [
    'a number outside a contact',
    ' data-contact="112"',
    '',
    /number tel:112 stands outside \[data-contact\]/u,
  ],
  ['a number with a gap', 'tel:112', 'tel:11 2', /"tel:11 2" holds more than digits/u],
  [
    'a link to no page',
    '/sv/#content',
    '/sv/nowhere/',
    /"\/sv\/nowhere\/" leads to no page\. Correct it/u,
  ],
  [
    'a link to no place on its page',
    '/sv/#content',
    '/sv/#nowhere',
    /leads to "#nowhere", which that page/u,
  ],
  ['a link with a query', '/sv/#content', '/sv/?q=x', /"\/sv\/\?q=x" has a query/u],
  [
    'a link on http',
    'href="https://www.bris',
    'href="http://www.bris',
    /"http:\/\/www\.bris\.se\/" is not https/u,
  ],
  [
    'a link with a referrer',
    ' rel="noreferrer">Bris',
    '>Bris',
    /bris\.se\/" lacks rel="noreferrer"/u,
  ],
  [
    'a word that runs into a link',
    'hos <a',
    'genom<a',
    /"genom" runs into the <a> after it\. Put a space/u,
  ],
  [
    'a link that runs into a word',
    'mer</a> hos',
    'mer</a>hos',
    /"hos" runs into the <\/a> before it/u,
  ],
  ['an id twice', '<p>Läs', '<p id="content">Läs', /the id "content" stands twice/u],
]);
