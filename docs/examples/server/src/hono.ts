import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import { Hono } from 'hono';
import type { HonoRequest } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import { deliveryRoute, mostBytes, sendRoute } from './endpoint.js';
import type { Answer, Endpoint } from './endpoint.js';
import { listening } from './server.js';
import type { Serve } from './server.js';

const acceptOf = ({ req }: { readonly req: HonoRequest }): string | undefined => req.header('accept');

const send = ({ status, headers, body }: Answer): Response => new Response(body, { status, headers });

/** The endpoint on Hono: for Node here, and as it is for Deno, Bun and workers. */
export const appOf = (endpoint: Endpoint): Hono => {
  const app = new Hono();
  app.use('/sms/*', async (c, next) => {
    const isRouted = endpoint.unrouted(c.req.method, c.req.path, undefined).status === 404;
    if (isRouted && !endpoint.isAuthorized(c.req.header('authorization')))
      return send(endpoint.refuse(401, acceptOf(c)));
    return next();
  });
  app.post(
    sendRoute,
    bodyLimit({ maxSize: mostBytes, onError: (c) => send(endpoint.refuse(413, acceptOf(c))) }),
    async (c) => {
      const call = {
        messageId: c.req.param('id'),
        text: await c.req.text(),
        contentType: c.req.header('content-type'),
      };
      return send(await endpoint.send({ ...call, accept: acceptOf(c) }));
    },
  );
  app.get(deliveryRoute, async (c) =>
    send(
      await endpoint.delivery({
        messageId: c.req.param('id'),
        tokenId: c.req.param('tokenId'),
        accept: acceptOf(c),
      }),
    ),
  );
  app.notFound((c) => send(endpoint.unrouted(c.req.method, c.req.path, acceptOf(c))));
  app.onError((error, c) => send(endpoint.fault(error, acceptOf(c))));
  return app;
};

export const serve: Serve = (endpoint, port) =>
  listening((createAdaptorServer({ fetch: appOf(endpoint).fetch }) as Server).listen(port, '127.0.0.1'));
