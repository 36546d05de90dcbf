import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { Avoid } from '#model/avoid.ts';
import { Contact, type ContactFacts } from '#model/contact.ts';
import { ContactText, GuideGroups } from '#model/guide.ts';
import { Language, SpokenLanguage, type LanguageFacts } from '#model/language.ts';
import { County, Municipality, type CountyFacts, type MunicipalityFacts } from '#model/municipality.ts';
import { Site } from '#model/site.ts';
import { Source, type SourceFacts } from '#model/source.ts';
import { filesBelow, languageFolders, strayFiles, textOf } from './files.ts';
import { error, type Finding } from './finding.ts';
import { readGuide, type GuideFile } from './guide-file.ts';
import { issueFindings } from './issues.ts';
import { failed, readJson, readYaml, type Document, type Path } from './yaml.ts';

/** Entries by id: those that are whole, and the ids of all, so that one mistake gives one finding. */
export interface Entries<T> extends ReadonlyMap<string, T> {
  readonly known: ReadonlySet<string>;
}

/** The texts of one language. */
export interface LanguageTexts {
  readonly strings: ReadonlyMap<string, string>;
  readonly contacts: Entries<ContactText>;
  readonly avoid: Avoid | undefined;
  readonly guides: Entries<GuideFile>;
}

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
  /** By language, in menu order; a language without a folder is left out. */
  readonly texts: ReadonlyMap<string, LanguageTexts>;
  /** `file:line` of a field; `file` is a path below the content folder. */
  at(file: string, ...path: Path): string;
}

class Table<T> extends Map<string, T> implements Entries<T> {
  readonly known = new Set<string>();
}

/** Reads a content folder. It never throws for what an editor wrote: mistakes come as findings. */
export function read(folder: string): { content: Content; findings: Finding[] } {
  const findings: Finding[] = [];
  const documents = new Map<string, Document>();

  const document = (path: string): Document | undefined => {
    const text = textOf(folder, path);
    const parse = path.endsWith('.json') ? readJson : readYaml;
    const found = typeof text === 'string' ? parse(text, `${folder}/${path}`) : text;
    if (failed(found)) {
      findings.push(found);
      return undefined;
    }
    documents.set(path, found);
    return found;
  };

  const one = <S extends z.ZodType>(path: string, schema: S): z.infer<S> | undefined => {
    const found = document(path);
    if (!found) return undefined;
    const result = schema.safeParse(found.value);
    if (!result.success) findings.push(...issueFindings(`${folder}/${path}`, found, [], result.error));
    return result.data;
  };

  const table = <S extends z.ZodType>(path: string, schema: S): Table<z.infer<S>> => {
    const entries = new Table<z.infer<S>>();
    const found = document(path);
    if (!found) return entries;
    if (found.value === null || typeof found.value !== 'object' || Array.isArray(found.value)) {
      findings.push(error(`${folder}/${path}:1`, 'the file holds no entries. Write one per id: "id:" and its fields indented below.'));
      return entries;
    }
    for (const [id, value] of Object.entries(found.value)) {
      entries.known.add(id);
      const result = schema.safeParse(value);
      if (result.success) entries.set(id, result.data);
      else findings.push(...issueFindings(`${folder}/${path}`, found, [id], result.error));
    }
    return entries;
  };

  const all = existsSync(folder) ? filesBelow(folder) : [];
  if (all.length === 0) findings.push(error(folder, 'the folder is missing or empty. Run this where package.json stands.'));
  findings.push(...strayFiles(folder, all));
  const languages = table('languages.yaml', Language);
  findings.push(...folderFindings(folder, all, languages));

  const contacts = new Table<ContactFacts>();
  for (const path of all.filter((file) => /^contacts\/[^/]+\.yaml$/u.test(file))) {
    const id = path.slice('contacts/'.length, -'.yaml'.length);
    contacts.known.add(id);
    const facts = one(path, Contact);
    if (facts) contacts.set(id, facts);
  }

  const guides = (lang: string): Table<GuideFile> => {
    const entries = new Table<GuideFile>();
    for (const path of all.filter((file) => file.startsWith(`${lang}/guides/`) && file.endsWith('.mdx'))) {
      const id = path.slice(`${lang}/guides/`.length, -'.mdx'.length);
      entries.known.add(id);
      const text = textOf(folder, path);
      const guide = typeof text === 'string' ? readGuide(text, `${folder}/${path}`, lang, id) : [text];
      if (Array.isArray(guide)) findings.push(...guide);
      else entries.set(id, guide);
    }
    return entries;
  };

  const folders = languageFolders(all);
  const written = [...languages.known].filter((lang) => folders.includes(lang));
  const content: Content = {
    folder,
    site: one('site.yaml', Site),
    languages,
    spoken: table('spoken.yaml', SpokenLanguage),
    municipalities: table('municipalities.yaml', Municipality),
    counties: table('counties.yaml', County),
    sources: table('sources.yaml', Source),
    contacts,
    groups: one('guides.yaml', GuideGroups) ?? {},
    texts: new Map(
      written.map((lang) => [
        lang,
        {
          strings: table(`${lang}/ui.json`, z.string()),
          contacts: all.includes(`${lang}/contacts.yaml`) ? table(`${lang}/contacts.yaml`, ContactText) : new Table<ContactText>(),
          avoid: one(`${lang}/avoid.yaml`, Avoid),
          guides: guides(lang),
        },
      ]),
    ),
    at: (path, ...field) => {
      const line = documents.get(path)?.line(field);
      return `${folder}/${path}${line === undefined ? '' : `:${line}`}`;
    },
  };
  return { content, findings };
}

/** Languages without a folder, and folders without a language. */
function folderFindings(folder: string, files: readonly string[], languages: Entries<LanguageFacts>): Finding[] {
  const folders = languageFolders(files);
  const listed = [...languages.known];
  if (listed.length === 0) return [];
  return [
    ...folders
      .filter((name) => !languages.known.has(name))
      .map((name) => error(`${folder}/${name}`, `languages.yaml does not list "${name}". Add it there, or remove the folder.`)),
    ...listed
      .filter((code) => !folders.includes(code))
      .map((code) => error(`${folder}/languages.yaml`, `"${code}" has no folder content/${code}/. Add the folder with its ui.json, or remove the language.`)),
  ];
}
