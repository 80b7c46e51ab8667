/**
 * The content security policy of every page: scripts and styles of the site alone, and no connection at all. What a worker of the
 * page runs is under it too, since it is made of a blob: so a table that somebody writes there reaches no network.
 */
export const policy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
