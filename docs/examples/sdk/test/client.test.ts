import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { endpointOf } from '@assay/example-server/endpoint';
import { appOf, serve } from '@assay/example-server/hono';
import { openStore } from '@assay/example-server/store';
import type { Store } from '@assay/example-server/store';
import { build } from 'esbuild';
import { pino } from 'pino';

import { sendClient } from '../src/client.js';

const token = 'a-token-of-the-test';
const messageId = 'MzA6Nzg6MA';
const right = { mobileNumbers: ['13175551212'], Subscribe: true, keyword: 'JOINSMS' };
const chromium = '/usr/bin/chromium';

let store: Store;
let origin: string;
let close: () => Promise<void>;
before(async () => {
  store = await openStore();
  const server = await serve(endpointOf(store, [token], pino({ enabled: false })), 0);
  origin = `http://127.0.0.1:${server.port}`;
  close = server.close;
});
after(async () => {
  await store.close();
  await close();
});

/** The fetch of Node, and how often it was called. */
const counting = () => {
  const calls: string[] = [];
  return {
    calls,
    fetch: (url: string | URL | Request, init?: RequestInit) => {
      calls.push(init?.method ?? 'GET');
      return fetch(url, { ...init, headers: { ...(init?.headers as object), connection: 'close' } });
    },
  };
};

describe('against the example server', () => {
  test('sends what is right, and finds what was accepted', async () => {
    const client = sendClient({ origin, token, fetch: counting().fetch });
    const sent = await client.send(messageId, right);
    assert.equal(sent.status, 'accepted');
    const delivery = await client.delivery(messageId, sent.tokenId);
    assert.deepEqual([delivery?.tokenId, delivery?.numbers], [sent.tokenId, right.mobileNumbers]);
    assert.equal(await client.delivery(messageId, 'another'), undefined);
  });

  test('sends nothing that is wrong whatever the server knows', async () => {
    const { calls, fetch: counted } = counting();
    const sent = await sendClient({ origin, token, fetch: counted }).send('x', { ...right, keyword: ' ' });
    assert.deepEqual(sent, {
      status: 'refused',
      by: 'client',
      errors: [
        {
          message: 'Message id x is not valid.',
          rule: 'message-id-malformed',
          args: ['x'],
          path: ['messageId'],
        },
        {
          message: 'Keyword cannot be blank when Subscribe or Resubscribe are true.',
          rule: 'keyword-blank',
          args: [],
          path: ['keyword'],
        },
      ],
    });
    assert.deepEqual(calls, []);
  });

  test('reads what the server alone knows back into its rule', async () => {
    const client = sendClient({ origin, token, fetch: counting().fetch });
    assert.deepEqual(await client.send(messageId, { ...right, keyword: 'OTHER' }), {
      status: 'refused',
      by: 'server',
      errors: [
        {
          message: 'Keyword OTHER is invalid for the code on the message.',
          rule: 'keyword-invalid',
          args: ['OTHER'],
        },
      ],
    });
    const stranger = sendClient({ origin, token: 'another', fetch: counting().fetch });
    assert.deepEqual(await stranger.send(messageId, right), {
      status: 'refused',
      by: 'server',
      errors: [{ message: 'The access token is missing, or is not valid.' }],
    });
  });

  test('a fault of the server is a reference id, and is not tried again', async () => {
    const { calls, fetch: counted } = counting();
    store.kill();
    const sent = await sendClient({ origin, token, fetch: counted }).send(messageId, right);
    assert.equal(sent.status, 'failed');
    assert.match(sent.referenceId ?? '', /^[-\w]{36}$/);
    assert.equal(calls.length, 1);
    for (let status = 'failed'; status !== 'accepted';) {
      await new Promise((waited) => setTimeout(waited, 100));
      ({ status } = await sendClient({ origin, token, fetch: counting().fetch }).send(messageId, right));
    }
  });

  test('stops by a signal', async () => {
    const client = sendClient({ origin, token });
    await assert.rejects(client.send(messageId, right, { signal: AbortSignal.abort() }), {
      name: 'AbortError',
    });
    const controller = new AbortController();
    const slow = sendClient({
      origin,
      token,
      fetch: (_, init) =>
        new Promise((__, stopped) => {
          init?.signal?.addEventListener('abort', () => stopped(init.signal?.reason as Error));
          controller.abort();
        }),
    });
    await assert.rejects(slow.send(messageId, right, { signal: controller.signal }), { name: 'AbortError' });
  });
});

describe('against a server that returns nonsense', () => {
  const answers: (() => Response)[] = [];
  const client = sendClient({
    origin: 'http://nowhere.invalid',
    token,
    fetch: () => Promise.resolve(answers.shift()?.() ?? Response.error()),
  });

  test('says that it can’t be read, and throws nothing', async () => {
    const unreadable = 'The server answered with something that is not of its documented form.';
    for (const answer of [
      () => new Response('<html>Bad gateway</html>', { status: 502 }),
      () => new Response('{"errors":[7]}', { status: 400 }),
      () => new Response('{"errors":"no"}', { status: 400 }),
      () => new Response('null', { status: 202 }),
      () => new Response('{"tokenId":7}', { status: 202 }),
      () => new Response('{"errors":["odd"]}', { status: 200 }),
      () => new Response('', { status: 500 }),
    ]) {
      answers.push(answer);
      assert.deepEqual(await client.send(messageId, right), { status: 'failed', message: unreadable });
      answers.push(answer);
      await assert.rejects(client.delivery(messageId, 'token'));
    }
  });

  test('reads what the gateway before the endpoint sends', async () => {
    const body = (message: string, errorcode: number): string =>
      JSON.stringify({ message, errorcode, documentation: 'https://example.com/errors' });
    for (const status of [401, 403]) {
      answers.push(() => new Response(body('Not Authorized', 0), { status }));
      assert.deepEqual(await client.send(messageId, right), {
        status: 'refused',
        by: 'server',
        errors: [{ message: 'Not Authorized' }],
      });
    }
    const throttled = { status: 'throttled', message: 'Rate limit exceeded' };
    const limited = (headers: Record<string, string>) => () =>
      new Response(body('Rate limit exceeded', 50100), { status: 429, headers });
    answers.push(
      limited({ 'retry-after': '5' }),
      limited({}),
      limited({ 'retry-after': 'Fri, 27 Nov 2026 10:00:00 GMT' }),
    );
    assert.deepEqual(await client.send(messageId, right), { ...throttled, retryAfter: 5 });
    assert.deepEqual(await client.send(messageId, right), throttled);
    assert.deepEqual(await client.send(messageId, right), throttled);
  });

  test('keeps a sentence that no rule has', async () => {
    answers.push(() => new Response('{"errors":["Come back tomorrow.",null]}', { status: 409 }));
    assert.deepEqual(await client.send(messageId, right), {
      status: 'refused',
      by: 'server',
      errors: [{ message: 'Come back tomorrow.' }],
    });
  });

  test('asks again what is safe, and nothing else', async () => {
    let asked = 0;
    const broken = sendClient({
      origin,
      token,
      fetch: () => {
        asked += 1;
        return asked < 3
          ? Promise.reject(new TypeError('fetch failed'))
          : Promise.resolve(Response.json({ tokenId: 't', acceptedAt: 'now', numbers: [] }));
      },
    });
    assert.equal((await broken.delivery(messageId, 't'))?.tokenId, 't');
    assert.equal(asked, 3);
    asked = 0;
    await assert.rejects(broken.send(messageId, right), TypeError);
    assert.equal(asked, 1);
  });
});

/** What a page writes into its body. */
const written = async (url: string): Promise<string> => {
  const profile = await mkdtemp(join(tmpdir(), 'assay-sdk-'));
  const flags = [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ];
  try {
    const { stdout } = await promisify(execFile)(
      chromium,
      [...flags, `--user-data-dir=${profile}`, '--virtual-time-budget=10000', '--dump-dom', url],
      { timeout: 60_000 },
    );
    return /<body>(.*)<\/body>/s.exec(stdout)?.[1]?.trim() ?? '';
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
};

test(
  'in Chromium',
  { skip: !existsSync(chromium) && `there is no ${chromium}; .ci/run installs it` },
  async () => {
    const page = `
    import { sendClient } from ${JSON.stringify(fileURLToPath(new URL('../src/client.ts', import.meta.url)))};
    const client = sendClient({ origin: location.origin, token: ${JSON.stringify(token)}, fetch: (...of) => fetch(...of) });
    const right = ${JSON.stringify(right)};
    const sent = await client.send('${messageId}', right);
    const delivery = await client.delivery('${messageId}', sent.tokenId);
    const refused = await client.send('${messageId}', { ...right, keyword: 'OTHER' });
    const early = await client.send('${messageId}', { ...right, mobileNumbers: ['x'] });
    document.body.textContent = JSON.stringify([
      sent.status, delivery.numbers, refused.errors[0].rule, [early.by, early.errors[0].rule],
    ]);`;
    const { outputFiles } = await build({
      stdin: { contents: page, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
      ...{ bundle: true, format: 'esm', platform: 'browser', write: false },
    });
    const app = appOf(endpointOf(store, [token], pino({ enabled: false })));
    app.get('/', (c) =>
      c.html(
        '<!doctype html><meta charset="utf-8"><body></body><script type="module" src="/page.js"></script>',
      ),
    );
    app.get('/page.js', (c) =>
      c.body(outputFiles[0]?.text ?? '', 200, { 'content-type': 'text/javascript' }),
    );
    const { serve: serveApp } = await import('@hono/node-server');
    const server = await new Promise<Server>((ready) => {
      const one = serveApp({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => ready(one as Server));
    });
    try {
      const { port } = server.address() as { readonly port: number };
      assert.deepEqual(JSON.parse((await written(`http://127.0.0.1:${port}/`)) || 'null'), [
        'accepted',
        right.mobileNumbers,
        'keyword-invalid',
        ['client', 'number-not-numeric'],
      ]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
);

interface FuelAnswer {
  readonly res: { readonly statusCode: number };
  readonly body: { readonly tokenId?: string; readonly errors?: readonly string[] };
}
interface Fuel {
  readonly post: (options: object) => Promise<FuelAnswer>;
  readonly get: (options: object) => Promise<FuelAnswer>;
}

test('a published client of that API, against the same server', async () => {
  const FuelRest = createRequire(import.meta.url)('fuel-rest') as new (options: object) => Fuel;
  // It asks for its token first, at a server of its own.
  const auth = createServer((_, response) => {
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ accessToken: token, expiresIn: 3600 }));
  });
  await new Promise<void>((ready) => auth.listen(0, '127.0.0.1', ready));
  const { port } = auth.address() as { readonly port: number };
  const fuel = new FuelRest({
    auth: { clientId: 'id', clientSecret: 'secret', authUrl: `http://127.0.0.1:${port}/v1/requestToken` },
    origin,
  });
  const uri = `/sms/v1/messageContact/${messageId}/send`;
  try {
    const accepted = await fuel.post({ uri, json: right });
    assert.equal(accepted.res.statusCode, 202);
    const delivery = await fuel.get({
      uri: `/sms/v1/messageContact/${messageId}/deliveries/${accepted.body.tokenId ?? ''}`,
    });
    assert.deepEqual([delivery.res.statusCode, delivery.body.tokenId], [200, accepted.body.tokenId]);
    const refused = await fuel.post({ uri, json: { ...right, keyword: 'OTHER' } });
    assert.deepEqual(
      [refused.res.statusCode, refused.body.errors],
      [400, ['Keyword OTHER is invalid for the code on the message.']],
    );
  } finally {
    auth.close();
  }
});
