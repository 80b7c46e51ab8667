import { describe, expect, jest, test } from '@jest/globals';
import { handle } from '../../src/http/handle.js';

import { sendRules, sendHints, german, sendRequestSchema } from '../../src/message-contact/index.js';
import type { StoredMessage } from '../../src/message-contact/index.js';

const messageId = 'MzA6Nzg6MA';
const right = {
  mobileNumbers: ['13175551212'],
  Subscribe: true,
  keyword: 'JOINSMS',
  Override: true,
  messageText: 'Hi',
};

const post = (
  body: string | Uint8Array | null,
  headers: Record<string, string> = {},
  id = messageId,
): Request =>
  new Request(`http://localhost/sms/v1/messageContact/${id}/send`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const lookup = jest.fn((_missing: readonly string[]): Promise<StoredMessage | null> =>
  Promise.resolve({ text: 'Hello', keywords: ['JOINSMS'] }),
);

const heard: unknown[] = [];
const send = handle(sendRules, {
  input: (body, request: Request) => ({ messageId: new URL(request.url).pathname.split('/').at(-2), body }),
  loaders: { message: (missing) => lookup(missing) },
  options: { referenceId: 'r7', onUnexpected: (error) => heard.push(error) },
  onValid: ({ value, status }) => Response.json({ value, status }, { status: 202 }),
  maxBodyBytes: 500,
});

const answer = async (request: Request): Promise<readonly [number, unknown]> => {
  lookup.mockClear();
  const response = await send(request);
  return [response.status, await response.json()];
};

describe('a handler of the Fetch standard', () => {
  test('passes on what is right, decoded, after one lookup', async () => {
    expect(await answer(post(JSON.stringify({ ...right, subscribe: undefined, Subscribe: 'TRUE' })))).toEqual(
      [202, { status: 'valid', value: { ...right, Resubscribe: false } }],
    );
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  test('refuses what is wrong at once together with what a loader adds', async () => {
    const body = JSON.stringify({ ...right, mobileNumbers: ['1-317'], keyword: 'OTHER' });
    expect(await answer(post(body))).toEqual([
      400,
      {
        errors: ['1-317 is not a numeric string', 'Keyword OTHER is invalid for the code on the message.'],
      },
    ]);
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  test('calls no loader for what is wrong already, if loaders are to be spared', async () => {
    lookup.mockClear();
    const sparing = handle(sendRules, {
      input: (body) => ({ messageId, body }),
      loaders: { message: (missing) => lookup(missing) },
      spareLoaders: true,
      onValid: () => Response.json({}, { status: 202 }),
    });
    const refused = await sparing(
      post(JSON.stringify({ ...right, mobileNumbers: ['1-317'], keyword: 'OTHER' })),
    );
    expect([refused.status, await refused.json()]).toEqual([
      400,
      { errors: ['1-317 is not a numeric string'] },
    ]);
    expect(lookup).not.toHaveBeenCalled();
    expect((await sparing(post(JSON.stringify(right)))).status).toBe(202);
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  test('reports what is wrong with the id and the body in one response', async () => {
    const body = JSON.stringify({ ...right, keyword: ' ' });
    expect(await answer(post(body, {}, 'x'))).toEqual([
      400,
      {
        errors: [
          'Message id x is not valid.',
          'Keyword cannot be blank when Subscribe or Resubscribe are true.',
        ],
      },
    ]);
  });

  test('responds with problem details if the client accepts them', async () => {
    const response = await send(post('{"mobileNumbers":[]}', { accept: 'application/problem+json' }));
    expect([response.status, response.headers.get('content-type'), response.headers.get('vary')]).toEqual([
      400,
      'application/problem+json',
      'accept',
    ]);
    expect(await response.json()).toMatchObject({
      status: 400,
      errors: [{ pointer: '#/mobileNumbers' }],
    });
  });

  test.each<[string, Request, number, string]>([
    ['no JSON', post('{"a":'), 400, 'The request body is not JSON.'],
    ['no text', post(new Uint8Array([0x22, 0xff, 0x22])), 400, 'The request body is not JSON.'],
    ['no body', post(null), 400, 'The request body must be a JSON object.'],
    ['an empty body', post(''), 400, 'The request body must be a JSON object.'],
    [
      'another type',
      post('a=b', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'The content type of the request must be application/json.',
    ],
    [
      'JSON by another name, and too much of it',
      post(JSON.stringify('x'.repeat(600)), { 'content-type': 'application/vnd.api+json; charset=utf-8' }),
      413,
      'The request body has more than 500 bytes.',
    ],
    [
      'a length that says too much',
      post('{}', { 'content-length': '501' }),
      413,
      'The request body has more than 500 bytes.',
    ],
  ])('refuses %s in the same form', async (_, request, status, sentence) => {
    const [found, body] = await answer(request);
    expect([found, (body as { readonly errors: readonly string[] }).errors[0]]).toEqual([status, sentence]);
  });

  test('a stream that never ends is read no further than its limit', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(100).fill(32));
      },
    });
    const request = new Request('http://localhost/a/b/send', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect((await send(request)).status).toBe(413);
    expect(pulled).toBeLessThan(12);
  });

  test('a lookup that fails is a fault of ours: a reference, and no detail', async () => {
    lookup.mockRejectedValueOnce(new Error('the database is gone'));
    const response = await send(post(JSON.stringify(right)));
    expect([response.status, await response.json()]).toEqual([
      500,
      { errors: ['An unexpected error occurred, please contact Customer Support with reference id r7.'] },
    ]);
    expect(heard.map(String)).toEqual(['Error: the database is gone']);
  });

  test('a request without a loaded fact is accepted if incomplete is', async () => {
    const open = handle(sendRules, {
      input: (body) => ({ messageId, body }),
      incomplete: 'accept',
      onValid: ({ status, missing }) => Response.json({ status, missing }),
    });
    expect(await (await open(post(JSON.stringify(right)))).json()).toEqual({
      status: 'incomplete',
      missing: [{ fact: 'message' }, { fact: 'message.keywords' }],
    });
  });
});

describe('problem details in the language of the client', () => {
  const inGerman = handle(sendRules, {
    input: (body, request: Request) => ({ messageId: new URL(request.url).pathname.split('/').at(-2), body }),
    loaders: { message: (missing) => lookup(missing) },
    onValid: () => Response.json({}, { status: 202 }),
    hints: sendHints,
    translated: (request) =>
      request.headers.get('accept-language')?.startsWith('de') === true
        ? { texts: german, language: 'de' }
        : undefined,
    language: 'en',
  });
  const wrong = JSON.stringify({ ...right, keyword: 'OTHER' });
  const asked = { accept: 'application/problem+json', 'accept-language': 'de-CH' };
  const refusal = async (headers: Record<string, string>): Promise<unknown> => {
    lookup.mockClear();
    return (await inGerman(post(wrong, headers))).json();
  };

  test('are translated, and call no loader twice', async () => {
    expect(await refusal(asked)).toMatchObject({
      errors: [
        {
          detail: 'Das Schlüsselwort OTHER gibt es für den Code der Nachricht nicht.',
          rule: 'keyword-invalid',
          remedy: sendHints['keyword-invalid'].remedy,
        },
      ],
    });
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  test('the documented body stays as documented, and so do other languages', async () => {
    const documented = 'Keyword OTHER is invalid for the code on the message.';
    expect(await refusal({ ...asked, accept: 'application/json' })).toEqual({ errors: [documented] });
    expect(await refusal({ ...asked, 'accept-language': 'fr' })).toMatchObject({ detail: documented });
  });

  test('the response names its language, and by what it varies', async () => {
    const namedIn = async (headers: Record<string, string>, body = wrong): Promise<unknown> => {
      const response = await inGerman(post(body, headers));
      return [response.status, response.headers.get('content-language'), response.headers.get('vary')];
    };
    const vary = 'accept, accept-language';
    expect(await namedIn(asked)).toEqual([400, 'de', vary]);
    expect(await namedIn({ ...asked, 'accept-language': 'fr' })).toEqual([400, 'en', vary]);
    expect(await namedIn({ ...asked, accept: 'application/json' })).toEqual([400, 'en', vary]);
    expect(await namedIn(asked, 'no JSON')).toEqual([400, 'en', vary]);
    lookup.mockRejectedValueOnce(new Error('the database is gone'));
    expect(await namedIn(asked, JSON.stringify(right))).toEqual([500, 'de', vary]);
  });

  test('a fault is in that language too', async () => {
    lookup.mockRejectedValueOnce(new Error('the database is gone'));
    const response = await inGerman(post(JSON.stringify(right), asked));
    expect([response.status, await response.json()]).toMatchObject([
      500,
      { detail: expect.stringContaining('Ein unerwarteter Fehler') as unknown },
    ]);
  });
});

describe('a handler by a schema', () => {
  const bySchema = handle(
    sendRequestSchema(sendRules, { facts: () => ({ message: { text: 'Hi', keywords: ['JOINSMS'] } }) }),
    {
      input: (body, request: Request) => ({
        messageId: new URL(request.url).pathname.split('/').at(-2),
        body,
      }),
      onValid: ({ value, status }) => Response.json({ value, status }, { status: 202 }),
      maxBodyBytes: 500,
    },
  );

  test('passes on what is right, decoded', async () => {
    const response = await bySchema(post(JSON.stringify(right)));
    expect([response.status, await response.json()]).toEqual([
      202,
      { status: 'valid', value: { messageId, body: { ...right, Resubscribe: false } } },
    ]);
  });

  test('refuses the rest in the same form, a body that is too large among it', async () => {
    const response = await bySchema(post(JSON.stringify({ ...right, mobileNumbers: ['1-317'] }), {}, 'x'));
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        errors: ['Message id x is not valid.', '1-317 is not a numeric string'],
      },
    ]);
    expect((await bySchema(post(JSON.stringify('x'.repeat(600))))).status).toBe(413);
  });

  test('of another library, whose paths are of its own kind', async () => {
    const other = handle(
      {
        '~standard': {
          validate: (value: unknown) =>
            Promise.resolve(
              value === 7
                ? { value: 'seven' }
                : { issues: [{ message: 'Not seven.', path: [{ key: 'n' }] }] },
            ),
        },
      },
      { onValid: ({ value }) => Response.json(value) },
    );
    expect(await (await other(post('7'))).json()).toBe('seven');
    const refused = await other(post('8', { accept: 'application/problem+json' }));
    expect(await refused.json()).toMatchObject({ errors: [{ detail: 'Not seven.', pointer: '#/n' }] });
  });
});

test('a loader gets what is missing, the input and the request', async () => {
  const calls: unknown[][] = [];
  const handler = handle(sendRules, {
    input: (body, _: Request) => ({ messageId: 'MzA6Nzg6MA', body }),
    loaders: {
      message: (...given) => {
        calls.push(given);
        return { text: 'Hello', keywords: [] };
      },
    },
    onValid: () => Response.json({}, { status: 202 }),
  });
  const request = post('{"mobileNumbers":["13175551212"]}');
  expect((await handler(request)).status).toBe(202);
  expect(calls).toHaveLength(1);
  const [, input, asked] = calls[0] ?? [];
  expect(input).toEqual({ messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['13175551212'] } });
  expect(asked).toBe(request);
});
