import { WORDS, type Words } from '#checks/drift-way.ts';

/** A mark that could not be written: where, and what to write. */
export class NotMarked extends Error {}

/** Fingerprints as one line of YAML. */
function line(prints: Readonly<Record<string, string>>): string {
  const parts = Object.entries(prints).map(([key, print]) => `${key}: '${print}'`);
  return `from: { ${parts.join(', ')} }`;
}

/** A field `from` with its line break, on one line or with indented lines below it. */
const FROM = /^from:.*(?:\r?\n[ \t]+.*)*(?:\r?\n|$)/mu;

/** A guide's file with these fingerprints in its front matter, the rest as it was. Throws without front matter. */
export function markedGuide(text: string, prints: Readonly<Record<string, string>>): string {
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*\r?\n([\s\S]*)$/u.exec(text) ?? [];
  if (front === undefined || body === undefined)
    throw new NotMarked('the front matter between two lines of --- is missing.');
  return `---\n${front.replace(FROM, '').trimEnd()}\n${line(prints)}\n---\n${body}`;
}

/** The words of the path or the card with their fingerprint, after `status` where that stands first. */
export function markedWords(text: string, print: string): string {
  const kept = text.replace(FROM, '');
  const own = `${line({ text: print })}\n`;
  const status = /^status:.*\r?\n/mu;
  return status.test(kept)
    ? kept.replace(status, (found) => `${found}${own}`)
    : `${kept.trimEnd()}\n${own}`;
}

/**
 * A language's contacts.yaml with the fingerprint of each contact's Swedish text, or of one contact's alone.
 * `missed` names contacts whose entry was not found as lines below `id:`.
 */
export function markedContacts(
  text: string,
  prints: ReadonlyMap<string, string>,
): { text: string; missed: string[] } {
  let marked = `${text.trimEnd()}\n`;
  const missed: string[] = [];
  for (const [id, print] of prints) {
    const entry = new RegExp(`^(['"]?)${id}\\1:[ \\t]*\\r?\\n(?:[ \\t]+.*\\r?\\n)+`, 'mu');
    if (!entry.test(marked)) missed.push(id);
    marked = marked.replace(
      entry,
      (found) => `${found.replace(/^ +from:.*\r?\n/mu, '')}  ${line({ text: print })}\n`,
    );
  }
  return { text: marked, missed };
}

/** What a person asked to be marked: a guide, a guide for staff, words that are one text, or contacts. */
export type Target =
  | { readonly kind: 'guides' | 'staff'; readonly id: string }
  | { readonly kind: Words }
  | { readonly kind: 'contacts'; readonly id?: string };

/** Reads `now`, `staff/duty`, `way`, `say`, `contacts` or `contacts/bris`; undefined for anything else. */
export function target(name: string): Target | undefined {
  const [first = '', second, ...rest] = name.split('/');
  if (rest.length > 0 || first === '' || second === '') return undefined;
  if (second === undefined) {
    const words = WORDS.find((name) => name === first);
    if (words) return { kind: words };
    if (first === 'staff') return undefined;
    return first === 'contacts' ? { kind: first } : { kind: 'guides', id: first };
  }
  if (first === 'staff' || first === 'guides' || first === 'contacts')
    return { kind: first, id: second };
  return undefined;
}
