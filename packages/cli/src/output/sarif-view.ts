import { sep } from 'node:path';

import { messages, sendHints } from '@assay/rules/message-contact';
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

/** A path as a URI: each of its names is encoded, so that none of its characters means anything else. */
const uriOf = (file: string): string => {
  const path = sep === '\\' ? file.replaceAll('\\', '/') : file;
  const isDrive = /^[a-z]:\//i.test(path) && sep === '\\';
  const uri = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((name, index) => (isDrive && index === 0 ? name : encodeURIComponent(name)))
    .join('/');
  return isDrive ? `file:///${uri}` : uri;
};

/** The place of a result: SARIF knows files and lines, and a name for what is inside. */
const locationOf = (
  { file, line }: { readonly file: string; readonly line?: number | undefined },
  name: string,
) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    ...(line === undefined ? {} : { region: { startLine: line } }),
  },
  logicalLocations: [{ fullyQualifiedName: name }],
});

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
  const driver = {
    name: 'assay',
    version,
    rules: rulesOfSends(),
  };
  return {
    begin: `{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":${JSON.stringify({ driver })},"results":[\n`,
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
    end: () => ']}]}\n',
  };
};
