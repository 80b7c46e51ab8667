import type { ListSendFacts, ListSendOptions } from '../../src/message-list/index.js';
import { caseFilesOf } from '../combinations/cases.js';
import type { CaseFile } from '../combinations/cases.js';

export const listCaseFiles: readonly CaseFile<ListSendFacts, ListSendOptions>[] = caseFilesOf('message-list');
