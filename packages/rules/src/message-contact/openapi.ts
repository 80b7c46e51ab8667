import { jsonSchema } from '../index.js';
import { defaultServer, documentOf, operationOf, schemaRef } from '../message/openapi.js';
import type { Endpoint, Json } from '../message/openapi.js';
import { bodyAnnotations } from './annotations.js';
import { sendBody } from './body.js';
import { sendRules } from './send-rules.js';

export type { Json } from '../message/openapi.js';

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

const endpoint: Endpoint = {
  rules: sendRules,
  path: '/sms/v1/messageContact/{id}/send',
  name: 'SendMessageContact',
  title: 'SMS: send to contacts',
  about: 'Sends a stored message to mobile numbers or subscribers.',
  summary: 'Send a message to contacts',
  description: 'Sends a message to mobile numbers or subscribers.',
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
  refused: {
    sentence: '1-317-555-1212 is not a numeric string',
    error: { pointer: '#/mobileNumbers/0', rule: 'number-not-numeric', args: ['1-317-555-1212'] },
  },
  schemas: bodySchemas,
};

/**
 * Returns the OpenAPI 3.1 operation of `POST /sms/v1/messageContact/{id}/send`, made from the table: what goes in, and for
 * each rule the sentence with which it refuses. Its schemas are in the `components` of `sendDocument`.
 *
 * @example
 * Object.keys(sendOperation().responses as object) // => ['202', '400', '401', '413', '415', '500']
 */
export const sendOperation = (): Json => operationOf(endpoint);

/**
 * Returns the whole OpenAPI 3.1 document with that operation. `server` is the address of the API.
 *
 * @example
 * sendDocument().openapi // => '3.1.0'
 */
export const sendDocument = (server = defaultServer): Json => documentOf(endpoint, server);
