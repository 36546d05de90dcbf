/** The address name of a place: å, ä → a, ö → o, é → e, spaces → hyphens. Håbo differs by hand: Habo has its name. */
export function slug(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ +/g, '-');
}

/**
 * Where in a list of names those stand that answer best to what was typed, with or without å, ä and ö:
 * those with it as a word, else with a word that begins so, else with it anywhere.
 */
export function namesLike(typed: string, names: readonly string[]): number[] {
  const part = slug(typed);
  const keys = names.map((name) => `-${slug(name)}-`);
  const tries = [`-${part}-`, `-${part}`, part].map((sought) =>
    [...keys.keys()].filter((index) => keys[index]!.includes(sought)),
  );
  return (part && tries.find((found) => found.length)) || [];
}
