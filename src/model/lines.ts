/** The emergency number, which every page carries. */
export const EMERGENCY = '112';

/** The national line that fits most people, on every page but those for people who use violence. */
export const NATIONAL_LINE = '116016';

/** The line for people who use violence, in the same place on pages for them. */
export const HARMFUL_LINE = '020555666';

/** The reader's own municipality, whose card leads to the places. */
export const MUNICIPALITY = 'kommunen';
