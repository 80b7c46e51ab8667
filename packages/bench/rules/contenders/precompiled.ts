import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { _, Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

import { formats, judgedBy } from './ajv.js';
import type { Contender } from './contender.js';
import { sendSchema } from './json-schema.js';

/** Where modules of ours are found, and nothing is committed. */
const folder = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

const compiled = (): ValidateFunction => {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    formats,
    code: { source: true, formats: _`globalThis.sendFormats` },
  });
  const text = standalone.default(ajv, ajv.compile(sendSchema));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}ajv-precompiled.cjs`, text);
  Object.assign(globalThis, { sendFormats: formats });
  return createRequire(import.meta.url)(`${folder}ajv-precompiled.cjs`) as ValidateFunction;
};

export const precompiled: Contender = judgedBy('ajv, precompiled', compiled());
