import fastify from 'fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { deliveryRoute, mostBytes, sendRoute } from './endpoint.js';
import type { Answer } from './endpoint.js';
import { portOf } from './server.js';
import type { Serve } from './server.js';

interface Params {
  readonly id: string;
  readonly tokenId: string;
}

const acceptOf = ({ headers }: FastifyRequest): string | undefined => headers.accept;

const send = (reply: FastifyReply, { status, headers, body }: Answer): FastifyReply =>
  reply.code(status).headers(headers).send(body);

/** The endpoint on Fastify. */
export const serve: Serve = async (endpoint, port) => {
  const app = fastify({ bodyLimit: mostBytes, return503OnClosing: false });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_, text, done) => done(null, text));
  app.addHook('onRequest', async (request, reply) => {
    if (!request.is404 && !endpoint.isAuthorized(request.headers.authorization))
      return send(reply, endpoint.refuse(401, acceptOf(request)));
  });
  app.post<{ Params: Params; Body: string | undefined }>(sendRoute, async (request, reply) => {
    const contentType = request.headers['content-type'];
    const call = { messageId: request.params.id, text: request.body ?? '', contentType };
    return send(reply, await endpoint.send({ ...call, accept: acceptOf(request) }));
  });
  app.get<{ Params: Params }>(deliveryRoute, async (request, reply) => {
    const { id: messageId, tokenId } = request.params;
    return send(reply, await endpoint.delivery({ messageId, tokenId, accept: acceptOf(request) }));
  });
  app.setNotFoundHandler((request, reply) =>
    send(reply, endpoint.unrouted(request.method, request.url.split('?')[0] ?? '', acceptOf(request))),
  );
  app.setErrorHandler<Error & { readonly statusCode?: number }>((error, request, reply) => {
    const accept = acceptOf(request);
    if (error.statusCode === 413) return send(reply, endpoint.refuse(413, accept));
    if (error.statusCode === 400) return send(reply, endpoint.refuse(400, accept));
    return send(reply, endpoint.fault(error, accept));
  });
  await app.listen({ port, host: '127.0.0.1' });
  return { port: portOf(app.server), close: () => app.close() };
};
