import fastify from 'fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { callOf, send } from './node.js';
import { portOf } from './server.js';
import type { Serve } from './server.js';

/** The endpoint on Fastify. It reads the body itself, so every content type is left as it comes. */
export const serve: Serve = async (endpoint, port) => {
  const pass = async ({ raw }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.hijack();
    await send(await endpoint(callOf(raw)), reply.raw);
  };
  const app = fastify({
    return503OnClosing: false,
    // A path that it cannot decode is the endpoint's to refuse.
    frameworkErrors: (_, request, reply) => void pass(request, reply),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_, __, done) => done(null));
  app.all('/*', pass);
  app.setNotFoundHandler(pass);
  await app.listen({ port, host: '127.0.0.1' });
  return { port: portOf(app.server), close: () => app.close() };
};
