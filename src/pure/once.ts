/** A function that works out its result once for each set of arguments, however often it is asked. */
export function once<A extends readonly string[], R>(work: (...given: A) => R): (...given: A) => R {
  const known = new Map<string, R>();
  return (...given) => {
    const key = given.length === 1 ? (given[0] ?? '') : given.join('\n');
    if (!known.has(key)) known.set(key, work(...given));
    return known.get(key) as R;
  };
}
