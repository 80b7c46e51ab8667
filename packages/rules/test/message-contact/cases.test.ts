import { extend, validate } from '../../src/index.js';

import type { Report } from '../../src/index.js';
import { messages, sendRules, validateSend } from '../../src/message-contact/index.js';
import { testCases } from '../combinations/cases.js';
import { caseFiles } from './cases.js';
import type { Case } from './cases.js';

const extended = extend(sendRules, { 'of-the-caller': 'Never said.' }, ({ on }) => ({
  'of-the-caller': on('keyword').fails((): boolean => {
    throw new Error('a fault in a rule of the caller');
  }),
}));

const answer = ({ request, facts, options, callerRule }: Case): Report<unknown> =>
  callerRule === 'throws'
    ? validate(extended, request, facts, options)
    : validateSend(request, facts, options);

testCases(caseFiles(), Object.keys(messages), answer);
