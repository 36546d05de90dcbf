import { mistakes } from './mistakes.ts';

mistakes('contacts', {
  'a phone number with a letter': [
    'phone-with-letter',
    /contacts\/bris\.yaml:5: "phones\[0\]\.dial" is "116l11"; write digits only, in quotes/u,
  ],
  'a phone number a digit short': [
    'phone-digit-short',
    /bris\.yaml:5: "phones\[0\]\.dial": 02050505 has 8 digits where such a number has 9\. Check it/u,
  ],
  'a phone number without quotes': [
    'number-unquoted',
    /bris\.yaml:5: "phones\[0\]\.dial" is 116111; write a text in quotes/u,
  ],
  'digits that differ between dial and display': [
    'digits-differ',
    /bris\.yaml:5: "phones\[0\]\.display": its digits \(116117\) differ from dial \(116111\); make/u,
  ],
  'a title that shows another number than the contact has': [
    'title-other-number',
    /bris\.yaml:2: "title": "116 117" is none of the contact's numbers; write the number as in "display"/u,
  ],
  'a number both freephone and with an area code': [
    'freephone-with-area-code',
    /bris\.yaml:5: "phones\[0\]\.kind": 081234567 does not begin with 020.*write "normal"/u,
  ],
  'a municipality code that does not exist': [
    'unknown-municipality',
    /bris\.yaml:3: no municipality has the code "0306"\. Did you mean "0305"\? Correct it/u,
  ],
  'a code with a space after it': [
    'unknown-municipality-space',
    /bris\.yaml:3: "area\[0\]" is "0305 "; write county codes with two digits/u,
  ],
  'a service area that does not exist': [
    'area-unknown',
    /bris\.yaml:3: no county has the code "99"\. Correct it; the codes stand in counties\.yaml/u,
  ],
  'a language that nobody lists': [
    'language-unknown',
    /bris\.yaml:11: no language has the code "xx"\. Add it to content\/spoken\.yaml/u,
  ],
  'hours that overlap': [
    'hours-overlap',
    /bris\.yaml:8: "hours\[0\]\.open": “08:00-16:00” and “15:00-18:00” overlap\. Write them as one/u,
  ],
  'hours that end before they begin': [
    'hours-turned',
    /bris\.yaml:8: "hours\[0\]\.open": .* ends before it begins\. Write “2026 Dec 24-2026 Dec 27”/u,
  ],
  'a source without the day it was read': [
    'source-without-read',
    /bris\.yaml:15: "sources\[0\]\.read": read is missing or unquoted; write '2026-11-21'/u,
  ],
  'a source without the day it was published': [
    'source-without-published',
    /bris\.yaml:15: "sources\[0\]\.published": published is missing .* or 'undated', in quotes/u,
  ],
  'a date without quotes': [
    'date-unquoted',
    /bris\.yaml:15: "sources\[0\]\.read": read is missing or unquoted; write '2026-11-21'/u,
  ],
  'an age range upside down': [
    'ages-turned',
    /bris\.yaml:10: "ages": from 18 is above to 17; turn them round/u,
  ],
  'an age in words': ['age-in-words', /bris\.yaml:10: "ages\.to" is "seventeen"; write a number/u],
  'a website on http': [
    'website-http',
    /bris\.yaml:6: "web" is "http:\/\/www\.bris\.se\/"; write the whole address, .* https:\/\//u,
  ],
  'a field that does not exist': [
    'field-unknown',
    /bris\.yaml:6: there is no field "webb"\. Correct its name or remove it/u,
  ],
  'a value that does not exist': [
    'value-unknown',
    /bris\.yaml:2: "kind" is "helplin"; write one of emergency, helpline/u,
  ],
  'the same contact id twice, once as .yml': [
    'contact-twice-by-ending',
    /contacts\/bris\.yml: the same id as contacts\/bris\.yaml has.*Keep one of the two/u,
  ],
  'the same contact id twice, once with a capital': [
    'contact-twice-by-capitals',
    /contacts\/Bris\.yaml: the same id as contacts\/bris\.yaml has.*Keep one of the two/u,
  ],
  'the same contact id twice in a language': [
    'contact-twice-in-words',
    /sv\/contacts\.yaml:7: "bris" stands twice here\. Keep one of the two/u,
  ],
  'words for a contact that does not exist': [
    'text-without-contact',
    /ar\/contacts\.yaml:13: the text names contact "brus", which does not exist\. Did you mean "bris"/u,
  ],
});

mistakes('places', {
  'a county that does not exist': [
    'county-unknown',
    /municipalities\.yaml:4: Håbo names county "04", which counties\.yaml lacks\. Correct the code/u,
  ],
  "a municipality with another county's code": [
    'county-code-differs',
    /municipalities\.yaml:4: Håbo has the code "0305" and the county "06"\. A municipality's code/u,
  ],
  'a code without quotes': [
    'code-unquoted',
    /municipalities\.yaml:6: "643" is no code\. Write 4 digits in quotes, e\.g\. '0643'/u,
  ],
  'two places with one address': [
    'slug-taken',
    /municipalities\.yaml:3: Håbo has the address "habo"; its name gives "haabo"\. Write that/u,
    /municipalities\.yaml:8: Habo has the address "habo", which Håbo has already\. Give it another/u,
  ],
  'a municipality too few': [
    'places-missing',
    /municipalities\.yaml: the file has 1 municipalities; Sweden has 2\. Add or remove entries/u,
  ],
});
