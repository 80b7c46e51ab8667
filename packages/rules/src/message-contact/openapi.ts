import { jsonSchema } from '../body/json-schema.js';
import type { Description } from '../engine/description.js';
import { translatePlaceholders } from '../engine/placeholder.js';
import { sendBody } from './body.js';
import type { RuleId } from './messages.js';
import { sendRules } from './send-rules.js';

/** A part of an OpenAPI document. */
export type Json = { readonly [name: string]: unknown };

const errors: Json = {
  type: 'object',
  required: ['errors'],
  properties: { errors: { type: 'array', items: { type: 'string' } } },
};

const problem: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'errors'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['detail', 'pointer'],
        properties: {
          detail: { type: 'string' },
          pointer: { type: 'string' },
          rule: { type: 'string', enum: sendRules.rules.map(({ id }) => id) },
          args: { type: 'array', items: { type: 'string' } },
        },
      },
    },
    truncated: { type: 'boolean' },
  },
};

/** What one rule says, as the document writes it: `{0}` where a value goes. */
const exampleOf = ({ id, message: { template, source } }: Description<RuleId>): readonly [string, Json] => [
  id,
  { summary: `${id} (${source})`, value: { errors: [translatePlaceholders(template)] } },
];

/** The schema of the body, without the version: OpenAPI 3.1 has its own. */
const bodySchema = (): Json => {
  const { $schema, ...schema } = jsonSchema(sendBody) as Json;
  return schema;
};

/**
 * Returns the OpenAPI 3.1 operation of `POST /sms/v1/messageContact/{id}/send`, made from the table: what goes in, and for
 * each rule the sentence with which it refuses.
 *
 * @example
 * Object.keys(sendOperation().responses as object) // => ['202', '400']
 */
export const sendOperation = (): Json => ({
  operationId: 'sendMessageContact',
  summary: 'Sends a message to mobile numbers or subscribers.',
  parameters: [
    {
      name: 'id',
      in: 'path',
      required: true,
      description: 'The encoded id of the message.',
      schema: { type: 'string' },
    },
  ],
  requestBody: { required: true, content: { 'application/json': { schema: bodySchema() } } },
  responses: {
    '202': {
      description: 'The message is sent.',
      content: {
        'application/json': {
          schema: { type: 'object', required: ['tokenId'], properties: { tokenId: { type: 'string' } } },
        },
      },
    },
    '400': {
      description: 'What is wrong, each sentence once, in the order of the table.',
      content: {
        'application/json': {
          schema: errors,
          examples: Object.fromEntries(sendRules.rules.map(exampleOf)),
        },
        'application/problem+json': { schema: problem },
      },
    },
  },
});

/**
 * Returns the whole OpenAPI 3.1 document with that operation.
 *
 * @example
 * sendDocument().openapi // => '3.1.0'
 */
export const sendDocument = (): Json => ({
  openapi: '3.1.0',
  info: { title: 'SMS: send to contacts', version: '1' },
  paths: { '/sms/v1/messageContact/{id}/send': { post: sendOperation() } },
});
