import type { SendFacts } from '@assay/rules/message-contact';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { fault, unreadLine } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import { jsonTexts } from '../input/json-texts.js';
import { lines } from '../input/lines.js';
import type { Bytes } from '../input/lines.js';
import { parseJson } from '../input/parse-json.js';
import { repetition } from '../input/repetition.js';
import type { Warning } from '../input/repetition.js';
import { systemFault } from '../input/system-fault.js';
import { pathText } from '../output/path-text.js';
import { factsError } from './facts-error.js';
import type { FactsError } from './facts-error.js';

/** Facts that could be read. */
export interface Facts {
  readonly kind: 'facts';
  readonly facts: SendFacts;
  readonly warnings: readonly Warning[];
}

/** The line, from 0, of the value at a path, or of the innermost one on the way to it that is there. */
const lineWithin = (text: string, path: FactsError['path']): number => {
  const root = parseTree(text);
  const ways = path.map((_, index) => path.slice(0, path.length - index));
  const node = root && ways.map((way) => findNodeAtLocation(root, way)).find((found) => found !== undefined);
  return text.slice(0, (node ?? root)?.offset ?? 0).split('\n').length - 1;
};

const factsIn = (file: string, line: number, text: string): Facts | Fault => {
  const parsed = parseJson(file, line, text);
  if (parsed.kind === 'fault') return parsed;
  const error = factsError(parsed.value);
  if (error === undefined) {
    const warnings = [...repetition(file, line, text)];
    return { kind: 'facts', facts: parsed.value as SendFacts, warnings };
  }
  const { path, expected, found } = error;
  const field = path.length === 0 ? '' : ` at ${pathText(path)}`;
  return fault(
    { file, line: line + lineWithin(text, path) },
    `${expected}${field}`,
    found,
    'facts look like {"message": {"text": "Hi", "keywords": ["JOIN"]}}',
  );
};

/** Reads a file of facts, or says what is wrong with it. */
export const readFacts = async (file: string, bytes: Bytes): Promise<Facts | Fault> => {
  try {
    for await (const { line, text, unread } of jsonTexts(lines(bytes), 'whole')) {
      return text === undefined
        ? unreadLine({ file, line }, unread ?? { number: line })
        : factsIn(file, line, text);
    }
    return fault({ file }, 'facts', 'an empty file', 'facts look like {"message": {"text": "Hi"}}');
  } catch (error) {
    return systemFault(file, error);
  }
};
