import { errorPage } from '@assay/rules/http';
import { locationOf, sarifBegin, sarifEnd } from './sarif.js';
import { pathText, printable } from './text.js';
import type { Look, View } from './view.js';

/** Returns the rules as SARIF has them: their texts, causes and remedies, and the addresses of their pages. */
const rulesOf = ({ subject: { messages, hints }, errorPages }: Look): readonly object[] => [
  ...Object.entries(messages).map(([id, { template }]) => {
    const { cause, remedy } = hints[id] ?? {};
    const help = [cause, remedy].filter((sentence) => sentence !== undefined).join(' ');
    return {
      id,
      shortDescription: { text: template },
      ...(help === '' ? {} : { help: { text: help } }),
      ...(errorPages === undefined ? {} : { helpUri: errorPage(errorPages, id) }),
    };
  }),
  { id: 'unread', shortDescription: { text: 'What could not be read, and so was not judged.' } },
];

/** SARIF 2.1.0, as code hosts show it: a result a violation, and one for what could not be read. */
export const sarifView = (look: Look): View => {
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
    begin: sarifBegin(look.version, rulesOf(look)),
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
