/**
 * What the compiler knows of a send in each library: compiled by `types.test.ts`, with the declarations that are shipped,
 * and never run. A line under `@ts-expect-error` has to be wrong, so nothing here is `any`.
 */

import { extend, forField, pick } from '@assay/rules';
import {
  messages,
  sendRules,
  sendBodySchema,
  sendFormSchema,
  sendRequestSchema,
} from '@assay/rules/message-contact';
import type {
  RuleId,
  SendRequest,
  DecodedSend,
  SendBodyInput,
  SendRequestInput,
} from '@assay/rules/message-contact';
import { sendRules as liteRules } from '@assay/rules/message-contact/lite';
import { useForm as useConform } from '@conform-to/react/future';
import { sValidator } from '@hono/standard-validator';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { McpServer } from '@modelcontextprotocol/server';
import { call, os } from '@orpc/server';
import { FormApi } from '@tanstack/form-core';
import { initTRPC } from '@trpc/server';
import type { inferProcedureInput } from '@trpc/server';
import { tool } from 'ai';
import { Elysia } from 'elysia';
import fastify from 'fastify';
import type { FastifyTypeProvider } from 'fastify';
import { H3, readValidatedBody } from 'h3';
import { Hono } from 'hono';
import { createSafeActionClient } from 'next-safe-action';
import { useForm } from 'react-hook-form';
import { superValidate } from 'sveltekit-superforms/server';
import { standard } from 'sveltekit-superforms/adapters';

type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** Compiles where a value is of this type, and of no other. */
declare const exactly: <Wanted>() => <Given>(given: Given, is: Same<Given, Wanted>) => void;

const form = sendFormSchema(sendRules);
const fields = sendBodySchema(sendRules);

export const reactHookForm = (): void => {
  const { handleSubmit, register } = useForm({
    resolver: standardSchemaResolver(form),
    defaultValues: { mobileNumbers: [''], Subscribe: false },
  });
  register('Subscribers.0.MobileNumber');
  // @ts-expect-error -- no such field
  register('subscriber.0');
  void handleSubmit((values) => exactly<SendRequest>()(values, true));
  // @ts-expect-error -- a flag is no number
  useForm({ resolver: standardSchemaResolver(form), defaultValues: { Subscribe: 7 } });
  // Made in place, it knows its fields too.
  const inPlace = useForm({ resolver: standardSchemaResolver(sendFormSchema(sendRules)), defaultValues: {} });
  inPlace.register('Subscribers.0.MobileNumber');
  // @ts-expect-error -- no such field
  inPlace.register('subscriber.0');
};

/** Rules of your own, and some of the rules. */
export const otherRules = (): void => {
  const own = extend(sendRules, { 'too-loud': 'Not so loud.' }, ({ given }) => ({
    'too-loud': given('messageText').fails(({ messageText: text }) => text === text.toUpperCase()),
  }));
  sendFormSchema<SendBodyInput>(own);
  sendFormSchema(pick(own, 'too-loud'));
  sendBodySchema(forField(sendRules, 'keyword'), { messageId: 'MzA6Nzg6MA' });
  sendRequestSchema(liteRules);
  // @ts-expect-error -- no rule set of a send
  sendFormSchema({ validate: () => 'valid' });
  const code: string = messages['keyword-invalid' satisfies RuleId].template;
  exactly<string>()(code, true);
};

export const tanStackForm = (): void => {
  const defaultValues: SendBodyInput = { mobileNumbers: [''] };
  const api = new FormApi({ defaultValues, validators: { onChange: form } });
  api.setFieldValue('keyword', 'JOIN');
  // @ts-expect-error -- a keyword is a text
  api.setFieldValue('keyword', 7);
  const others: { readonly Subscribe: number } = { Subscribe: 7 };
  // @ts-expect-error -- a form of other values
  new FormApi({ defaultValues: others, validators: { onChange: form } });
};

export const conform = (): void => {
  const { fields: inputs } = useConform(form, {
    onSubmit: (_, { value }) => exactly<SendRequest>()(value, true),
  });
  inputs.keyword.name.trim();
  // @ts-expect-error -- no such field
  inputs.keywords.name.trim();
};

export const superforms = async (): Promise<void> => {
  const defaults: SendRequest = { Subscribe: false, Resubscribe: false, Override: false };
  const { data, errors } = await superValidate(standard(form, { defaults }));
  exactly<SendRequest>()(data, true);
  errors.keyword?.at(0);
  // @ts-expect-error -- no such field
  errors.keywords?.at(0);
};

export const hono = new Hono().post('/send', sValidator('json', fields), (c) => {
  const body = c.req.valid('json');
  exactly<SendRequest>()(body, true);
  return c.json(body);
});

export const tRpc = (): readonly unknown[] => {
  const t = initTRPC.create();
  const send = t.procedure
    .input(sendRequestSchema(sendRules))
    .mutation(({ input }) => exactly<DecodedSend>()(input, true));
  const sent = (input: inferProcedureInput<typeof send>) => exactly<SendRequestInput>()(input, true);
  return [send, sent];
};

export const oRpc = async (): Promise<void> => {
  const send = os.input(fields).handler(({ input }) => exactly<SendRequest>()(input, true));
  await call(send, { mobileNumbers: ['13175551212'] });
  // @ts-expect-error -- a flag is no number
  await call(send, { Subscribe: 7 });
};

export const h3 = new H3().post('/send', async (event) => {
  const body = await readValidatedBody(event, fields);
  exactly<SendRequest>()(body, true);
});

export const elysia = new Elysia().post(
  '/send',
  ({ body }) => {
    exactly<SendRequest>()(body, true);
  },
  { body: fields },
);

/** What a schema is asked, and what it makes of it. */
interface Standard {
  readonly '~standard': { readonly types?: { readonly output: unknown } | undefined };
}
interface StandardProvider extends FastifyTypeProvider {
  readonly validator: this['schema'] extends Standard
    ? NonNullable<this['schema']['~standard']['types']>['output']
    : unknown;
}

export const fastifyRoute = (): void => {
  fastify()
    .withTypeProvider<StandardProvider>()
    .post('/send', { schema: { body: fields } }, ({ body }) => exactly<SendRequest>()(body, true));
};

export const nextSafeAction = async (): Promise<void> => {
  const action = createSafeActionClient()
    .inputSchema(fields)
    .action(({ parsedInput }) => Promise.resolve(exactly<SendRequest>()(parsedInput, true)));
  await action({ mobileNumbers: ['13175551212'] });
  // @ts-expect-error -- a flag is no number
  await action({ Subscribe: 7 });
};

export const aiSdk = tool({
  description: 'Sends a message.',
  inputSchema: fields,
  execute: (input) => exactly<SendRequest>()(input, true),
});

export const mcp = (): void => {
  new McpServer({ name: 'sms', version: '1.0.0' }).registerTool('send', { inputSchema: fields }, (input) => {
    exactly<SendRequest>()(input, true);
    return { content: [] };
  });
};
