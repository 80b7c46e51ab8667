import { reserved } from '../../engine/rule.js';
import { messages } from '../messages.js';

/** The reader speaks in its name: what cannot be read as the document says (spec section 1.1). */
export const shape = reserved('shape', messages.shape);
