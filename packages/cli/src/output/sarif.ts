import { sep } from 'node:path';

import { printable } from './text.js';

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
export const locationOf = (
  { file, line }: { readonly file: string; readonly line?: number | undefined },
  name: string,
): object => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    ...(line === undefined ? {} : { region: { startLine: line } }),
  },
  logicalLocations: [{ fullyQualifiedName: name }],
});

/** The beginning of a log of SARIF 2.1.0, before its results. */
export const sarifBegin = (version: string, rules: readonly object[]): string =>
  `{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":${JSON.stringify({ driver: { name: 'assay', version, rules } })},"results":[\n`;

/** The end of a log, behind its results. */
export const sarifEnd = ']}]}\n';

/** Returns a log of SARIF 2.1.0. */
export const sarifLog = (version: string, rules: readonly object[], results: readonly object[]): string =>
  `${sarifBegin(version, rules)}${results.map((result) => `${printable(JSON.stringify(result))}\n`).join(',')}${sarifEnd}`;
