import { createServer } from 'node:http';

import express from 'express';

import { callOf, send } from './node.js';
import { listening } from './server.js';
import type { Serve } from './server.js';

/** The endpoint on Express 5. It reads the body itself, so no parser comes before it. */
export const serve: Serve = (endpoint, port) => {
  const app = express().disable('x-powered-by');
  app.use(async (request, response) => send(await endpoint(callOf(request)), response));
  return listening(createServer(app).listen(port, '127.0.0.1'));
};
