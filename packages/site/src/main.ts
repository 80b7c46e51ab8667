import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { siteFolder } from './folder.js';
import { served } from './serve.js';

const server = createServer(served(siteFolder));
// The usual port may be taken: then any other is as good.
server.once('error', () => server.listen(0, '127.0.0.1'));
server.on('listening', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`The site is at http://127.0.0.1:${port}/ until Ctrl-C. Its files are in packages/site/dist.`);
});
server.listen(4173, '127.0.0.1');
