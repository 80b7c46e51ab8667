import type { Draw, Region } from './grid/cell.js';
import { ofGroups, withoutBody } from './grid/groups.js';
import { pairs } from './grid/pairs.js';
import { ofRecipients } from './grid/recipients.js';

export type { Draw, GridCell, Region } from './grid/cell.js';

/**
 * All that the rules can tell apart, whole: the full product of the classes within each group of fields that share
 * rules, and every two groups together. Requests are drawn from each cell.
 */
export const grid = (draw: Draw): readonly Region[] => [
  ...ofGroups(draw),
  ...ofRecipients(draw),
  pairs(draw),
  withoutBody(draw),
];
