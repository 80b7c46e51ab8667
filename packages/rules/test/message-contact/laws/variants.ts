import { entries } from '../entries.js';
import { rules } from '../../../src/message-contact/table.js';
import type { sendRules } from '../../../src/message-contact/index.js';

/** The rules by their ids: `entries`, or others in their place. */
export type Entries = typeof entries;

export { entries };

/** The rule set with these rules in the place of its own; nothing else is different. */
export const setOf = (of: Entries): typeof sendRules => rules(of);

/** No law depends on where a report ends, but the one that says so. */
export const uncapped = { maxViolations: Number.MAX_SAFE_INTEGER } as const;
