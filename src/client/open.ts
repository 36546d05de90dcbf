/* Says on the reader's device whether a contact is open. The page itself holds the hours in words. */
import { stateOfHours } from './opening.ts';

stateOfHours();
