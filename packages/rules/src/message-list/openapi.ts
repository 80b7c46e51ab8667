import { jsonSchema } from '../index.js';
import { defaultServer, documentOf, operationOf } from '../message/openapi.js';
import type { Endpoint, Json } from '../message/openapi.js';
import { bodyAnnotations } from './annotations.js';
import { listSendBody } from './body.js';
import { listSendRules } from './list-send-rules.js';

const endpoint: Endpoint = {
  rules: listSendRules,
  path: '/sms/v1/messageList/{id}/send',
  name: 'SendMessageList',
  title: 'SMS: send to lists',
  about: 'Sends a stored message to lists.',
  summary: 'Send a message to lists',
  description: 'Sends a message to its lists, or to others.',
  examples: {
    stored: { summary: 'To the lists of the message', value: {} },
    lists: {
      summary: 'To other lists, but for the night',
      value: {
        TargetListIds: ['bzZ0cENGam1FZUtNX0poTDRYZzhlQTo2Mzow'],
        OverrideTemplateTargetLists: true,
        IgnoreExclusionLists: true,
        BlackoutWindow: { UtcOffset: '-0500', WindowStart: '2200', WindowEnd: '0700' },
        SendTime: '2026-12-01 09:30',
      },
    },
  },
  refused: {
    sentence: 'Target list id [a1] is invalid.',
    error: { pointer: '#/TargetListIds/0', rule: 'target-list-invalid', args: ['a1'] },
  },
  schemas: () => {
    const { $schema, ...body } = jsonSchema(listSendBody, { annotations: bodyAnnotations }) as Json;
    return { SendMessageList: body };
  },
};

/**
 * Returns the OpenAPI 3.1 operation of `POST /sms/v1/messageList/{id}/send`, made from the table: what goes in, and for each rule
 * the sentence with which it refuses. Its schemas are in the `components` of `listSendDocument`.
 *
 * @example
 * listSendOperation().operationId // => 'sendMessageList'
 */
export const listSendOperation = (): Json => operationOf(endpoint);

/**
 * Returns the whole OpenAPI 3.1 document with that operation. `server` is the address of the API.
 *
 * @example
 * Object.keys(listSendDocument().paths as object) // => ['/sms/v1/messageList/{id}/send']
 */
export const listSendDocument = (server = defaultServer): Json => documentOf(endpoint, server);
