import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { after, before, describe, test } from 'node:test';

import { messages } from '@assay/rules/message-contact';
import { metrics } from '@opentelemetry/api';
import type { Meter, MeterProvider } from '@opentelemetry/api';
import { pino } from 'pino';

import { endpointOf } from '../src/endpoint.js';
import { serve as byExpress } from '../src/express.js';
import { serve as byFastify } from '../src/fastify.js';
import { serve as byHono } from '../src/hono.js';
import type { Listening } from '../src/server.js';
import { openStore } from '../src/store.js';
import type { Store } from '../src/store.js';

const token = 'a-token-of-the-test';
const right = { mobileNumbers: ['13175551212', '13175551213'], Subscribe: true, keyword: 'joinsms' };

/** What was counted: the api alone hears of it, as it does without a collector. */
const counted: (readonly [name: string, attributes: object])[] = [];
const provider: MeterProvider = {
  getMeter: () =>
    ({
      createCounter: (name: string) => ({
        add: (_: number, attributes: object) => counted.push([name, attributes]),
      }),
    }) as unknown as Meter,
};
metrics.setGlobalMeterProvider(provider);

const lines: string[] = [];
const log = pino(new Writable({ write: (line, _, done) => (lines.push(String(line)), done()) }));

const frameworks = { Fastify: byFastify, Express: byExpress, Hono: byHono };

for (const [name, serve] of Object.entries(frameworks))
  describe(name, () => {
    let store: Store;
    let server: Listening;
    before(async () => {
      store = await openStore();
      server = await serve(endpointOf(store, ['another', token], log), 0);
    });
    after(async () => {
      await server.close();
      await store.close();
    });

    const ask = (path: string, init: RequestInit = {}) =>
      fetch(`http://127.0.0.1:${server.port}/sms/v1/messageContact/${path}`, {
        ...init,
        headers: {
          authorization: `Bearer ${token}`,
          connection: 'close',
          ...(init.headers as Record<string, string> | undefined),
        },
      });
    const post = (body: unknown, id = 'MzA6Nzg6MA', headers: Record<string, string> = {}, action = '/send') =>
      ask(`${id}${action}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      });
    const errorsOf = async (response: Response): Promise<readonly string[]> =>
      ((await response.json()) as { readonly errors: readonly string[] }).errors;

    test('accepts what is right: stored with its token, after one query', async () => {
      const before = store.asked();
      const response = await post(right);
      assert.equal(response.status, 202);
      const { tokenId } = (await response.json()) as { readonly tokenId: string };
      // The query for the message, and the transaction that stores the send.
      assert.equal(store.asked() - before, 2);
      const delivery = await ask(`MzA6Nzg6MA/deliveries/${tokenId}`);
      const { numbers, acceptedAt, ...others } = (await delivery.json()) as Record<string, unknown>;
      assert.deepEqual([delivery.status, others, numbers], [200, { tokenId }, right.mobileNumbers]);
      assert.match(String(acceptedAt), /^\d{4}-\d\d-\d\dT/);
    });

    test('a token that nothing was stored under, or of another message, is not known', async () => {
      const { tokenId } = (await (await post(right)).json()) as { readonly tokenId: string };
      for (const path of [`MzA6Nzg6MA/deliveries/${tokenId}x`, `MzE6Nzg6MA/deliveries/${tokenId}`]) {
        const response = await ask(path);
        assert.deepEqual([response.status, await errorsOf(response)], [404, ['There is no such resource.']]);
      }
    });

    test('refuses what is wrong at once together with what the database knows, after one query', async () => {
      const before = store.asked();
      const response = await post({ mobileNumbers: ['1-317'], Subscribe: true, keyword: 'OTHER' });
      assert.deepEqual(
        [response.status, await errorsOf(response), store.asked() - before],
        [400, ['1-317 is not a numeric string', 'Keyword OTHER is invalid for the code on the message.'], 1],
      );
    });

    test('refuses what only the database knows, after one query', async () => {
      for (const [id, body, sentence] of [
        [
          'MzA6Nzg6MA',
          { ...right, keyword: 'OTHER' },
          'Keyword OTHER is invalid for the code on the message.',
        ],
        ['MzA6Nzg6MQ', right, 'Message MzA6Nzg6MQ is not valid for the client.'],
        ['MzE6Nzg6MA', right, messages['message-blank'].template],
      ] as const) {
        const before = store.asked();
        const response = await post(body, id);
        assert.deepEqual(
          [response.status, await errorsOf(response), store.asked() - before],
          [400, [sentence], 1],
        );
      }
    });

    test('answers with problem details where the client asks for them', async () => {
      const response = await post({ mobileNumbers: ['x'] }, undefined, {
        accept: 'application/problem+json',
      });
      assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json\b/);
      assert.equal(response.headers.get('content-language'), 'en');
      const { status, errors } = (await response.json()) as { status: number; errors: { pointer: string }[] };
      assert.deepEqual([status, errors.map(({ pointer }) => pointer)], [400, ['#/mobileNumbers/0']]);
    });

    test('what cannot be read, and what is not there, is refused in the same form', async () => {
      const large = JSON.stringify({ messageText: 'x'.repeat(1_100_000) });
      const send = 'MzA6Nzg6MA/send';
      for (const [status, sentence, response] of [
        [400, 'The request body is not JSON.', await post('{"mobileNumbers":')],
        [400, 'The request body must be a JSON object.', await post('')],
        [400, 'The request body must be a JSON object.', await post('"text"')],
        [413, 'The request body has more than 1048576 bytes.', await post(large)],
        [
          415,
          'The content type of the request must be application/json.',
          await post('a=b', undefined, { 'content-type': 'application/x-www-form-urlencoded' }),
        ],
        [400, 'The request body is not JSON.', await post(new Uint8Array([0x22, 0xff, 0x22]))],
        [400, 'The request body must be a JSON object.', await post('\ufeff"text"')],
        [400, 'Message id 100% is not valid.', await post(right, '100%')],
        [400, 'Message id MzA/ is not valid.', await post(right, 'MzA%2F')],
        ...(await Promise.all(
          (['gzip', 'br', 'x'] as const).map(
            async (encoding) =>
              [
                415,
                'The content encoding of the request must be identity.',
                await post(right, undefined, { 'content-encoding': encoding }),
              ] as const,
          ),
        )),
        [404, 'There is no such resource.', await post(right, 'MzA6Nzg6MA', {}, '/send/')],
        [404, 'There is no such resource.', await post(right, 'MzA6Nzg6MA', {}, '/SEND')],
        [404, 'There is no such resource.', await ask('MzA6Nzg6MA/unknown')],
        [405, 'The resource does not have this method.', await ask(send, { method: 'DELETE' })],
        [405, 'The resource does not have this method.', await ask(send)],
        [
          401,
          'The access token is missing, or is not valid.',
          await ask(send, { method: 'POST', headers: { authorization: 'Bearer no' } }),
        ],
        [
          401,
          'The access token is missing, or is not valid.',
          await ask(send, { method: 'POST', headers: { authorization: token } }),
        ],
      ] as const)
        assert.deepEqual([response.status, await errorsOf(response)], [status, [sentence]]);
      assert.equal((await ask(send)).headers.get('allow'), 'POST');
    });

    test('a fault inside is told by its reference alone, which the log has; the database comes back', async () => {
      lines.length = 0;
      store.kill();
      const response = await post(right);
      const [sentence = ''] = await errorsOf(response);
      assert.equal(response.status, 500);
      const reference = /reference id ([-\w]+)\.$/.exec(sentence)?.[1] ?? '';
      assert.equal(sentence, messages.unexpected.template.replace('<0>', reference));
      const fault = lines
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .find(({ msg }) => msg === 'fault');
      assert.deepEqual([fault?.['referenceId'], fault?.['fault']], [reference, 'The database is gone.']);
      for (let status = 500; status !== 202; status = (await post(right)).status)
        await new Promise((waited) => setTimeout(waited, 100));
    });

    test('neither the log nor the counters have numbers or texts', async () => {
      lines.length = 0;
      counted.length = 0;
      const texts = {
        mobileNumbers: ['13175551234'],
        Override: true,
        messageText: 'a secret',
        keyword: 'hidden',
      };
      await post(texts);
      const written = lines.join('') + JSON.stringify(counted);
      assert.doesNotMatch(written, /13175551234|secret|hidden/);
      assert.deepEqual(
        counted.map(([counter, attributes]) => [counter, (attributes as { rule?: string }).rule]),
        [
          ['sends', undefined],
          ['violations', 'keyword-unnecessary'],
        ],
      );
    });

    test('what was begun when it stops is answered', async () => {
      const endpoint = endpointOf(store, [token], log);
      const slow: typeof endpoint = async (call) => {
        await new Promise((waited) => setTimeout(waited, 200));
        return endpoint(call);
      };
      const stopping = await serve(slow, 0);
      const answers = Promise.all(
        [1, 2, 3].map(() =>
          fetch(`http://127.0.0.1:${stopping.port}/sms/v1/messageContact/MzA6Nzg6MA/send`, {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              authorization: `Bearer ${token}`,
              connection: 'close',
            },
            body: JSON.stringify(right),
          }),
        ),
      );
      await new Promise((waited) => setTimeout(waited, 100));
      await stopping.close();
      assert.deepEqual(
        (await answers).map(({ status }) => status),
        [202, 202, 202],
      );
    });
  });
