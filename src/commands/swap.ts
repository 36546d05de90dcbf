import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a finished folder in the place of another one, which stays whole if that fails. */
export function swap(finished: string, place: string): void {
  const previous = `${place}.previous`;
  rmSync(previous, { recursive: true, force: true });
  const existed = existsSync(place);
  if (existed) renameSync(place, previous);
  try {
    renameSync(finished, place);
  } catch (error) {
    if (existed) renameSync(previous, place);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
