import type { SendFacts, SendOptions } from '../../src/message-contact/index.js';
import { caseFilesOf } from '../combinations/cases.js';
import type { Case as AnyCase, CaseFile } from '../combinations/cases.js';

/** One request and its answer. */
export type Case = AnyCase<SendFacts, SendOptions>;

export const caseFiles = (): readonly CaseFile<SendFacts, SendOptions>[] => caseFilesOf('message-contact');
