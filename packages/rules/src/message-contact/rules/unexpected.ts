import { reserved } from '../../engine/rule.js';
import { messages } from '../messages.js';

/** The engine speaks in its name: a caller's own rule threw. */
export const unexpected = reserved('unexpected', messages.unexpected);
