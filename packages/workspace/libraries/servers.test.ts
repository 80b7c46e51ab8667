import assert from 'node:assert/strict';
import { test } from 'node:test';

import { errorBody } from '@assay/rules/http';
import { validateSend, sendBodySchema, sendRequestSchema, sendRules } from '@assay/rules/message-contact';
import { sValidator } from '@hono/standard-validator';
import { call, os } from '@orpc/server';
import { initTRPC } from '@trpc/server';
import { Elysia } from 'elysia';
import express from 'express';
import fastify from 'fastify';
import { H3, readValidatedBody } from 'h3';
import { Hono } from 'hono';
import { describeRoute, generateSpecs, loadVendor, validator } from 'hono-openapi';
import { createSafeActionClient } from 'next-safe-action';

import { decoded, facts, messageId, paths, right, sentences, wrong } from './asked.js';

interface Issue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

const said = (issues: readonly Issue[]): readonly unknown[] => [
  issues.map(({ message }) => message),
  issues.map(({ path }) => path),
];

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

test('Hono: issues in the hook, the decoded body in the handler', async () => {
  const app = new Hono().post(
    '/send',
    sValidator('json', sendBodySchema(sendRules, { facts }), (result, c) =>
      result.success ? undefined : c.json(result.error as unknown as Issue[], 400),
    ),
    (c) => c.json(c.req.valid('json')),
  );
  const refused = await app.request('/send', post(wrong));
  assert.equal(refused.status, 400);
  assert.deepEqual(said((await refused.json()) as readonly Issue[]), [sentences, paths]);
  assert.deepEqual(await (await app.request('/send', post(right))).json(), decoded);
});

test('hono-openapi: the schema of the body in the document, and the body judged', async () => {
  const schema = sendBodySchema(sendRules, { facts });
  loadVendor('assay', {
    toJSONSchema: (of) => (of as typeof schema)['~standard'].jsonSchema.input({ target: 'draft-2020-12' }),
  });
  const app = new Hono();
  app.post('/send', describeRoute({}), validator('json', schema), (c) => c.json(c.req.valid('json')));
  const { paths: found } = await generateSpecs(app);
  assert.match(JSON.stringify(found), /"requestBody":.*"properties":\{"mobileNumbers"/);
  assert.deepEqual(await (await app.request('/send', post(right))).json(), decoded);
  const refused = await app.request('/send', post(wrong));
  const { error } = (await refused.json()) as { readonly error: readonly Issue[] };
  assert.deepEqual([refused.status, said(error)], [400, [sentences, paths]]);
});

test('tRPC: the whole request as an input', async () => {
  const t = initTRPC.create();
  const router = t.router({
    send: t.procedure
      .input(sendRequestSchema(sendRules, { facts: () => facts }))
      .mutation(({ input }) => input),
  });
  const caller = router.createCaller({});
  assert.deepEqual(await caller.send({ messageId, body: right }), { messageId, body: decoded });
  await assert.rejects(caller.send({ messageId, body: wrong }), (error: Error) => {
    const { issues } = error.cause as { issues: readonly Issue[] };
    assert.deepEqual(said(issues), [sentences, paths.map((path) => ['body', ...path])]);
    return true;
  });
});

test('oRPC: the whole request as an input', async () => {
  const send = os.input(sendRequestSchema(sendRules, { facts: () => facts })).handler(({ input }) => input);
  assert.deepEqual(await call(send, { messageId, body: right }), { messageId, body: decoded });
  await assert.rejects(call(send, { messageId, body: wrong }), (error: Error) => {
    const { issues } = (error as unknown as { data: { issues: readonly Issue[] } }).data;
    assert.deepEqual(said(issues)[0], sentences);
    return true;
  });
});

test('h3: a body that is read and judged', async () => {
  const app = new H3().post('/send', (event) =>
    readValidatedBody(event, sendBodySchema(sendRules, { facts })),
  );
  assert.deepEqual(await (await app.request('/send', post(right))).json(), decoded);
  const refused = await app.request('/send', post(wrong));
  const { data } = (await refused.json()) as { readonly data: { readonly issues: readonly Issue[] } };
  assert.deepEqual([refused.status, said(data.issues)], [400, [sentences, paths]]);
});

test('Elysia: a body that is judged before the handler', async () => {
  const app = new Elysia()
    .onError(({ code, error, status }) => (code === 'VALIDATION' ? status(400, error.all) : undefined))
    .post('/send', ({ body }) => body, { body: sendBodySchema(sendRules, { facts }) });
  const ask = (body: unknown) => app.handle(new Request('http://localhost/send', post(body)));
  assert.deepEqual(await (await ask(right)).json(), decoded);
  const refused = await ask(wrong);
  const found = (await refused.json()) as readonly { readonly message: string; readonly path: string }[];
  // It joins the keys of a path.
  assert.deepEqual(
    [refused.status, found.map(({ message }) => message), found.map(({ path }) => path)],
    [400, sentences, paths.map((path) => path.join('.'))],
  );
});

test('Fastify: a validator compiler, and issues in the error handler', async () => {
  const app = fastify();
  const schema = sendBodySchema(sendRules, { facts });
  app.setValidatorCompiler<typeof schema>(({ schema: of }) => (data) => {
    const result = of['~standard'].validate(data);
    // A list of issues reaches the error handler as `validation`.
    return result.issues === undefined ? { value: result.value } : { error: result.issues as never };
  });
  app.setErrorHandler<Error & { validation?: readonly Issue[] }>((error, _, reply) =>
    reply.status(400).send(error.validation),
  );
  app.post('/send', { schema: { body: schema } }, (request) => request.body);
  const ask = (payload: object) => app.inject({ method: 'POST', url: '/send', payload });
  assert.deepEqual((await ask(right)).json(), decoded);
  const refused = await ask(wrong);
  assert.deepEqual([refused.statusCode, said(refused.json<readonly Issue[]>())], [400, [sentences, paths]]);
  await app.close();
});

test('Express 5: a handler that knows the message', async () => {
  const app = express()
    .use(express.json())
    .post('/send/:id', (request, response) => {
      const result = sendBodySchema(sendRules, { messageId: request.params.id, facts })['~standard'].validate(
        request.body,
      );
      if (result.issues === undefined) response.json(result.value);
      else
        response
          .status(400)
          .json(
            errorBody(validateSend({ messageId: request.params.id, body: request.body as unknown }, facts)),
          );
    });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as { port: number };
  const ask = (id: string, body: unknown) => fetch(`http://127.0.0.1:${port}/send/${id}`, post(body));
  assert.deepEqual(await (await ask(messageId, right)).json(), decoded);
  const refused = await ask('x', wrong);
  assert.deepEqual(
    [refused.status, await refused.json()],
    [400, { errors: ['Message id x is not valid.', ...sentences] }],
  );
  server.close();
});

test('next-safe-action: an action whose input is judged before it runs', async () => {
  const action = createSafeActionClient()
    .inputSchema(sendBodySchema(sendRules, { facts }))
    .action(({ parsedInput }) => Promise.resolve(parsedInput));
  const { validationErrors } = await action(wrong);
  assert.deepEqual(validationErrors, {
    MobileNumbers: { 1: { _errors: [sentences[0]] } },
    keyword: { _errors: [sentences[1]] },
  });
  const { data } = await action(right);
  assert.deepEqual(data, decoded);
});
