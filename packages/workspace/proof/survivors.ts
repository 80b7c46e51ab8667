import { reasons } from '../mutation/survivors.js';
import type { Survivor } from '../mutation/survivors.js';

/** Characters of a line of code, beyond which it is cut. */
const longest = 100;

const cut = (code: string): string => (code.length > longest ? `${code.slice(0, longest)}…` : code);

/** A line of code in Markdown: in more backticks than it has. */
const inCode = (code: string): string => (code.includes('`') ? `\`\` ${cut(code)} \`\`` : `\`${cut(code)}\``);

const itemOf = ({ code, becomes }: Survivor): string =>
  `  - ${inCode(code)}: ${becomes === '' ? 'nothing' : inCode(becomes)}`;

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
