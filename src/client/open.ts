/*
 * Says on the reader's device whether a contact is open, and makes self-checks tickable: one script for pages
 * that hold either, since every response names each script. The page itself holds the hours in words.
 */
import './check.ts';
import { stateOfHours } from './opening.ts';

stateOfHours();
