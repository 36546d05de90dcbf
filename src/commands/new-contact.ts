import { avoid } from '#checks/avoid.ts';
import type { Content } from '#checks/read.ts';
import { Audience, Channel, Confidence, ContactKind } from '#model/contact.ts';

/** Why an id cannot be a new contact's, in words, or undefined where it can. */
export function idFault(id: string, content: Content): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))
    return `"${id}" is no id. Write it in a–z, 0–9 and hyphens, e.g. 116016 or origo.`;
  if (id.startsWith('for-'))
    return `"${id}" would have the address of a list of the directory (for-women, …). Choose another id.`;
  if (content.contacts.known.has(id))
    return `content/contacts/${id}.yaml exists already. Correct that file, or choose another id.`;
  const only: Content = {
    ...content,
    contacts: Object.assign(new Map(), { known: new Set([id]) }),
    texts: new Map(),
    way: undefined,
  };
  return avoid(only).map(({ message }) => message)[0];
}

/** Values as they may be written, with a line break and a comment mark before they grow too long. */
function allowed(values: readonly string[]): string {
  const lines = [''];
  for (const value of values) {
    const last = lines.at(-1) ?? '';
    if (last.length + value.length > 90) lines.push(value);
    else lines[lines.length - 1] = last === '' ? value : `${last} | ${value}`;
  }
  return lines.join('\n##   ');
}

/**
 * A new contact's file: every field with what it means and what may be written. Fields that each contact
 * has are empty; the others are commented out, and empty too, so that no example is published as a fact.
 */
export function contactTemplate(id: string): string {
  return `## ${id}: facts only, each read in a source. What the contact does stands in content/<lang>/contacts.yaml.
## Lines with ## explain. Fill in the empty fields; take "# " away before others that you know; remove the rest.
## Write numbers, codes and dates in quotes. There is no field for a shelter's address, and none may be added.

## The contact's own Swedish name.
name: ''

## Only where the name tells others what it is about: the browser tab's title, at most 40 characters,
## e.g. the contact's number.
# title: ''

## What it is, one of:
##   ${allowed(ContactKind.options)}
kind:

## Where it helps: national, or a list of county codes (two digits) and municipality codes (four digits)
## from content/counties.yaml and content/municipalities.yaml, e.g. ['0114', '0180'].
area:

## Who runs it, where that is not its name.
# operator: ''

## The numbers people call, the one to try first on top.
##   role: main | alternative | abroad | switchboard | relay
##   dial: digits only · display: the same digits as people read them
##   kind: emergency | short (116 016, 114 14) | freephone (020) | normal (with an area code, 07… or +46)
##   hiddenOnBill: true only where a source says that the call does not show on the bill
##   reachableFromAbroad: true or false, only where a source says so
# phones:
#   - role: main
#     dial: ''
#     display: ''
#     kind:

## Text messages. registered: true where the reader's phone must be registered beforehand.
# sms: { dial: '', display: '', registered: }

## The chat's page, the contact's own page (both https://) and its e-mail address.
# chat: ''
# web: ''
# email: ''

## true for the contact "your municipality" alone, whose card leads to the list of places.
# local:

## When it answers; one entry for each channel: ${Channel.options.join(' | ')}.
##   open: 24/7 · Mo-Fr 09:00-12:00,13:00-16:00 · Mo-Su 21:00-06:00 (past midnight) · PH off (public holidays)
##     julafton off · Jun 01-Jul 31 Sa,Su off · 2026 Dec 27-2027 Jan 02 off; rules joined by "; ",
##     e.g. 'Mo-Fr 09:00-16:00; PH off'
##   confidence: ${Confidence.options.join(' | ')}; hours that are less certain are left out.
# hours:
#   - channel:
#     open: ''
#     confidence:

## Whom it serves, a list of:
##   ${allowed(Audience.options)}
## "professionals" alone: the contact is shown to staff only.
for: []

## Ages in years, where it has limits; either end may be left out, e.g. { from: 13, to: 25 }.
# ages: { from: , to: }

## Languages it answers in: codes from content/languages.yaml and content/spoken.yaml, e.g. [sv, en].
# languages: []

## true where it arranges an interpreter, false where a source says that it does not.
# interpreter:

## What the reader pays for a call: free | ordinary (as for any other call).
# cost:

## true where one need not say one's name, false where a source says that one must.
# anonymous:

## Relay services that a source says it can be called through: text | video | speech, e.g. [text, video]
# relay: []

## How far these facts can be relied on: ${Confidence.options.join(' | ')}. Facts of low confidence are not entered at all.
confidence:

## Where each fact was read, at least one. url (or document: 'title', for print) · read: the day you read it, e.g. '2026-11-21'
##   published: the day, month or year on the source, e.g. '2026-11-21', '2026-11', '2026', or undated
sources:
  - url: ''
    read: ''
    published: ''

## A person who has called, or opened the live page: { who: 'role and organisation', when: '2026-11-21' }.
## Only a person sets this, never a program; null until then.
verified: null
`;
}
