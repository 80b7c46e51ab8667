import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Call } from './endpoint.js';

/** The reader of a body. What is over its limit is taken in and dropped, so that the response can still be read. */
const readerOf = (incoming: IncomingMessage): ReturnType<NonNullable<Call['body']>['getReader']> => {
  const pieces = incoming.iterator({ destroyOnReturn: false })[Symbol.asyncIterator]();
  return {
    read: async () => {
      const piece = (await pieces.next()) as IteratorResult<Uint8Array, undefined>;
      return { value: piece.value };
    },
    cancel: async () => {
      await pieces.return?.();
      incoming.resume();
    },
  };
};

/** A request of Node as one of the Fetch standard, as far as the endpoint reads it. */
export const callOf = (incoming: IncomingMessage): Call => ({
  method: incoming.method ?? 'GET',
  url: incoming.url ?? '/',
  headers: { get: (name) => incoming.headers[name]?.toString() ?? null },
  body: { getReader: () => readerOf(incoming) },
});

/** Sends a response of the Fetch standard by Node, with the headers that are set already. */
export const send = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  response.headers.forEach((value, name) => {
    if (name === 'vary') outgoing.appendHeader(name, value);
    else outgoing.setHeader(name, value);
  });
  outgoing.statusCode = response.status;
  outgoing.end(await response.text());
};
