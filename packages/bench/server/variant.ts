/** The example server on Fastify with one way to judge, in a process of its own: it sends the port on which it listens. */
import { randomUUID } from 'node:crypto';

import { endpointOf } from '@assay/example-server/endpoint';
import type { Call, Endpoint } from '@assay/example-server/endpoint';
import { serve } from '@assay/example-server/fastify';
import { openStore } from '@assay/example-server/store';
import type { Store } from '@assay/example-server/store';
import type { SendRequest } from '@assay/rules/message-contact';
import { pino } from 'pino';

import { zod } from '../rules/contenders/zod.js';

const [judging, storing] = process.argv.slice(2);

/** Answers at once, and keeps nothing: what is left is the framework and the rules. */
const forgetful: Store = {
  messageOf: () => Promise.resolve({ text: 'Hello from us.', keywords: ['JOINSMS'] }),
  accept: () => Promise.resolve(randomUUID()),
  deliveryOf: () => Promise.resolve(undefined),
  asked: () => 0,
  kill: () => undefined,
  close: () => Promise.resolve(),
};
const store = storing === 'database' ? await openStore() : forgetful;
const endpoint = endpointOf(store, ['bench'], pino({ enabled: false }));

const json = (status: number, value: unknown) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

const ways: Readonly<Record<string, Endpoint['send']>> = {
  rules: endpoint.send,
  zod: async ({ messageId, text }: Call) => {
    const body = JSON.parse(text) as SendRequest;
    const facts = { message: await store.messageOf(messageId) };
    const errors = zod.judge({ name: '', request: { messageId, body }, facts });
    return errors.length > 0
      ? json(400, { errors })
      : json(202, { tokenId: await store.accept(messageId, body) });
  },
  none: async ({ messageId, text }: Call) => {
    const body = JSON.parse(text) as SendRequest;
    await store.messageOf(messageId);
    return json(202, { tokenId: await store.accept(messageId, body) });
  },
};
const send = ways[judging ?? ''];
if (send === undefined) throw new Error(`No way to judge is called "${judging ?? ''}".`);
const { port } = await serve({ ...endpoint, send }, 0);
process.send?.(port);
