import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { answer } from './answer.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../../docs/requests/${name}`, import.meta.url), 'utf8');

const check = async (name: string, facts?: string): Promise<readonly unknown[]> => {
  const args = ['check', name, '--format', 'http', ...(facts === undefined ? [] : ['--facts', facts])];
  const files = { [name]: read(name), ...(facts === undefined ? {} : { [facts]: read(facts) }) };
  const { code, stdout } = await answer(args, { files });
  return [code, stdout];
};

const status = async (name: string, facts?: string): Promise<unknown> => {
  const args = ['check', name, '--format', 'json', ...(facts === undefined ? [] : ['--facts', facts])];
  const files = { [name]: read(name), ...(facts === undefined ? {} : { [facts]: read(facts) }) };
  return (JSON.parse((await answer(args, { files })).stdout) as { readonly status: unknown }).status;
};

describe("the document's examples", () => {
  test.each(['example-1.json', 'example-2.json'])('%s', async (name) => {
    expect(await status(name)).toBe('incomplete');
    expect(await status(name, 'examples.facts.json')).toBe('valid');
    expect(await check(name)).toEqual([0, '{"errors":[]}\n']);
  });

  test('the 400, word for word', async () => {
    expect(await check('bad-request.json', 'bad-request.facts.json')).toEqual([
      1,
      '{"errors":["1-317-555-1212 is not a numeric string","Keyword TestKeyword is invalid for the code on the message."]}\n',
    ]);
  });
});
