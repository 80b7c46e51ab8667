import { createServer } from 'node:http';

import express from 'express';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';

import { deliveryRoute, mostBytes, sendRoute } from './endpoint.js';
import type { Answer } from './endpoint.js';
import { listening } from './server.js';
import type { Serve } from './server.js';

const acceptOf = (request: Request): string | undefined => request.get('accept');

const send = (response: Response, { status, headers, body }: Answer): void => {
  response.status(status).set(headers).send(body);
};

/** The endpoint on Express 5. */
export const serve: Serve = (endpoint, port) => {
  const isAuthorized: RequestHandler = (request, response, next) => {
    if (endpoint.isAuthorized(request.get('authorization'))) next();
    else send(response, endpoint.refuse(401, acceptOf(request)));
  };
  const text = express.text({ limit: mostBytes, type: () => true });
  const onError: ErrorRequestHandler = (error: { readonly status?: number }, request, response, _) => {
    const accept = acceptOf(request);
    if (error.status === 413 || error.status === 415 || error.status === 400)
      send(response, endpoint.refuse(error.status, accept));
    else send(response, endpoint.fault(error, accept));
  };
  const app = express().disable('x-powered-by').disable('etag');
  app.post(sendRoute, isAuthorized, text, async (request: Request<{ id: string }>, response) => {
    const body: unknown = request.body;
    const call = {
      messageId: request.params.id,
      text: typeof body === 'string' ? body : '',
      contentType: request.get('content-type'),
    };
    send(response, await endpoint.send({ ...call, accept: request.get('accept') }));
  });
  app.get(
    deliveryRoute,
    isAuthorized,
    async (request: Request<{ id: string; tokenId: string }>, response) => {
      const { id: messageId, tokenId } = request.params;
      send(response, await endpoint.delivery({ messageId, tokenId, accept: request.get('accept') }));
    },
  );
  app.use((request, response) =>
    send(response, endpoint.unrouted(request.method, request.path, acceptOf(request))),
  );
  app.use(onError);
  return listening(createServer(app).listen(port, '127.0.0.1'));
};
