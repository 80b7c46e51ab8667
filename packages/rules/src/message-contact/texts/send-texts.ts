import type { ShapeTexts } from '../../index.js';
import type { RuleId } from '../messages.js';

/** Every sentence of the table in another language. */
export type SendTexts = { readonly [Id in Exclude<RuleId, 'shape'>]: string } & {
  readonly shape: ShapeTexts;
};
