import { messages, sendHints } from '@assay/rules/message-contact';
import { locationOf, sarifBegin, sarifEnd } from './sarif.js';
import { pathText, printable } from './text.js';
import type { View } from './view.js';

const ids = Object.keys(messages) as readonly (keyof typeof messages)[];

const rulesOfSends = () => [
  ...ids.map((id) => ({
    id,
    shortDescription: { text: messages[id].template },
    help: { text: `${sendHints[id].cause} ${sendHints[id].remedy}` },
  })),
  { id: 'unread', shortDescription: { text: 'What could not be read, and so was not judged.' } },
];

/** SARIF 2.1.0, as code hosts show it: a result a violation, and one for what could not be read. */
export const sarifView = (version: string): View => {
  let isFirst = true;
  const results = (all: readonly object[]): string =>
    all
      .map((result) => {
        const line = `${isFirst ? '' : ','}${printable(JSON.stringify(result))}\n`;
        isFirst = false;
        return line;
      })
      .join('');
  return {
    begin: sarifBegin(version, rulesOfSends()),
    request: ({ place: { file, number }, report: { violations }, lineOf }) =>
      results(
        violations.map(({ rule, path, message, severity }) => ({
          ruleId: rule,
          level: severity,
          message: { text: message },
          locations: [
            locationOf(
              { file, line: lineOf(path) },
              `${number === undefined ? '' : `#${number} `}${pathText(path)}`,
            ),
          ],
        })),
      ),
    fault: ({ place, text }) =>
      results([
        {
          ruleId: 'unread',
          level: 'error',
          message: { text },
          locations: [locationOf(place, 'the request')],
        },
      ]),
    end: () => sarifEnd,
  };
};
