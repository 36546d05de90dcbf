/** How many places a country has. */
export interface Country {
  readonly municipalities: number;
  readonly counties: number;
}

/** Sweden's own. */
export const SWEDEN: Country = { municipalities: 290, counties: 21 };
