import { code } from '../../rules/src/adapters/markdown.js';
import { reasons } from '../mutation/survivors.js';
import type { Survivor } from '../mutation/survivors.js';

/** Characters of a line of code, beyond which it is cut. */
const longest = 100;

const cut = (line: string): string => (line.length > longest ? `${line.slice(0, longest)}…` : line);

const itemOf = ({ code: line, becomes }: Survivor): string =>
  `  - ${code(cut(line))}: ${becomes === '' ? 'nothing' : code(cut(becomes))}`;

const filesOf = (mutants: readonly Survivor[]): readonly string[] => [
  ...new Set(mutants.map(({ file }) => file)),
];

/** The mutants that live, in order of their reasons, each under its file. */
export const survivorLines = (): readonly string[] => [
  '| why they live | mutants |',
  '| --- | ---: |',
  ...reasons.map(({ reason, mutants }) => `| ${reason} | ${String(mutants.length)} |`),
  ...reasons.flatMap(({ reason, mutants }) => [
    '',
    `<details><summary>${reason}</summary>`,
    '',
    ...filesOf(mutants).flatMap((file) => [
      `- ${file.replace(/^packages\//, '')}`,
      ...mutants.filter((one) => one.file === file).map(itemOf),
    ]),
    '',
    '</details>',
  ]),
];
