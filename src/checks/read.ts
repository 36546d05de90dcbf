import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { Access, AccessWords } from '#model/access.ts';
import { Avoid } from '#model/avoid.ts';
import { Contact, type ContactFacts } from '#model/contact.ts';
import { ContactText, GuideGroups, GuideHead } from '#model/guide.ts';
import { Handouts } from '#model/handout.ts';
import { Language, SpokenLanguage, STAFF_LANGUAGES, type LanguageFacts } from '#model/language.ts';
import {
  County,
  Municipality,
  type CountyFacts,
  type MunicipalityFacts,
} from '#model/municipality.ts';
import { ProofWords } from '#model/proof.ts';
import { Site } from '#model/site.ts';
import { Asked } from '#model/asked.ts';
import { SearchWords } from '#model/search.ts';
import { MeetingWords, TermWords } from '#model/staff-words.ts';
import { SayWords, WayGraph, WayWords } from '#model/way.ts';
import { Source, type SourceFacts } from '#model/source.ts';
import { contactId, filesBelow, languageFolders, strayFiles } from './files.ts';
import { folderFindings } from './folders.ts';
import { error, type Finding } from './finding.ts';
import { readGuide, type GuideFile, type GuideFolder } from './guide-file.ts';
import { entries, reader, type Entries, type Reader } from './reader.ts';
import type { Path } from './yaml.ts';

/** The texts of one language. */
export interface LanguageTexts {
  readonly strings: Entries<string>;
  readonly contacts: Entries<ContactText>;
  readonly avoid: Avoid | undefined;
  /** How the language is searched. */
  readonly search: SearchWords | undefined;
  /** What people type into search. */
  readonly asked: Asked | undefined;
  readonly guides: Entries<GuideFile>;
  /** Guides that are not translated. */
  readonly heads: Entries<GuideHead>;
  /** Guides for professionals. */
  readonly staff: Entries<GuideFile>;
  readonly way: WayWords | undefined;
  readonly say: SayWords | undefined;
  /** The sheet for a first conversation, and the terms for interpreters, where the language has them. */
  readonly meeting: MeetingWords | undefined;
  readonly terms: TermWords | undefined;
  /** The accessibility statement, in Swedish and English. */
  readonly access: AccessWords | undefined;
  /** What the proof page says, in the languages of the statements. */
  readonly proof: ProofWords | undefined;
}

/** A language's guides, those for professionals last. */
export const allGuides = ({ guides, staff }: LanguageTexts): GuideFile[] => [
  ...guides.values(),
  ...staff.values(),
];

/** Everything below `content/`, in the model's types. */
export interface Content {
  readonly folder: string;
  readonly site: Site | undefined;
  readonly languages: Entries<LanguageFacts>;
  readonly spoken: Entries<SpokenLanguage>;
  readonly municipalities: Entries<MunicipalityFacts>;
  readonly counties: Entries<CountyFacts>;
  readonly sources: Entries<SourceFacts>;
  readonly contacts: Entries<ContactFacts>;
  readonly groups: GuideGroups;
  readonly handouts: Handouts | undefined;
  readonly way: WayGraph | undefined;
  readonly access: Access | undefined;
  /** By language, in menu order; a language without a folder is left out. */
  readonly texts: ReadonlyMap<string, LanguageTexts>;
  /** Every file as it was typed, by its path below the folder. */
  readonly raw: ReadonlyMap<string, string>;
  /** What each YAML or JSON file holds, by its path below the folder. */
  readonly values: ReadonlyMap<string, unknown>;
  /** `file:line` of a field; `file` is a path below the folder. */
  at(file: string, ...path: Path): string;
}

/** Reads a content folder. It never throws for what an editor wrote: mistakes come as findings. */
export function read(folder: string): { content: Content; findings: Finding[] } {
  const files = existsSync(folder) ? filesBelow(folder) : [];
  const from = reader(folder);
  if (files.length === 0)
    from.findings.push(
      error(folder, 'the folder is missing or empty. Run this where package.json stands.'),
    );
  const languages = from.table('languages.yaml', Language);
  const unlisted = languageFolders(files).filter(
    (name) => languages.known.size > 0 && !languages.known.has(name),
  );
  from.findings.push(
    ...strayFiles(
      folder,
      files.filter((path) => !unlisted.some((name) => path.startsWith(`${name}/`))),
    ),
    ...folderFindings(folder, files, languages.known),
  );
  const folders = languageFolders(files);
  const content: Content = {
    folder,
    languages,
    site: from.one('site.yaml', Site),
    spoken: from.table('spoken.yaml', SpokenLanguage),
    municipalities: from.table('municipalities.yaml', Municipality),
    counties: from.table('counties.yaml', County),
    sources: from.table('sources.yaml', Source),
    contacts: contacts(from, files),
    groups: from.one('guides.yaml', GuideGroups) ?? {},
    handouts: from.one('handouts.yaml', Handouts),
    way: from.one('way.yaml', WayGraph),
    access: from.one('access.yaml', Access),
    texts: new Map(
      [...languages.known]
        .filter((lang) => folders.includes(lang))
        .map((lang) => [lang, language(from, folder, files, lang)]),
    ),
    raw: from.raw,
    values: from.values,
    at: from.at,
  };
  return { content, findings: from.findings };
}

function contacts(from: Reader, files: readonly string[]): Entries<ContactFacts> {
  const all = entries<ContactFacts>();
  for (const path of files) {
    const id = contactId(path);
    if (id === undefined) continue;
    all.known.add(id);
    const facts = from.one(path, Contact);
    if (facts) all.set(id, facts);
  }
  return all;
}

function language(
  from: Reader,
  folder: string,
  files: readonly string[],
  lang: string,
): LanguageTexts {
  const texts = `${lang}/contacts.yaml`;
  const heads = `${lang}/heads.yaml`;
  const asked = `${lang}/asked.yaml`;
  return {
    strings: from.table(`${lang}/ui.json`, z.string()),
    contacts: files.includes(texts) ? from.table(texts, ContactText) : entries<ContactText>(),
    avoid: from.one(`${lang}/avoid.yaml`, Avoid),
    search: from.one(`${lang}/search.yaml`, SearchWords),
    asked: files.includes(asked) ? from.one(asked, Asked) : undefined,
    guides: guides(from, folder, files, lang, 'guides'),
    heads: files.includes(heads) ? from.table(heads, GuideHead) : entries<GuideHead>(),
    staff: STAFF_LANGUAGES.includes(lang)
      ? guides(from, folder, files, lang, 'staff')
      : entries<GuideFile>(),
    way: from.one(`${lang}/way.yaml`, WayWords),
    say: from.one(`${lang}/say.yaml`, SayWords),
    meeting: files.includes(`${lang}/meeting.yaml`)
      ? from.one(`${lang}/meeting.yaml`, MeetingWords)
      : undefined,
    terms: files.includes(`${lang}/terms.yaml`)
      ? from.one(`${lang}/terms.yaml`, TermWords)
      : undefined,
    access: STAFF_LANGUAGES.includes(lang)
      ? from.one(`${lang}/access.yaml`, AccessWords)
      : undefined,
    proof: STAFF_LANGUAGES.includes(lang) ? from.one(`${lang}/proof.yaml`, ProofWords) : undefined,
  };
}

function guides(
  from: Reader,
  folder: string,
  files: readonly string[],
  lang: string,
  kind: GuideFolder,
): Entries<GuideFile> {
  const all = entries<GuideFile>();
  for (const path of files) {
    const [, language = '', sort = '', id = ''] =
      /^([^/]+)\/(guides|staff)\/([^/]+)\.mdx$/u.exec(path) ?? [];
    if (language !== lang || sort !== kind) continue;
    all.known.add(id);
    const text = from.text(path);
    const guide = text === undefined ? [] : readGuide(text, `${folder}/${path}`, lang, id, kind);
    if (Array.isArray(guide)) from.findings.push(...guide);
    else all.set(id, guide);
  }
  return all;
}
