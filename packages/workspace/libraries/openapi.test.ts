import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

import { errorBody, problem } from '@assay/rules/http';
import { messages, validateSend, sendBodySchema, sendRules } from '@assay/rules/message-contact';
import type { SendFacts, SendInput } from '@assay/rules/message-contact';
import { sendDocument, sendOperation } from '@assay/rules/message-contact/openapi';
import { validate } from '@readme/openapi-parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Media {
  readonly schema: object;
  readonly examples?: { readonly [name: string]: { readonly value: { readonly errors: readonly string[] } } };
}
type Content = { readonly [type: string]: Media };

const { responses } = sendOperation() as unknown as {
  readonly responses: { readonly [status: string]: { readonly content: Content } };
};
const refused = responses['400']?.content ?? {};
const document = { ...sendDocument(), $id: 'https://api.example/openapi' };
const settings = { strict: true, strictTypes: false };
const ajv = new Ajv2020({ ...settings, keywords: Object.keys(sendDocument()) }).addSchema(document);
const compiled = (media: Media | undefined) => {
  const { $ref } = media?.schema as { readonly $ref: string };
  return ajv.compile({ $ref: `https://api.example/openapi${$ref}` });
};
/** A schema that takes every spelling. */
const exact = new Ajv2020(settings).compile(
  sendBodySchema(sendRules)['~standard'].jsonSchema.input({
    target: 'draft-2020-12',
    libraryOptions: { exact: true },
  }),
);

interface Case {
  readonly name: string;
  readonly request: SendInput;
  readonly facts?: SendFacts;
  readonly callerRule?: string;
}

const folder = new URL('../../rules/cases/message-contact/', import.meta.url);
const cases = ['', 'together/']
  .flatMap((under) => readdirSync(new URL(under, folder)).map((name) => new URL(under + name, folder)))
  .filter((file) => file.pathname.endsWith('.json'))
  .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Case[] }).cases);

test('two validators of OpenAPI accept the document', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(sendDocument()));
  assert.deepEqual([valid, errors], [true, undefined]);
  const found = await validate(structuredClone(sendDocument()) as never);
  assert.deepEqual(found.valid, true);
});

test('the schema of the body takes what the reader reads, over the whole corpus', () => {
  let taken = 0;
  for (const { name, request } of cases) {
    const shapes = validateSend(request).violations.filter(({ rule }) => rule === 'shape');
    // A schema cannot say that a field is given twice.
    if (shapes.some(({ message }) => message.endsWith('is given more than once.'))) continue;
    assert.deepEqual([name, exact(request.body)], [name, shapes.length === 0]);
    taken += 1;
  }
  assert.ok(taken > 200);
});

test('every answer to the corpus is as the document says', () => {
  const ofErrors = compiled(refused['application/json']);
  const ofProblem = compiled(refused['application/problem+json']);
  for (const { request, facts } of cases) {
    const report = validateSend(request, facts);
    assert.deepEqual([ofErrors(errorBody(report)), ofProblem(problem(report))], [true, true]);
  }
});

test('every sentence of the table is an example, under its rule', () => {
  const { examples = {} } = refused['application/json'] ?? {};
  assert.deepEqual(Object.keys(examples), Object.keys(messages));
  assert.deepEqual(examples['keyword-invalid']?.value.errors, [
    'Keyword {0} is invalid for the code on the message.',
  ]);
});
