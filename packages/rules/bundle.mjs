import { bundle } from '../workspace/bundle.mjs';

// One file for the engine, which every entry needs, one for the rules of a send, and one for what a page may want alone: texts.
// Each file more takes a millisecond at the start of a program.
await bundle(
  import.meta.url,
  (path) => {
    if (path === 'message-contact/messages.ts') return 'messages';
    if (/^(?:schema|rules|run)\/(?!codec|json-schema)/.test(path)) return 'engine';
    return /^message-contact\/(?!codec|index|lite|shared|every-level|send-rules|compiled|schemas|annotations|form|openapi|hints|texts)/.test(
      path,
    )
      ? 'send'
      : undefined;
  },
  { production: { 'rules/check-table.ts': 'rules/unchecked.ts' } },
);
