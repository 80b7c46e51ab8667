import { describe, expect, test } from '@jest/globals';
import { handle } from '../../src/http/handle.js';
import { readJson } from '../../src/http/read-json.js';

import { fact, object, table, text, translation } from '../../src/index.js';

const headersOf = (headers: { readonly [name: string]: string }) => ({
  get: (name: string): string | null => headers[name] ?? null,
});

/** A body that comes in pieces. */
const bodyOf = (...pieces: readonly string[]) => ({
  getReader: () => {
    const left = pieces.map((piece) => new TextEncoder().encode(piece));
    return {
      read: () => {
        const value = left.shift();
        return Promise.resolve(value === undefined ? {} : { value });
      },
      cancel: () => Promise.resolve(),
    };
  },
});

const json = 'application/json';

describe('a body is read as JSON', () => {
  const read = (type: string | undefined, body: ReturnType<typeof bodyOf> | null, length?: number) =>
    readJson(
      {
        headers: headersOf({
          ...(type === undefined ? {} : { 'content-type': type }),
          ...(length === undefined ? {} : { 'content-length': String(length) }),
        }),
        body,
      },
      10,
    );

  test.each([
    json,
    ' Application/JSON ; charset=utf-8',
    'application/problem+json',
    'application/a.b-c+json;x',
  ])('where its type is %s', async (type) => {
    expect(await read(type, bodyOf('[1]'))).toEqual({ json: [1] });
  });

  test.each([
    'xapplication/json',
    'text/json',
    'application/jsonx',
    'application/json+x',
    'x application/json',
    '',
  ])('and not where it is %j', async (type) => {
    expect(await read(type, bodyOf('[1]'))).toMatchObject({ status: 415 });
  });

  test('a request without a body is not read', async () => {
    expect(await read(undefined, bodyOf('[1]'))).toMatchObject({ status: 415 });
  });

  test.each(['gzip', 'br', 'identity, gzip', 'x-identity', 'identityx'])(
    'and not as %s',
    async (encoding) => {
      const headers = headersOf({ 'content-type': json, 'content-encoding': encoding });
      expect(await readJson({ headers, body: bodyOf('[1]') }, 10)).toEqual({
        status: 415,
        message: 'The content encoding of the request must be identity.',
      });
    },
  );

  test.each(['', ' Identity '])('is read if it is encoded as %j', async (encoding) => {
    const headers = headersOf({ 'content-type': json, 'content-encoding': encoding });
    expect(await readJson({ headers, body: bodyOf('[1]') }, 10)).toEqual({ json: [1] });
  });

  test('is read from all its pieces, in their order', async () => {
    expect(await read(json, bodyOf('[1,', '22', ',3', ']'))).toEqual({ json: [1, 22, 3] });
    expect(await read(json, bodyOf('"\u00e4', '"'))).toEqual({ json: '\u00e4' });
  });

  test('is read up to its limit, and no byte more', async () => {
    expect(await read(json, bodyOf('"12345678"'), 10)).toEqual({ json: '12345678' });
    expect(await read(json, bodyOf('"12345', '678"'))).toEqual({ json: '12345678' });
    const tooLarge = { status: 413, message: 'The request body has more than 10 bytes.' };
    expect(await read(json, bodyOf('"123456789"'))).toEqual(tooLarge);
    expect(await read(json, bodyOf('1'), 11)).toEqual(tooLarge);
  });

  test('a body that is not there is nothing', async () => {
    expect(await read(json, null)).toEqual({ json: undefined });
    expect(await read(json, bodyOf())).toEqual({ json: undefined });
  });
});

describe('a handler', () => {
  const { given, rules } = table({
    name: 'note',
    body: object({ text, sender: text }),
    facts: { known: fact<boolean>(), banned: fact<boolean>() },
    messages: { unknown: 'Nobody knows you.', banned: 'You are banned.' },
  });
  const notes = rules({
    unknown: given('sender')
      .needs('known')
      .fails((_, { known }) => !known),
    banned: given('text')
      .needs('banned')
      .fails((_, { banned }) => banned),
  });
  const fails = (): Promise<never> => Promise.reject(new Error('a trap'));
  const answer = async (
    lookups: object,
    {
      body = { text: 'Hi', sender: 'Ann' },
      type = json,
      more = {},
    }: { body?: unknown; type?: string; more?: object } = {},
  ) => {
    const send = handle(notes, {
      input: (read) => read,
      onValid: () => Response.json('accepted'),
      loaders: lookups as never,
      ...more,
    });
    const response = await send(
      new Request('http://localhost/', {
        method: 'POST',
        headers: { 'content-type': type, accept: 'application/problem+json' },
        body: JSON.stringify(body),
      }),
    );
    return [response.status, await response.json()] as const;
  };

  test('reports what is wrong, and that a fact could not be loaded', async () => {
    expect(await answer({ known: () => false, banned: fails })).toMatchObject([
      400,
      {
        errors: [
          { detail: 'Nobody knows you.', pointer: '#/sender' },
          { detail: 'An unexpected error occurred (reference unknown).', pointer: '#' },
        ],
      },
    ]);
  });

  test('responds with 500 if nothing else is wrong', async () => {
    expect(await answer({ known: () => true, banned: fails })).toMatchObject([
      500,
      {
        errors: [
          { detail: 'An unexpected error occurred (reference unknown).', pointer: '#', rule: 'unexpected' },
        ],
      },
    ]);
    const listening = { options: { referenceId: 'r7', onUnexpected: undefined } };
    expect(await answer({ known: () => true, banned: fails }, { more: listening })).toMatchObject([
      500,
      { detail: 'An unexpected error occurred (reference r7).' },
    ]);
  });

  test('refuses a body that it cannot read, as a whole', async () => {
    const [status, { errors }] = (await answer({}, { type: 'text/plain' })) as [number, { errors: unknown }];
    expect([status, errors]).toEqual([
      415,
      [{ detail: 'The content type of the request must be application/json.', pointer: '#' }],
    ]);
  });

  test('leaves out a loader that is none, if incomplete is accepted', async () => {
    const open = { incomplete: 'accept' as const };
    expect(await answer({ known: () => true, banned: undefined }, { more: open })).toEqual([200, 'accepted']);
    expect(await answer({ known: () => true, banned: undefined })).toMatchObject([500, {}]);
  });

  test('names the reference of the request, or that of its options', async () => {
    const options = { options: { referenceId: 'r7' } };
    const detail = (id: string) => [500, { detail: `An unexpected error occurred (reference ${id}).` }];
    expect(await answer({ known: fails, banned: fails }, { more: options })).toMatchObject(detail('r7'));
    const more = { ...options, referenceId: () => 'r8' };
    expect(await answer({ known: fails, banned: fails }, { more })).toMatchObject(detail('r8'));
  });

  test('calls each loader once, with its own keys, if the response is translated', async () => {
    const asked: string[] = [];
    const lookup = (name: string, found: boolean) => () => {
      asked.push(name);
      return found;
    };
    const translated = () => ({
      texts: translation(notes, { unknown: 'Wer bist du?', banned: 'Geh.' }),
      language: 'de',
    });
    expect(
      await answer(
        { known: lookup('known', true), banned: lookup('banned', true) },
        { more: { translated } },
      ),
    ).toMatchObject([400, { errors: [{ detail: 'Geh.' }] }]);
    expect(asked).toEqual(['known', 'banned']);
  });
});
