import { bundle } from '../workspace/bundle.mjs';

// One file for the engine, which every entry needs, one for what both sends share, one for the rules of each, and one for what a page
// may want alone: texts. Each file more takes a millisecond at the start of a program.
const files = {
  messages: /^message-contact\/messages\.ts$/,
  'list-messages': /^message-list\/messages\.ts$/,
  engine: /^(?:schema|rules|run)\/(?!codec|json-schema)/,
  message: /^message\/(?!schemas|form|openapi|hints|texts)/,
  send: /^message-contact\/(?!codec|index|lite|shared|every-level|send-rules|compiled|schemas|annotations|form|openapi|hints|texts)/,
  'list-send':
    /^message-list\/(?!codec|index|list-send-rules|compiled|schemas|annotations|form|openapi|hints|texts)/,
};

await bundle(import.meta.url, (path) => Object.keys(files).find((name) => files[name].test(path)), {
  production: { 'rules/check-table.ts': 'rules/unchecked.ts' },
});
