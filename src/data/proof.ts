import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { ProofWords } from '#model/proof.ts';

/** The words of the proof page in one language. Throws where the file is missing or faulty. */
export function proofWords(lang: string): ProofWords {
  return ProofWords.parse(load(readFileSync(resolve(`content/${lang}/proof.yaml`), 'utf8')));
}
