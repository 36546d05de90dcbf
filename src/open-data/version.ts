/** The version of the files' form. A field taken away or given another meaning raises the first number, a new one the second. */
export const VERSION = '1.0';

/** The licence of everything below `/open-data/`. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
