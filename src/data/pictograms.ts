import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

/** A drawing as a page carries it. `mirrored`: turned round where text runs from right to left. */
export interface Pictogram {
  readonly shapes: string;
  readonly mirrored: boolean;
}

const folder = 'src/pictograms';

function drawing(file: string): Pictogram {
  const svg = readFileSync(resolve(folder, file), 'utf8');
  return {
    shapes: svg.replace(/^<svg[^>]*>|<\/svg>\s*$/gu, '').replace(/\s*\n\s*/gu, ''),
    mirrored: /^<svg[^>]* data-mirror="rtl"/u.test(svg),
  };
}

const drawings = new Map(
  globSync('*.svg', { cwd: resolve(folder) }).map((file) => [
    basename(file, '.svg'),
    drawing(file),
  ]),
);

/** The ids of all drawings, in order. */
export function pictograms(): readonly string[] {
  return [...drawings.keys()].sort();
}

/** The drawing of a guide, of a kind of contact or of a step, by its id. */
export function pictogram(id: string): Pictogram {
  const found = drawings.get(id);
  if (!found)
    throw new Error(
      `${folder}/${id}.svg does not exist. Correct the id, or draw it, starting from a copy of a drawing there.`,
    );
  return found;
}
