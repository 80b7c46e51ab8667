/** The example server on Fastify with one way to judge, in a process of its own: it sends the port on which it listens. */
import { randomUUID } from 'node:crypto';

import type { Call, Endpoint } from '@assay/example-server/endpoint';
import { serve } from '@assay/example-server/fastify';
import { openStore } from '@assay/example-server/store';
import type { Store } from '@assay/example-server/store';
import { handle, pathSegment } from '@assay/rules/http';
import { sendRules } from '@assay/rules/message-contact';
import type { SendRequest } from '@assay/rules/message-contact';

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

const messageId = 'MzA6Nzg6MA';

const accept = async (value: unknown): Promise<Response> =>
  Response.json({ tokenId: await store.accept(messageId, value as SendRequest) }, { status: 202 });

/** A schema that accepts what a function finds no error in. */
const schemaOf = (errorsIn: (body: unknown) => Promise<readonly string[]>) => ({
  '~standard': {
    validate: async (value: unknown) => {
      const errors = await errorsIn(value);
      return errors.length > 0 ? { issues: errors.map((message) => ({ message })) } : { value };
    },
  },
});

const onValid = ({ value }: { readonly value: unknown }): Promise<Response> => accept(value);

/** The same handler, which reads the body: by no rules, by ours, and by the same checks in zod. Each looks the message up. */
const ways: Readonly<Record<string, Endpoint>> = {
  none: handle(
    schemaOf(async () => {
      await store.messageOf(messageId);
      return [];
    }),
    { onValid },
  ),
  rules: handle(sendRules, {
    input: (body, { url }: Call) => ({ messageId: pathSegment(url, -2), body }),
    loaders: { message: () => store.messageOf(messageId) },
    onValid,
  }),
  zod: handle(
    schemaOf(async (body) => {
      const facts = { message: await store.messageOf(messageId) };
      return zod.judge({ name: '', request: { messageId, body }, facts });
    }),
    { onValid },
  ),
};
const send = ways[judging ?? ''];
if (send === undefined) throw new Error(`No way to judge is called "${judging ?? ''}".`);
const { port } = await serve(send, 0);
process.send?.(port);
