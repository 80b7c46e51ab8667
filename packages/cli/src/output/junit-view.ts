import { placeText } from '../input/fault.js';
import { pathText, printable } from './text.js';
import type { View } from './view.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as XML may have it: no control character, and nothing that XML has no character for. */
const xml = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** A test case that is written, and how it counts. */
interface Case {
  readonly file: string;
  readonly result: 'passed' | 'failures' | 'errors';
  readonly seconds: number;
  readonly text: string;
}

const testCase = (
  name: string,
  file: string,
  result: Case['result'],
  seconds: number,
  inside: readonly string[],
): Case => {
  const attributes = `classname="${xml(file)}" name="${xml(name)}" time="${seconds.toFixed(6)}"`;
  const text =
    inside.length === 0
      ? `<testcase ${attributes}/>\n`
      : `<testcase ${attributes}>\n${inside.join('\n')}\n</testcase>\n`;
  return { file, result, seconds, text };
};

/** A suite begins with its counts, so its cases are held until it ends: these many, whatever the size of a file. */
const mostCases = 500;

/**
 * JUnit XML, as CI systems read it: a test case a request, with one failure that lists its violations, and an error for what
 * could not be read. A suite is a file, or the next 500 requests of it.
 */
export const junitView = (): View => {
  let cases: Case[] = [];
  let file = '';
  let before = 0;
  const suite = (): string => {
    if (cases.length === 0) return '';
    const name = before === 0 ? file : `${file}, from the request ${before + 1} on`;
    const count = (result: Case['result']): number => cases.filter((each) => each.result === result).length;
    const seconds = cases.reduce((sum, each) => sum + each.seconds, 0);
    const text =
      `<testsuite name="${xml(name)}" tests="${cases.length}" failures="${count('failures')}" ` +
      `errors="${count('errors')}" skipped="0" time="${seconds.toFixed(6)}">\n` +
      `${cases.map((each) => each.text).join('')}</testsuite>\n`;
    before += cases.length;
    cases = [];
    return text;
  };
  /** Adds a case, and returns the suite that ends with it, or before it. */
  const added = (next: Case): string => {
    const ended = next.file === file ? '' : suite();
    if (next.file !== file) before = 0;
    file = next.file;
    cases.push(next);
    return ended + (cases.length === mostCases ? suite() : '');
  };
  return {
    begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    request: ({ place, report: { violations, deferred }, seconds }) => {
      const errors = violations.filter(({ severity }) => severity === 'error');
      const [first, ...others] = errors;
      const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
      const lines = errors.map(({ rule, path, message }) => xml(`${rule} ${pathText(path)}: ${message}`));
      const waiting = deferred.map(({ rule, needs }) => `${rule} needs facts.${needs}`);
      return added(
        testCase(placeText(place), place.file, first === undefined ? 'passed' : 'failures', seconds, [
          ...(first === undefined
            ? []
            : [
                `<failure type="${xml(first.rule)}" message="${xml(`${first.message}${more}`)}">${lines.join('\n')}</failure>`,
              ]),
          ...(waiting.length === 0 ? [] : [`<system-out>${xml(waiting.join('; '))}</system-out>`]),
        ]),
      );
    },
    fault: ({ place, text }) =>
      added(
        testCase(placeText(place), place.file, 'errors', 0, [
          `<error type="unread" message="${xml(text)}"/>`,
        ]),
      ),
    end: () => `${suite()}</testsuites>\n`,
  };
};
