import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { SendBodyInput } from '@assay/rules/message-contact/standard-schema';
import { sendBodySchema } from '@assay/rules/message-contact/standard-schema';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { FormApi } from '@tanstack/form-core';

import { decoded, facts, messageId, right, sentences, wrong } from './asked.js';

const schema = sendBodySchema(messageId, { facts });

test('react-hook-form: the first sentence of each field, by the names of the form', async () => {
  const resolve = standardSchemaResolver(schema);
  const options = { fields: {}, shouldUseNativeValidation: false } as const;
  const { errors } = await resolve(wrong, undefined, options);
  const found = errors as unknown as { MobileNumbers: { message: string }[]; keyword: { message: string } };
  assert.deepEqual([found.MobileNumbers[1]?.message, found.keyword.message], sentences);
  const { values } = await resolve(right, undefined, options);
  assert.deepEqual(values, decoded);
});

test('react-hook-form: what is wrong with the id stands at the form itself', async () => {
  const resolve = standardSchemaResolver(sendBodySchema('x'));
  const { errors } = await resolve(
    { mobileNumbers: ['13175551212'], Override: true, messageText: 'Hi' },
    undefined,
    { fields: {}, shouldUseNativeValidation: false },
  );
  assert.match(JSON.stringify(errors), /Message id x is not valid\./);
});

test('TanStack Form: each sentence at its field', () => {
  const defaultValues: SendBodyInput = {
    mobileNumbers: ['1-317-555-1212'],
    Subscribe: true,
    keyword: 'OTHER',
  };
  const form = new FormApi({
    defaultValues,
    validators: { onChange: schema },
  });
  form.mount();
  void form.validate('change');
  const [errors] = form.state.errors as unknown as [{ [field: string]: { message: string }[] }];
  assert.deepEqual(
    Object.entries(errors).map(([field, issues]) => [field, issues.map(({ message }) => message)]),
    [
      ['mobileNumbers[0]', [sentences[0]]],
      ['keyword', [sentences[1]]],
    ],
  );
  form.setFieldValue('mobileNumbers', ['13175551212']);
  form.setFieldValue('keyword', 'JOINSMS');
  assert.equal(form.state.isValid, true);
});
