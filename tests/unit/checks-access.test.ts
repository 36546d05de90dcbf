import { mistakes } from './mistakes.ts';

mistakes('the accessibility statement', {
  'a statement that says all is met beside a list of what is not': [
    'access-full',
    /content\/access\.yaml:\d+: "status" is "full", and the file lists what is not met; write partial/u,
  ],
  'something not met without words': [
    'access-words-missing',
    /sv\/access\.yaml:\d+: "items" lacks "easy", which content\/access\.yaml lists\. Write its "what"/u,
  ],
  'words for something that is not listed': [
    'access-words-unused',
    /sv\/access\.yaml:\d+: content\/access\.yaml does not list "old"\. Add it to "unmet"/u,
  ],
  'a change before the assessment': [
    'access-turned',
    /content\/access\.yaml:\d+: "updated" is before "assessed"; write the day/u,
  ],
  'a source that does not exist': [
    'access-source-unknown',
    /access\.yaml:\d+: "sources" names source "lagg", which does not exist\. Did you mean "lag"\?/u,
  ],
  'a statement in a language that has none': [
    'access-elsewhere',
    /ar\/access\.yaml: nothing reads this file\. The accessibility statement is written in sv and en only/u,
  ],
  'a sentence that lost its slot': [
    'access-slot',
    /sv\/access\.yaml:\d+: "service\.site":? lacks \{\{site\}\}; write it in/u,
  ],
  'a title that tells': [
    'access-title-tells',
    /sv\/access\.yaml:\d+: the title "Skyddad" holds "skydd", which tells/u,
  ],
});
