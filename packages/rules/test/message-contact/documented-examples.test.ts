import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { errorBody } from '../../src/http/error-response.js';

import { validateSend } from '../../src/message-contact/index.js';
import type { Case } from './cases.js';

/** A case that says what a request decodes to, as the document's own ones do. */
type DocumentedCase = Omit<Case, 'outcome'> & { readonly status: string; readonly value?: unknown };

const { cases } = JSON.parse(
  readFileSync(join(__dirname, '../../cases/message-contact/together/documented.json'), 'utf8'),
) as { readonly cases: readonly DocumentedCase[] };

const messageId = 'MzA6Nzg6MA';
const facts = { message: { text: 'Welcome to Code@', keywords: ['JOINSMS'] } };

describe('the requests of the document', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { violations, ...report } = validateSend(one.request, one.facts);
    expect(violations.map(({ severity, ...violation }) => violation)).toEqual(one.violations);
    expect(report).toMatchObject({ status: one.status, truncated: false });
    expect(report.deferred.length > 0).toBe(one.status === 'incomplete');
    expect(report.value).toEqual(one.value);
    if (one.value !== undefined) {
      expect(validateSend({ messageId, body: one.value }, one.facts).value).toEqual(one.value);
    }
  });

  test('a 400 has the words of the document', () => {
    const refused = cases.find(({ status }) => status === 'invalid');
    expect(refused && errorBody(validateSend(refused.request, refused.facts))).toEqual({
      errors: [
        '1-317-555-1212 is not a numeric string',
        'Keyword TestKeyword is invalid for the code on the message.',
      ],
    });
  });

  test('each distinct sentence is once in a 400', () => {
    const body = { mobileNumbers: ['12', 'x', '13', 'x'] };
    expect(errorBody(validateSend({ messageId, body }, facts)).errors).toEqual([
      'x is not a numeric string',
      'Invalid phone number',
    ]);
  });
});
