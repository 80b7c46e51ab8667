import { entriesBy } from '../../src/message-contact/entries.js';
import { everyLevel } from '../../src/message-contact/every-level.js';

/** The rules of a send, by their ids. */
export const entries = entriesBy(everyLevel);
