import type { ShapeTexts } from '../engine/table.js';
import type { RuleId } from './messages.js';

/** Every sentence of the table in another language: the compiler asks for all of them, and `saying` for their placeholders. */
export type SendTexts = { readonly [Id in Exclude<RuleId, 'shape'>]: string } & {
  readonly shape: ShapeTexts;
};
