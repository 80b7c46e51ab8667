import { expect, test } from '@jest/globals';

import { messages } from '../../src/message-contact/index.js';
import { sendDocument, sendOperation } from '../../src/message-contact/openapi.js';
import documented from './documented.json' with { type: 'json' };

const text = { type: 'string' };
const texts = { type: 'array', items: text };

interface Operation {
  readonly requestBody: { readonly content: { readonly 'application/json': { readonly schema: object } } };
  readonly responses: {
    readonly '400': {
      readonly content: {
        readonly 'application/json': { readonly examples: { readonly [id: string]: Example } };
      };
    };
  };
}
interface Example {
  readonly summary: string;
  readonly value: { readonly errors: readonly string[] };
}

const { requestBody, responses } = sendOperation() as unknown as Operation;
const { schema } = requestBody.content['application/json'];
const { examples } = responses['400'].content['application/json'];

test('the document is one operation of OpenAPI 3.1', () => {
  expect(sendDocument()).toEqual({
    openapi: '3.1.0',
    info: { title: 'SMS: send to contacts', version: '1' },
    paths: {
      '/sms/v1/messageContact/{id}/send': {
        post: {
          operationId: 'sendMessageContact',
          summary: 'Sends a message to mobile numbers or subscribers.',
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              description: 'The encoded id of the message.',
              schema: text,
            },
          ],
          requestBody: { required: true, content: { 'application/json': { schema } } },
          responses: {
            '202': {
              description: 'The message is sent.',
              content: {
                'application/json': {
                  schema: { type: 'object', required: ['tokenId'], properties: { tokenId: text } },
                },
              },
            },
            '400': {
              description: 'What is wrong, each sentence once, in the order of the table.',
              content: {
                'application/json': {
                  schema: { type: 'object', required: ['errors'], properties: { errors: texts } },
                  examples,
                },
                'application/problem+json': {
                  schema: {
                    type: 'object',
                    required: ['type', 'title', 'status', 'detail', 'errors'],
                    properties: {
                      type: text,
                      title: text,
                      status: { type: 'integer' },
                      detail: text,
                      errors: {
                        type: 'array',
                        items: {
                          type: 'object',
                          required: ['detail', 'pointer'],
                          properties: {
                            detail: text,
                            pointer: text,
                            rule: { type: 'string', enum: Object.keys(messages) },
                            args: texts,
                          },
                        },
                      },
                      truncated: { type: 'boolean' },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  });
});

test('its body has a field for each that is documented, in any case, and no version of its own', () => {
  expect(Object.keys(schema)).toEqual(['type', 'patternProperties']);
  const { patternProperties } = schema as { readonly patternProperties: object };
  expect(Object.keys(patternProperties)[0]).toBe('^[mM][oO][bB][iI][lL][eE][nN][uU][mM][bB][eE][rR][sS]$');
});

test('its examples are the sentences of the document, as the document writes them', () => {
  expect(Object.keys(examples)).toEqual(Object.keys(messages));
  const said = Object.values(examples)
    .filter(({ summary }) => summary.endsWith(' (documented)'))
    .flatMap(({ value }) => value.errors);
  expect(said).toEqual(documented.texts);
  expect(examples['keyword-invalid']).toEqual({
    summary: 'keyword-invalid (documented)',
    value: { errors: ['Keyword {0} is invalid for the code on the message.'] },
  });
});
