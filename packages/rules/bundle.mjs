import { bundle } from '../workspace/bundle.mjs';

// One file for the engine, which every entry needs, and one for the rules of a send.
await bundle(import.meta.url, (path) => {
  if (/^(?:schema|rules|run)\/(?!codec|json-schema)/.test(path)) return 'engine';
  return /^message-contact\/(?!codec|index|lite|shared|every-level|send-rules|schemas|annotations|form|openapi|hints|texts)/.test(
    path,
  )
    ? 'send'
    : undefined;
});
