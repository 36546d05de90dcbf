/** A list cut into as few parts as hold at most so many each, as even as they can be. At least one, if only an empty one. */
export function evenly<T>(list: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(list.length / most));
  return Array.from({ length: count }, (_, part) =>
    list.slice(
      Math.ceil((part * list.length) / count),
      Math.ceil(((part + 1) * list.length) / count),
    ),
  );
}
