import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import { Hono } from 'hono';

import type { Endpoint } from './endpoint.js';
import { listening } from './server.js';
import type { Serve } from './server.js';

/** The endpoint on Hono: for Node here, and as it is for Deno, Bun and workers. */
export const appOf = (endpoint: Endpoint): Hono => {
  const app = new Hono();
  app.notFound((c) => endpoint(c.req.raw));
  return app;
};

export const serve: Serve = (endpoint, port) =>
  listening((createAdaptorServer({ fetch: appOf(endpoint).fetch }) as Server).listen(port, '127.0.0.1'));
