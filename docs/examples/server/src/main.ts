import { pino } from 'pino';

import { endpointOf } from './endpoint.js';
import { serve as byExpress } from './express.js';
import { serve as byFastify } from './fastify.js';
import { serve as byHono } from './hono.js';
import type { Serve } from './server.js';
import { openStore } from './store.js';

/** `npx pnpm@10 endpoint [fastify|express|hono] [port] [file of the database]`; tokens are in TOKENS, with commas between. */
const frameworks: Readonly<Record<string, Serve>> = { fastify: byFastify, express: byExpress, hono: byHono };

const [name = 'fastify', port = '8080', file] = process.argv.slice(2);
const serve = frameworks[name];
if (serve === undefined) {
  console.error(`No framework "${name}": it is one of ${Object.keys(frameworks).join(', ')}.`);
  process.exit(2);
}
const tokens = (process.env['TOKENS'] ?? 'example-token').split(',');
const store = await openStore(file === undefined ? undefined : `file:${file}`);
const server = await serve(endpointOf(store, tokens, pino()), Number(port));
console.log(`Listening on http://127.0.0.1:${server.port}`);

// What was begun is answered, and what was accepted is stored; then the database may go.
const stop = async (): Promise<void> => {
  await server.close();
  await store.close();
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
