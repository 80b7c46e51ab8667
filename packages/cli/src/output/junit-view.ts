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

const testCase = (name: string, file: string, inside: readonly string[]): string => {
  const attributes = `classname="${xml(file)}" name="${xml(name)}"`;
  return inside.length === 0
    ? `<testcase ${attributes}/>\n`
    : `<testcase ${attributes}>\n${inside.join('\n')}\n</testcase>\n`;
};

/** JUnit XML, as CI systems read it: a test case a request, a failure a violation, an error for what could not be read. */
export const junitView: View = {
  begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n<testsuite name="assay">\n',
  request: (place, { violations, deferred }) => {
    const failures = violations.map(
      ({ rule, path, message }) =>
        `<failure type="${xml(rule)}" message="${xml(message)}">${xml(pathText(path))}</failure>`,
    );
    const waiting = deferred.map(({ rule, needs }) => `${rule} needs facts.${needs}`);
    return testCase(placeText(place), place.file, [
      ...failures,
      ...(waiting.length === 0 ? [] : [`<system-out>${xml(waiting.join('; '))}</system-out>`]),
    ]);
  },
  fault: ({ place, text }) =>
    testCase(placeText(place), place.file, [`<error type="unread" message="${xml(text)}"/>`]),
  end: () => '</testsuite>\n</testsuites>\n',
};
