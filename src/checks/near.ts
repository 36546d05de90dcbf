/** How many letters have to be changed, added or removed to make one word of another. */
function distance(a: string, b: string): number {
  let row = [...b, ''].map((_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    let left = i + 1;
    row = row.map((up, j) => {
      if (j === 0) return left;
      const diagonal = row[j - 1] ?? 0;
      left = Math.min(left + 1, up + 1, diagonal + (letter === b[j - 1] ? 0 : 1));
      return left;
    });
  }
  return row.at(-1) ?? 0;
}

/** A question for the end of a message: the known name that somebody probably meant, if there is one. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = [...known]
    .map((one) => [distance(name.trim().toLowerCase(), one), one] as const)
    .filter(([steps, one]) => steps <= Math.max(1, Math.floor(one.length / 4)))
    .sort(([a], [b]) => a - b)[0];
  return near ? ` Did you mean "${near[1]}"?` : '';
}
