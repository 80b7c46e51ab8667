import { reasons } from '../mutation/survivors.js';

/** Returns why mutants live, and how many for each reason: the list itself is data, in `mutation/survivors.json`. */
export const survivorLines = (): readonly string[] => [
  '| why they live | mutants |',
  '| --- | ---: |',
  ...reasons.map(({ reason, mutants }) => `| ${reason} | ${String(mutants.length)} |`),
];
