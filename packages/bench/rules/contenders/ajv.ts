import { isPossible } from '@assay/phone';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';

import { asDocumented, isMessageId, isNumeric, isSendTime } from './checks.js';
import type { Contender } from './contender.js';
import { sendSchema } from './json-schema.js';

export const formats = {
  'message-id': isMessageId,
  'phone-number': (value: string): boolean => isNumeric(value) && isPossible(value),
  'send-time': isSendTime,
};

export const judgedBy = (name: string, validate: ValidateFunction): Contender => ({
  name,
  leavesOut:
    'our sentences, values in them, rule ids, the keywords of the message, countries, decoding, outcomes, facts',
  hasSentences: false,
  judge: ({ request: { messageId, body } }) =>
    validate({ messageId, body: asDocumented(body) })
      ? []
      : (validate.errors ?? []).map(({ message }) => message ?? 'wrong'),
});

export const ajv: Contender = judgedBy(
  'ajv, compiled',
  new Ajv({ allErrors: true, strict: false, formats }).compile(sendSchema),
);
