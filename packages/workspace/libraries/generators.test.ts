import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { sendDocument } from '@assay/rules/message-contact/openapi';
import { sendBodySchema, sendRules } from '@assay/rules/message-contact';
import { jsonSchemaToZod } from 'json-schema-to-zod';
import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
import { z } from 'zod';

/** Tools that people make clients, types and mocks with, on our document. */
const workspace = new URL('..', import.meta.url);
const folder = new URL('node_modules/.cache/generators/', workspace);
const at = (name: string): string => fileURLToPath(new URL(name, folder));
const bin = (name: string): string => fileURLToPath(new URL(`node_modules/.bin/${name}`, workspace));
const run = (name: string, ...args: readonly string[]) =>
  promisify(execFile)(bin(name), [...args], { cwd: fileURLToPath(folder), timeout: 120_000 });

const schema = sendBodySchema(sendRules)['~standard'].jsonSchema.input({ target: 'draft-07' });
const fields = Object.keys((schema as { readonly properties: object }).properties);

/** Compiles a use of a generated type: each field is known to it, and a misspelt one is refused. */
const typed = async (name: string, imported: string, type: string): Promise<void> => {
  const values: Readonly<Record<string, string>> = {
    mobileNumbers: "['13175551212']",
    Subscribers: "[{ MobileNumber: '13175551212', SubscriberKey: 'k', Attributes: { a: 'x' } }]",
    Subscribe: 'true',
    Resubscribe: 'false',
    Override: 'true',
  };
  writeFileSync(
    at(`${name}.use.ts`),
    `${imported}
export const whole: ${type} = { ${fields.map((field) => `${field}: ${values[field] ?? "'x'"}`).join(', ')} };
// @ts-expect-error -- a number is a text of digits
export const wrong: ${type} = { mobileNumbers: [7] };
// @ts-expect-error -- no field has this name
export const misspelt: ${type} = { mobileNumbres: ['13175551212'] };
`,
  );
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'preserve', '--target', 'es2022'];
  await promisify(execFile)(fileURLToPath(new URL('../../node_modules/.bin/tsc', workspace)), [
    ...options,
    '--ignoreConfig',
    at(`${name}.use.ts`),
  ]).catch((error: unknown) => assert.fail((error as { readonly stdout: string }).stdout));
};

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(at('openapi.json'), JSON.stringify(sendDocument(), null, 2));
  writeFileSync(at('spectral.yaml'), 'extends: ["spectral:oas"]\n');
});

test('redocly lint, recommended: no finding', async () => {
  const { stdout } = await run(
    'redocly',
    'lint',
    'openapi.json',
    '--extends',
    'recommended',
    '--format',
    'json',
  );
  const { totals } = JSON.parse(stdout) as {
    readonly totals: { readonly errors: number; readonly warnings: number };
  };
  assert.deepEqual([totals.errors, totals.warnings], [0, 0]);
});

test('spectral, all rules of OpenAPI: no finding', async () => {
  const options = ['--ruleset', 'spectral.yaml', '--format', 'json', '--fail-severity', 'hint', '--quiet'];
  const { stdout } = await run('spectral', 'lint', 'openapi.json', ...options);
  assert.deepEqual(JSON.parse(stdout), []);
});

test('openapi-typescript', async () => {
  await run('openapi-typescript', 'openapi.json', '-o', 'openapi-typescript.ts');
  await typed(
    'openapi-typescript',
    "import type { components } from './openapi-typescript.js';",
    "components['schemas']['SendMessageContact']",
  );
});

test('hey-api', async () => {
  await run('openapi-ts', '-i', 'openapi.json', '-o', 'hey-api', '-p', '@hey-api/typescript');
  await typed(
    'hey-api',
    "import type { SendMessageContact } from './hey-api/types.gen.js';",
    'SendMessageContact',
  );
});

test('orval: types, and zod', async () => {
  const project = (client: string, file: string) => ({
    input: 'openapi.json',
    output: { target: file, client },
  });
  const config = { types: project('fetch', 'orval/client.ts'), zod: project('zod', 'orval/zod.ts') };
  writeFileSync(at('orval.config.cjs'), `module.exports = ${JSON.stringify(config)};`);
  await run('orval', '--config', 'orval.config.cjs');
  await typed('orval', "import type { SendMessageContact } from './orval/client.js';", 'SendMessageContact');
  const { sendMessageContactBody } = (await import(at('orval/zod.ts'))) as {
    readonly sendMessageContactBody: z.ZodObject;
  };
  assert.deepEqual(Object.keys(sendMessageContactBody.shape).sort(), [...fields].sort());
  assert.equal(sendMessageContactBody.safeParse({ mobileNumbers: [7] }).success, false);
});

test('quicktype: each field, in four languages', async () => {
  for (const lang of ['typescript', 'python', 'go', 'csharp'] as const) {
    const input = new JSONSchemaInput(undefined);
    await input.addSource({ name: 'Send', schema: JSON.stringify(schema) });
    const inputData = new InputData();
    inputData.addInput(input);
    const { lines } = await quicktype({ inputData, lang });
    const text = lines.join('\n');
    for (const field of [...fields, 'MobileNumber', 'SubscriberKey', 'Attributes'])
      assert.match(text, new RegExp(`["' ]${field}["'?:]`), `${lang}: ${field}`);
  }
});

test('json-schema-to-zod, and zod itself', async () => {
  const code = jsonSchemaToZod(schema as Parameters<typeof jsonSchemaToZod>[0]);
  writeFileSync(at('json-schema-to-zod.mjs'), `import { z } from 'zod';\nexport const made = ${code};\n`);
  const { made } = (await import(at('json-schema-to-zod.mjs'))) as { readonly made: z.ZodObject };
  const own = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]) as z.ZodObject;
  for (const of of [made, own]) {
    assert.deepEqual(Object.keys(of.shape), fields);
    assert.equal(
      of.safeParse({ mobileNumbers: ['13175551212'], Subscribe: 'TRUE', keyword: null }).success,
      true,
    );
    assert.equal(of.safeParse({ mobileNumbers: [7] }).success, false);
  }
});

describe('prism, as a mock', () => {
  let stop: () => void;
  let url = '';
  before(async () => {
    const port = await new Promise<number>((found) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port: free } = probe.address() as { readonly port: number };
        probe.close(() => found(free));
      });
    });
    const mock = spawn(bin('prism'), ['mock', at('openapi.json'), '-h', '127.0.0.1', '-p', String(port)], {
      stdio: 'ignore',
    });
    stop = () => void mock.kill();
    url = `http://127.0.0.1:${port}/sms/v1/messageContact/MzA6Nzg6MA/send`;
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await fetch(url).then(
          () => true,
          () => false,
        )
      )
        break;
      await new Promise((later) => setTimeout(later, 200));
    }
  });
  after(() => stop());

  test('answers as the document says: accepted, refused, without a token', async () => {
    const ask = async (body: object, headers: object = { authorization: 'Bearer t' }) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      return [response.status, Object.keys((await response.json()) as object)];
    };
    assert.deepEqual(await ask({ mobileNumbers: ['13175551212'] }), [202, ['tokenId']]);
    assert.deepEqual(await ask({ mobileNumbers: [7] }), [400, ['errors']]);
    assert.deepEqual(await ask({ mobileNumbers: ['13175551212'] }, {}), [401, ['errors']]);
  });
});
