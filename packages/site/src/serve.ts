import type { RequestListener } from 'node:http';

import sirv from 'sirv';

/** Returns what serves a folder of files under an address: that of any server. */
export const served = (folder: string, base = '/'): RequestListener => {
  const files = sirv(folder, { etag: true });
  return (request, response) => {
    const absent = (): void => {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('There is no such page.\n');
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return absent();
    request.url = url.slice(base.length - 1);
    return files(request, response, absent);
  };
};
