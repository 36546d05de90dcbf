import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages } from './fixtures.ts';
import { mistakes } from './mistakes.ts';

test('names that are numbers, years, ages, sums and harmless titles may be written', () => {
  assert.deepEqual(messages('numbers-allowed'), []);
});

test('a fingerprint that happens to be all digits is no number', () => {
  assert.deepEqual(messages('fingerprint-of-digits'), []);
});

mistakes('interface strings', {
  'a string that a language lacks': [
    'string-missing',
    /ar\/ui\.json: "exit" is missing\. Add it; the Swedish is "Lämna sidan"/u,
  ],
  'a plural form that a language lacks': [
    'plural-missing',
    /ar\/ui\.json: "hits" lacks the form "few", which arabiska needs\. Add "hits_few"/u,
  ],
  'a string that nothing uses': [
    'string-extra',
    /ar\/ui\.json:2: "leave" is not used\. Remove it/u,
  ],
  'another slot than the Swedish': [
    'string-slot',
    /ar\/ui\.json:3: "back" must hold \{\{county\}\}, as the Swedish/u,
  ],
  'an empty string': ['string-empty', /ar\/ui\.json:4: "home\.title" is empty\. Write its text/u],
  'HTML in a string': ['string-html', /ar\/ui\.json:2: "exit" holds HTML\. Write plain text/u],
});

mistakes('numbers in texts', {
  'a phone number typed into a guide': [
    'phone-typed',
    /talk\.mdx:15: "020-50 50 50" is typed into the text\. .*write <Number id="…" \/>/u,
  ],
  'a phone number with a country code': [
    'number-with-a-country-code',
    /talk\.mdx:15: "\+46 8 123 45 67" is typed into the text/u,
  ],
  'a phone number typed into what a contact does': [
    'number-typed-in-words',
    /sv\/contacts\.yaml:7: "116 111" is typed into the text\. .*name the contact without its number/u,
  ],
  'an opening hour': [
    'clock-typed',
    /talk\.mdx:15: "kl\. 9" is typed into the text\. Opening hours come from content\/contacts\//u,
  ],
  'a date in figures': [
    'date-typed',
    /talk\.mdx:15: "2026-12-01" is typed .*Write a date in words/u,
  ],
  'groups of digits that change places from right to left': [
    'police-number-turned',
    /ar\/guides\/now\.mdx:25: "114 14" would be shown as "14 114".*<Number id="11414" \/>/u,
  ],
});

mistakes('characters', {
  'a direction mark': ['direction-mark', /now\.mdx:25: U\+200F stands here.*Delete it/u],
  'a stretching mark': ['stretching-mark', /now\.mdx:25: U\+0640 stands here.*Delete it/u],
  'digits of another script': ['foreign-digits', /now\.mdx:19: U\+0665 stands here.*Write 0–9/u],
});

mistakes('words that are avoided', {
  'a title that tells': ['title-tells', /talk\.mdx:2: the title "Om våld" holds "våld"/u],
  'an interface title that tells': ['title-in-ui-tells', /ui\.json:4: the title .*holds "skydd"/u],
  'a contact whose name tells and has no title': [
    'contact-name-tells',
    /bris\.yaml:1: the tab's title "Hotlinjen" holds "hot".*Add a "title"/u,
  ],
  'a section id that tells': ['id-tells', /talk\.mdx:8: the id "shelter" holds "shelter"/u],
  'a contact id that tells': ['contact-id-tells', /tvangslinjen\.yaml: the id .*holds "tvang"/u],
  'a promise about the button': [
    'promise',
    /talk\.mdx:15: "raderar din historik" promises what this site cannot keep\. Say what/u,
  ],
  'a promise in another language, vowel marks or not': [
    'promise-in-words',
    /ar\/contacts\.yaml:8: "لا تترك أثرا" promises what this site cannot keep/u,
  ],
});

mistakes('readability', {
  'a text above its ceiling': [
    'text-hard',
    /talk\.mdx: the text has LIX \d+; its ceiling is 30\./u,
  ],
  'a long paragraph far above its ceiling': [
    'paragraph-hard',
    /talk\.mdx:17: the paragraph has LIX \d+; a paragraph of 40 words may have 38\. Divide it/u,
  ],
});

mistakes('search words', {
  'a word on more pages than it can find': [
    'word-everywhere',
    /"larma" stands on 4 pages \(guide now, guide talk, contact 112, contact bris\)\. Keep it on/u,
  ],
});

mistakes('path and card', {
  'an answer that leads nowhere': [
    'way-dead-end',
    /way\.yaml: an answer leads to "two", which is not a question of this file/u,
  ],
  'a contact that does not exist': [
    'way-unknown-contact',
    /way\.yaml:4: the end "oneb" names contact "brus".*Did you mean "bris"/u,
  ],
  'an end without words': [
    'way-words-missing',
    /ar\/way\.yaml:6: the end "oneb" is missing\. Add/u,
  ],
  'a phrase without words': [
    'say-phrase-missing',
    /ar\/say\.yaml:4: the phrase "help" is missing/u,
  ],
});

mistakes(
  'notes',
  {
    'a long sentence': ['sentence-long', /talk\.mdx:15: \(note\) a sentence has 27 words; 20 is/u],
    'hours that are past': ['hours-past', /bris\.yaml:8: \(note\) the dated hours .* are past/u],
    'a contact with few search words': [
      'words-contact-few',
      /sv\/contacts\.yaml: \(note\) .*fewer than 3 search words: bris/u,
    ],
  },
  'warning',
);

mistakes('how a language is searched', {
  'a word in two groups of one meaning': [
    'search-word-twice',
    /sv\/search\.yaml:2: "slog" stands in the group "slår" already\. .*keep it in the one/u,
  ],
  'words for a page that does not exist': [
    'search-page-unknown',
    /sv\/search\.yaml:6: there is no page "place:hab"\. Did you mean "place:habo"/u,
  ],
  'no words of danger': [
    'search-without-danger',
    /sv\/search\.yaml:3: .*name what people write while somebody is being hurt/u,
  ],
});

mistakes('what people ask', {
  'a page that does not exist': [
    'asked-page-unknown',
    /sv\/asked\.yaml:1: search leads to no page "guide:nou"\. Did you mean "guide:now"/u,
  ],
  'a question twice': [
    'asked-twice',
    /sv\/asked\.yaml:3: "hjalp mig" stands under "guide:now" already, .*Keep one of the two/u,
  ],
  'a question with four answers': [
    'asked-on-four',
    /sv\/asked\.yaml:4: "hjälp mig" stands under guide:now, guide:talk, contact:bris already\. Keep it under the 3/u,
  ],
  'a page that nothing is asked for': [
    'asked-empty',
    /sv\/asked\.yaml:1: .*write what people type that this page answers/u,
  ],
});
