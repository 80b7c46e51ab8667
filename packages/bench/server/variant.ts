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

const json = (status: number, value: unknown): Response => Response.json(value, { status });

/** The body of a request that nobody checks. */
const bodyOf = async ({ body }: Call): Promise<SendRequest> => {
  const reader = body?.getReader();
  const pieces: Uint8Array[] = [];
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read())
    pieces.push(piece.value);
  return JSON.parse(Buffer.concat(pieces).toString()) as SendRequest;
};

const messageId = 'MzA6Nzg6MA';

const ways: Readonly<Record<string, Endpoint>> = {
  rules: endpoint,
  zod: async (call) => {
    const body = await bodyOf(call);
    const facts = { message: await store.messageOf(messageId) };
    const errors = zod.judge({ name: '', request: { messageId, body }, facts });
    return errors.length > 0
      ? json(400, { errors })
      : json(202, { tokenId: await store.accept(messageId, body) });
  },
  none: async (call) => {
    const body = await bodyOf(call);
    await store.messageOf(messageId);
    return json(202, { tokenId: await store.accept(messageId, body) });
  },
};
const send = ways[judging ?? ''];
if (send === undefined) throw new Error(`No way to judge is called "${judging ?? ''}".`);
const { port } = await serve(send, 0);
process.send?.(port);
