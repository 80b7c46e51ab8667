import type { Description } from '../index.js';
import { describeRules, jsonSchema, translatePlaceholders } from '../index.js';
import { bodyAnnotations } from './annotations.js';
import { sendBody } from './body.js';
import type { RuleId } from './messages.js';
import { sendRules } from './send-rules.js';

/** A part of an OpenAPI document. */
export type Json = { readonly [name: string]: unknown };

const schemaRef = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const textSchema = { type: 'string' };
const textsSchema = { type: 'array', items: textSchema };

const errorBodySchema: Json = {
  type: 'object',
  description: 'The documented body of an error: each sentence once, in the order of the table.',
  required: ['errors'],
  properties: { errors: textsSchema },
};

const problemSchema: Json = {
  type: 'object',
  description: 'Problem details (RFC 9457), for clients that ask for application/problem+json.',
  required: ['type', 'title', 'status', 'detail', 'errors'],
  properties: {
    type: textSchema,
    title: textSchema,
    status: { type: 'integer' },
    detail: textSchema,
    errors: {
      type: 'array',
      items: {
        type: 'object',
        description: 'One thing that is wrong: in the body (pointer), or in the URL (parameter).',
        required: ['detail'],
        properties: {
          detail: textSchema,
          pointer: { type: 'string', description: 'A JSON pointer into the body, as a URI fragment.' },
          parameter: { type: 'string', description: 'The parameter of the URL.' },
          rule: { type: 'string', enum: describeRules(sendRules).map(({ id }) => id) },
          args: textsSchema,
          cause: textSchema,
          remedy: textSchema,
        },
      },
    },
    truncated: { type: 'boolean' },
  },
};

/** The text of one rule, as the document writes it: `{0}` for a value. */
const exampleOf = ({ id, message: { template, source } }: Description<RuleId>): readonly [string, Json] => [
  id,
  { summary: `${id} (${source})`, value: { errors: [translatePlaceholders(template)] } },
];

const statusTitles = {
  '400': 'Bad Request',
  '401': 'Unauthorized',
  '413': 'Content Too Large',
  '415': 'Unsupported Media Type',
  '500': 'Internal Server Error',
} as const;

/** A response that refuses, in both of its forms. `path` and `rule`: of the example. */
const refusal = (
  status: keyof typeof statusTitles,
  description: string,
  sentence: string,
  more: { readonly examples?: Json; readonly error?: Json } = {},
): Json => ({
  description,
  content: {
    'application/json': {
      schema: schemaRef('ErrorBody'),
      ...(more.examples === undefined ? { example: { errors: [sentence] } } : { examples: more.examples }),
    },
    'application/problem+json': {
      schema: schemaRef('Problem'),
      example: {
        type: 'about:blank',
        title: statusTitles[status],
        status: Number(status),
        detail: sentence,
        errors: [{ detail: sentence, ...(more.error ?? { pointer: '#' }) }],
      },
    },
  },
});

/**
 * Returns the OpenAPI 3.1 operation of `POST /sms/v1/messageContact/{id}/send`, made from the table: what goes in, and for
 * each rule the sentence with which it refuses. Its schemas are in the `components` of `sendDocument`.
 *
 * @example
 * Object.keys(sendOperation().responses as object) // => ['202', '400', '401', '413', '415', '500']
 */
export const sendOperation = (): Json => ({
  operationId: 'sendMessageContact',
  summary: 'Send a message to contacts',
  description: 'Sends a message to mobile numbers or subscribers.',
  tags: ['SMS'],
  parameters: [
    {
      name: 'id',
      in: 'path',
      required: true,
      description: 'The encoded id of the message.',
      schema: textSchema,
      example: 'MzA6Nzg6MA',
    },
  ],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: schemaRef('SendMessageContact'),
        examples: {
          numbers: {
            summary: 'To numbers, with a text of its own',
            value: { mobileNumbers: ['13175551212'], Override: true, messageText: 'Welcome!' },
          },
          subscribers: {
            summary: 'To subscribers, who are subscribed to a keyword',
            value: {
              Subscribers: [
                {
                  MobileNumber: '13175551212',
                  SubscriberKey: 'key-1',
                  Attributes: { FirstName: 'Ann', CountryCode: 'US' },
                },
              ],
              Subscribe: true,
              keyword: 'JOINSMS',
              SendTime: '2026-12-01 09:30',
            },
          },
        },
      },
    },
  },
  responses: {
    '202': {
      description: 'The message is sent.',
      content: {
        'application/json': {
          schema: schemaRef('Accepted'),
          example: { tokenId: 'c1ad3a4f-0f0a-4f0e-9a53-2f1a4f6c8d11' },
        },
      },
    },
    '400': refusal(
      '400',
      'What is wrong, each sentence once, in the order of the table.',
      '1-317-555-1212 is not a numeric string',
      {
        examples: Object.fromEntries(describeRules(sendRules).map(exampleOf)),
        error: {
          pointer: '#/mobileNumbers/0',
          rule: 'number-not-numeric',
          args: ['1-317-555-1212'],
        },
      },
    ),
    '401': refusal('401', 'No valid token.', 'The access token is missing, or is not valid.'),
    '413': refusal('413', 'The body is too large.', 'The request body has more than 1048576 bytes.'),
    '415': refusal(
      '415',
      'The body is of another type, or encoded.',
      'The content type of the request must be application/json.',
    ),
    '500': refusal(
      '500',
      'A fault of the server, with a reference.',
      translatePlaceholders(sendRules.messages.unexpected.template),
      { error: { pointer: '#', rule: 'unexpected', args: ['{0}'] } },
    ),
  },
});

/** The schema of the body, whose subscriber has a name of its own. */
const bodySchemas = (): Json => {
  const { $schema, ...body } = jsonSchema(sendBody, { annotations: bodyAnnotations }) as Json;
  const properties = body['properties'] as { readonly [name: string]: Json };
  const named = (name: string, schema: Json): Json =>
    name === 'Subscribers' ? { ...schema, items: schemaRef('Subscriber') } : schema;
  return {
    SendMessageContact: {
      ...body,
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, schema]) => [name, named(name, schema)]),
      ),
    },
    Subscriber: properties['Subscribers']?.['items'],
  };
};

/**
 * Returns the whole OpenAPI 3.1 document with that operation. `server` is the address of the API.
 *
 * @example
 * sendDocument().openapi // => '3.1.0'
 */
export const sendDocument = (server = 'https://YOUR_SUBDOMAIN.rest.marketingcloudapis.com'): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'SMS: send to contacts',
    version: '1.0.0',
    description: 'Sends a stored message to mobile numbers or subscribers.',
    contact: { name: 'Customer Support' },
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: server }],
  security: [{ token: [] }],
  tags: [{ name: 'SMS', description: 'Messages to mobile numbers.' }],
  paths: { '/sms/v1/messageContact/{id}/send': { post: sendOperation() } },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: {
      ...bodySchemas(),
      Accepted: { type: 'object', required: ['tokenId'], properties: { tokenId: textSchema } },
      ErrorBody: errorBodySchema,
      Problem: problemSchema,
    },
  },
});
