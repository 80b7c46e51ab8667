import type { Server } from 'node:http';

import type { Endpoint } from './endpoint.js';

/** A server that listens on the loopback. */
export interface Listening {
  readonly port: number;
  /** Takes no more connections, and waits until what was begun is answered. */
  readonly close: () => Promise<void>;
}

/** Makes a server of the endpoint by one framework. */
export type Serve = (endpoint: Endpoint, port: number) => Promise<Listening>;

/** The port on which a server listens. */
export const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/** A server of Node that has begun to listen. */
export const listening = (server: Server): Promise<Listening> =>
  new Promise((ready, failed) => {
    server.once('error', failed);
    server.once('listening', () =>
      ready({
        port: portOf(server),
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
          }),
      }),
    );
  });
