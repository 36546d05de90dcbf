import type { Content } from '#checks/read.ts';
import type { Proof } from '#model/proof.ts';
import { proofHtml } from './proof-html.ts';

const SECTION = /(<section data-proof(?:="([a-z]*)")?[^>]*>)[\s\S]*?(<\/section>)/gu;

/**
 * A built page with the proof in its `<section data-proof>`, or undefined where it has none.
 * `data-proof="access"`, say, takes that part of the proof only; without a value a section takes all.
 */
export function withProof(html: string, proof: Proof, content: Content): string | undefined {
  if (!html.includes('<section data-proof')) return undefined;
  const lang = /<html lang="([^"]+)"/u.exec(html)?.[1] ?? '';
  const texts = content.texts.get(lang);
  const words = texts?.proof;
  if (!texts || !words)
    throw new Error(`content/${lang}/proof.yaml is missing. Copy it from the Swedish.`);
  const language = (code: string): string => {
    const found = content.languages.get(code);
    return found
      ? `<bdi lang="${code}" dir="${found.dir}">${found.name}</bdi>`
      : `<bdi>${code}</bdi>`;
  };
  const title = (name: string): string | undefined => {
    const [, id] = /^staff\/(.+)$/u.exec(name) ?? [];
    return (id === undefined ? texts.guides.get(name) : texts.staff.get(id))?.facts.title;
  };
  return html.replace(
    SECTION,
    (_, start: string, only: string | undefined, end: string) =>
      start + proofHtml(proof, { lang, words, language, title }, only || undefined) + end,
  );
}
