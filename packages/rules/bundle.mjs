import { bundle } from '../workspace/bundle.mjs';

// One file for the engine, which every entry needs, and one for the rules of a send.
await bundle(import.meta.url, (path) => {
  if (/^(?:engine\/|body\/(?!codec|holds|arbitrary|json-schema))/.test(path)) return 'engine';
  return /^message-contact\/(?!codec|arbitrary|index|possible|every-level|send-rules|standard-schema|schemas|annotations|form|openapi|advice|german|spanish)/.test(
    path,
  )
    ? 'send'
    : undefined;
});
