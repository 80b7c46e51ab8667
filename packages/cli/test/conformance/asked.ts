import { expect } from '@jest/globals';
import type { Answer } from '../answer.js';
import { conform, script } from './conform.js';
import { folder, three } from './folder.js';

/** The cases that these programs are asked, and a file that is no program. */
export const cases: string = folder({ 'a.json': three, 'plain.txt': 'no program' });

/** A program that writes these lines. */
export const printing = (lines: readonly string[]): string =>
  `console.log(${JSON.stringify(lines.join('\n'))});`;

/** A program that reads all of its standard input as `text`, and then goes on. */
export const readAll = (then: string): string =>
  `let text = ''; process.stdin.on('data', (chunk) => { text += chunk }).on('end', () => { ${then} });`;

/** Asks a program in a few words. */
export const asked = (text: string, ...options: readonly string[]): Promise<Answer> =>
  conform(['--cases', cases, ...options], script(text));

/** What is said of a program that cannot be asked to its end, without its name. */
export const complaint = async (text: string, ...options: readonly string[]): Promise<string> => {
  const { code, stderr } = await asked(text, ...options);
  expect(code).toBe(2);
  return stderr.replace(/^.*: (?=expected )/s, '');
};
