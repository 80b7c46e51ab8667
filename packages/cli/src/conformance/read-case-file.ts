import { fault, unreadLine } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import { jsonTexts } from '../input/json-texts.js';
import { lines } from '../input/lines.js';
import type { Bytes } from '../input/lines.js';
import { parseJson } from '../input/parse-json.js';
import { systemFault } from '../input/system-fault.js';
import { caseFileError, casesOf } from './case-file.js';
import type { CaseFile } from './case-file.js';
import type { CorpusCase } from './corpus-case.js';
import { expectedAt } from './shape-error.js';

/** The cases of a file that could be read. */
export interface Cases {
  readonly kind: 'cases';
  readonly cases: readonly CorpusCase[];
}

const remedy = 'cases/schema/case-file.schema.json of @assay/rules says what a case file looks like';

const casesIn = (file: string, line: number, text: string): Cases | Fault => {
  const parsed = parseJson(file, line, text);
  if (parsed.kind === 'fault') return parsed;
  const error = caseFileError(parsed.value);
  return error === undefined
    ? { kind: 'cases', cases: casesOf(parsed.value as CaseFile) }
    : fault({ file }, expectedAt(error), error.found, remedy);
};

/** Reads a case file, or says what is wrong with it. */
export const readCaseFile = async (file: string, bytes: Bytes): Promise<Cases | Fault> => {
  try {
    for await (const { line, text, unread } of jsonTexts(lines(bytes), 'whole')) {
      return text === undefined
        ? unreadLine({ file, line }, unread ?? { number: line })
        : casesIn(file, line, text);
    }
    return fault({ file }, 'a case file', 'an empty file', remedy);
  } catch (error) {
    return systemFault(file, error);
  }
};
