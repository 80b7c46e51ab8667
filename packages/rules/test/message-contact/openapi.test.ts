import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { sendBody } from '../../src/message-contact/body.js';
import { messages } from '../../src/message-contact/index.js';
import { sendDocument, sendOperation } from '../../src/message-contact/openapi.js';
import documented from './documented.json' with { type: 'json' };

interface Operation {
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

const { responses } = sendOperation() as unknown as Operation;
const { examples } = responses['400'].content['application/json'];

test('the document is one operation of OpenAPI 3.1, with the names that tools need', () => {
  const document = sendDocument('https://api.example') as unknown as {
    readonly paths: object;
    readonly components: { readonly schemas: { readonly [name: string]: object } };
  };
  expect(document).toMatchObject({
    openapi: '3.1.0',
    info: { title: 'SMS: send to contacts', license: { name: 'MIT' }, contact: {} },
    servers: [{ url: 'https://api.example' }],
    security: [{ token: [] }],
    tags: [{ name: 'SMS' }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  });
  expect(document.paths).toEqual({ '/sms/v1/messageContact/{id}/send': { post: sendOperation() } });
  expect(sendDocument()).toMatchObject({
    servers: [{ url: 'https://YOUR_SUBDOMAIN.rest.marketingcloudapis.com' }],
  });
  expect(Object.keys(document.components.schemas)).toEqual([
    'SendMessageContact',
    'Subscriber',
    'Accepted',
    'ErrorBody',
    'Problem',
  ]);
});

test('the document in docs is made of it: npx pnpm@10 reference', () => {
  const written = readFileSync(join(__dirname, '../../../../docs/openapi.json'), 'utf8');
  expect(JSON.parse(written)).toEqual(sendDocument());
});

test('each response that refuses has both forms, and its status', () => {
  const statuses = ['400', '401', '413', '415', '500'] as const;
  expect(Object.keys(responses)).toEqual(['202', ...statuses]);
  for (const status of statuses) {
    const { content } = responses[status as '400'] as unknown as {
      readonly content: {
        readonly [type: string]: {
          readonly schema: unknown;
          readonly example: { readonly errors: readonly object[] };
        };
      };
    };
    expect(Object.keys(content)).toEqual(['application/json', 'application/problem+json']);
    expect(content['application/problem+json']?.example).toMatchObject({ status: Number(status) });
    expect(content['application/problem+json']?.example.errors).toHaveLength(1);
  }
});

test('its body has a field for each that is documented, and no version of its own', () => {
  const { SendMessageContact, Subscriber } = (
    sendDocument() as unknown as {
      readonly components: { readonly schemas: { readonly [name: string]: object } };
    }
  ).components.schemas;
  expect(SendMessageContact).not.toHaveProperty('$schema');
  expect(Object.keys((SendMessageContact as { readonly properties: object }).properties)).toEqual(
    Object.keys(sendBody.fields),
  );
  expect(SendMessageContact).toMatchObject({
    properties: { Subscribers: { items: { $ref: '#/components/schemas/Subscriber' } } },
  });
  expect(Subscriber).toMatchObject({ properties: { MobileNumber: { type: ['string', 'null'] } } });
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
