import assert from 'node:assert/strict';
import { register } from 'node:module';
import { test } from 'node:test';

import {
  validateSend,
  formErrors,
  sendValues,
  sendBodySchema,
  sendFormSchema,
  sendRules,
} from '@assay/rules/message-contact';
import type { SendBodyInput } from '@assay/rules/message-contact';
import { parseSubmission, report } from '@conform-to/dom/future';
import { useForm as useConform } from '@conform-to/react/future';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { FormApi } from '@tanstack/form-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { useForm as useVeeValidate } from 'vee-validate';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';

import { decoded, facts, messageId, right, sentences, wrong } from './asked.js';

const schema = sendBodySchema(sendRules, { messageId, facts });

test('react-hook-form: the first sentence of each field, by the names of the form', async () => {
  const resolve = standardSchemaResolver(schema);
  const options = { fields: {}, shouldUseNativeValidation: false } as const;
  const { errors } = await resolve(wrong, undefined, options);
  const found = errors as unknown as { MobileNumbers: { message: string }[]; keyword: { message: string } };
  assert.deepEqual([found.MobileNumbers[1]?.message, found.keyword.message], sentences);
  const { values } = await resolve(right, undefined, options);
  assert.deepEqual(values, decoded);
});

test('react-hook-form: what is wrong with the id is at the form itself', async () => {
  const resolve = standardSchemaResolver(sendBodySchema(sendRules, { messageId: 'x' }));
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

/** What a form has before anybody has typed a thing, but for two inputs: the traps of default values. */
const held = {
  mobileNumbers: ['', '1-317-555-1212'],
  Subscribers: [],
  Subscribe: true,
  keyword: 'OTHER',
  messageText: '',
  SendTime: '',
};
const formSchema = sendFormSchema(sendRules, { messageId, facts });

test('react-hook-form: blank rows and empty lists of its default values are nothing', async () => {
  const options = { fields: {}, shouldUseNativeValidation: false } as const;
  const { errors } = await standardSchemaResolver(formSchema)(held, undefined, options);
  const found = errors as unknown as { mobileNumbers: { message: string }[]; keyword: { message: string } };
  assert.deepEqual([found.mobileNumbers[1]?.message, found.keyword.message], sentences);
  const mended = { ...held, mobileNumbers: ['', '13175551212'], keyword: 'joinsms' };
  const { values } = await standardSchemaResolver(formSchema)(mended, undefined, options);
  assert.deepEqual(values, decoded);
});

/** What the browser posts of that form. */
const posted = (numbers: readonly string[], keyword: string): FormData => {
  const data = new FormData();
  numbers.forEach((number) => data.append('mobileNumbers', number));
  data.append('Subscribe', 'on');
  data.append('keyword', keyword);
  return data;
};

test('conform: what was posted, judged by the schema, under the names that were posted', () => {
  const submission = parseSubmission(posted(held.mobileNumbers, 'OTHER'));
  const result = formSchema['~standard'].validate(submission.payload);
  assert.ok(result.issues !== undefined);
  const { error } = report(submission, { error: { issues: result.issues } });
  assert.deepEqual(error, {
    formErrors: null,
    fieldErrors: { 'mobileNumbers[1]': [sentences[0]], keyword: [sentences[1]] },
  });
  const right = parseSubmission(posted(['', '13175551212'], 'joinsms'));
  assert.deepEqual(formSchema['~standard'].validate(right.payload), {
    value: decoded,
    status: 'valid',
    missing: [],
    warnings: [],
  });
});

test('conform: its hook takes the schema', () => {
  const Form = () => {
    const { form, fields } = useConform(formSchema, {});
    return createElement('form', form.props, createElement('input', { name: fields.keyword.name }));
  };
  assert.match(renderToStaticMarkup(createElement(Form)), /<input name="keyword"\/>/);
});

test('vee-validate: a typed schema of the rules', async () => {
  const validationSchema = {
    __type: 'VVTypedSchema' as const,
    parse: (values: object) => {
      const { body, place } = sendValues(values);
      const judged = validateSend({ messageId, body }, facts);
      const { fields } = formErrors(judged, 'brackets', place);
      const errors = Object.entries(fields).map(([path, of]) => ({ path, errors: [...of] }));
      return Promise.resolve({ value: judged.value, errors });
    },
  };
  const forms: ReturnType<typeof useVeeValidate>[] = [];
  const app = createSSRApp({
    setup: () => {
      forms.push(useVeeValidate({ validationSchema, initialValues: held }));
      return () => null;
    },
  });
  await renderToString(app);
  const [form] = forms;
  assert.ok(form !== undefined);
  const { errors } = await form.validate();
  assert.deepEqual(errors, { 'mobileNumbers[1]': sentences[0], keyword: sentences[1] });
  form.setValues({ ...held, mobileNumbers: ['13175551212'], keyword: 'joinsms' }, false);
  const { valid, values } = await form.validate();
  assert.deepEqual([valid, values], [true, decoded]);
});

test('superforms: posted, and each sentence in the row that it is about', async () => {
  // What SvelteKit has at run time, and this process has not.
  const none = 'data:text/javascript,export const browser = false';
  const hook = `export const resolve = (name, context, next) =>
    name.startsWith('$app/') ? { url: '${none}', shortCircuit: true } : next(name, context)`;
  register(`data:text/javascript,${encodeURIComponent(hook)}`);
  const { superValidate } = await import('sveltekit-superforms/server');
  const { standard } = await import('sveltekit-superforms/adapters');
  const defaults = { ...decoded, mobileNumbers: [''], keyword: '' };
  const adapter = standard(formSchema, { defaults });
  const wrong = await superValidate(posted(held.mobileNumbers, 'OTHER'), adapter);
  assert.equal(wrong.valid, false);
  assert.deepEqual(wrong.errors, { mobileNumbers: { 1: [sentences[0]] }, keyword: [sentences[1]] });
  const right = await superValidate(posted(['', '13175551212'], 'joinsms'), adapter);
  assert.deepEqual([right.valid, right.data], [true, decoded]);
});
