import type { Description, Table } from '../index.js';
import { describeRules, translatePlaceholders } from '../index.js';

/** A part of an OpenAPI document. */
export type Json = { readonly [name: string]: unknown };

export const schemaRef = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const textSchema = { type: 'string' };
const textsSchema = { type: 'array', items: textSchema };

const errorBodySchema: Json = {
  type: 'object',
  description: 'The documented body of an error: each sentence once, in the order of the table.',
  required: ['errors'],
  properties: { errors: textsSchema },
};

const problemSchema = (rules: Table): Json => ({
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
          type: { type: 'string', description: 'The address of the page of the rule.' },
          detail: textSchema,
          pointer: { type: 'string', description: 'A JSON pointer into the body, as a URI fragment.' },
          parameter: { type: 'string', description: 'The parameter of the URL.' },
          rule: { type: 'string', enum: describeRules(rules).map(({ id }) => id) },
          args: textsSchema,
          cause: textSchema,
          remedy: textSchema,
        },
      },
    },
    truncated: { type: 'boolean' },
  },
});

/** The text of one rule, as the document writes it: `{0}` for a value. */
const exampleOf = ({ id, message: { template, source } }: Description): readonly [string, Json] => [
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

/** A send of the API, and its examples. */
export interface Endpoint {
  readonly rules: Table;
  readonly path: string;
  /** The part of the path that the titles of the schemas and the operation have: `SendMessageContact`. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  /** The description of the whole document. */
  readonly about: string;
  /** Bodies by their names. */
  readonly examples: Json;
  /** A refusal, as an example: its sentence, and the error of problem details. */
  readonly refused: { readonly sentence: string; readonly error: Json };
  /** The schema of the body, and those that it refers to. */
  readonly schemas: () => Json;
}

/** Returns the OpenAPI 3.1 operation of a send. */
export const operationOf = ({ rules, name, summary, description, examples, refused }: Endpoint): Json => ({
  operationId: name.charAt(0).toLowerCase() + name.slice(1),
  summary,
  description,
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
    content: { 'application/json': { schema: schemaRef(name), examples } },
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
    '400': refusal('400', 'What is wrong, each sentence once, in the order of the table.', refused.sentence, {
      examples: Object.fromEntries(describeRules(rules).map(exampleOf)),
      error: refused.error,
    }),
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
      translatePlaceholders(rules.messages['unexpected']?.template ?? ''),
      { error: { pointer: '#', rule: 'unexpected', args: ['{0}'] } },
    ),
  },
});

/** Returns the whole OpenAPI 3.1 document of a send; `server` is the address of the API. */
export const documentOf = (endpoint: Endpoint, server: string): Json => ({
  openapi: '3.1.0',
  info: {
    title: endpoint.title,
    version: '1.0.0',
    description: endpoint.about,
    contact: { name: 'Customer Support' },
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: server }],
  security: [{ token: [] }],
  tags: [{ name: 'SMS', description: 'Messages to mobile numbers.' }],
  paths: { [endpoint.path]: { post: operationOf(endpoint) } },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: {
      ...endpoint.schemas(),
      Accepted: { type: 'object', required: ['tokenId'], properties: { tokenId: textSchema } },
      ErrorBody: errorBodySchema,
      Problem: problemSchema(endpoint.rules),
    },
  },
});

/** The server of a document, unless another is given. */
export const defaultServer = 'https://YOUR_SUBDOMAIN.rest.marketingcloudapis.com';
