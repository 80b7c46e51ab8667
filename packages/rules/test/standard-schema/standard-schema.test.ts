import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { pointerOf } from '../../src/http/problem.js';
import { standardSchema } from '../../src/standard-schema.js';

import { object, table, text, omit, pick, validate } from '../../src/index.js';
import { requestViolating, validRequest } from '../../../testing/src/index.js';
import {
  sendRules,
  validateSend,
  sendBodySchema,
  sendRequestSchema,
} from '../../src/message-contact/index.js';
import { anyFacts, anyRequest } from '../message-contact/laws/any-request.js';
import { seeded } from '../seed.js';
import { optIn } from '../tables/opt-in.js';

const messageId = 'MzA6Nzg6MA';

/** What is read in a report, and what a schema makes of it. */
const expected = (
  { violations, status, missing, value }: ReturnType<typeof validateSend>,
  place: (path: readonly (string | number)[]) => readonly (string | number)[],
  output: (value: unknown) => unknown,
  where: (path: readonly (string | number)[]) => object = () => ({}),
) => {
  const issues = violations.map(({ path, ...issue }) => ({
    ...issue,
    path: place(path),
    ...(path[0] === 'messageId' ? { parameter: 'id' } : where(path)),
  }));
  if (status === 'incomplete')
    return {
      issues: missing.map(({ fact }) => ({
        message: `The request could not be validated: the fact ${fact} is missing.`,
        path: [],
        rule: 'unexpected',
        args: [fact],
        severity: 'error',
      })),
    };
  return status === 'invalid' ? { issues } : { value: output(value), status, missing, warnings: issues };
};

describe('of any request, the issues of a schema are the violations of the report', () => {
  test('of the body, with the id bound', () => {
    fc.assert(
      fc.property(anyRequest, anyFacts, ({ request }, facts) => {
        const schema = sendBodySchema(sendRules, { messageId: request.messageId, facts });
        const report = validateSend(request, facts);
        expect(schema['~standard'].validate(request.body)).toEqual(
          expected(
            report,
            (path) => (path[0] === 'messageId' ? [] : path),
            (value) => value,
          ),
        );
      }),
      seeded(300),
    );
  });

  test('of the whole request, with facts by a function', () => {
    fc.assert(
      fc.property(anyRequest, anyFacts, ({ request }, facts) => {
        const schema = sendRequestSchema(sendRules, { facts: () => facts });
        // A message is looked up by an id that can be one.
        const isId = validateSend(request).outcomes['message-id-malformed'].status === 'pass';
        const report = validateSend(request, isId ? facts : undefined);
        expect(schema['~standard'].validate(request)).toEqual(
          expected(
            report,
            (path) => (path[0] === 'messageId' ? path : ['body', ...path]),
            (body) => ({ messageId: request.messageId, body }),
            (path) => ({ pointer: pointerOf(path) }),
          ),
        );
      }),
      seeded(300),
    );
  });

  test('of a request whose body throws when it is read', () => {
    const request = {
      messageId,
      get body(): never {
        throw new Error('no body');
      },
    };
    const expected = { message: 'The request body must be a JSON object.', path: ['body'], rule: 'shape' };
    expect(sendRequestSchema(sendRules)['~standard'].validate(request).issues).toMatchObject([expected]);
  });

  test('of the body without an id: no rule of the id, and all others', () => {
    fc.assert(
      fc.property(anyRequest, anyFacts, ({ request: { body } }, facts) => {
        const result = sendBodySchema(sendRules, { facts, incomplete: 'accept' })['~standard'].validate(body);
        const report = validate(
          omit(sendRules, 'message-id-malformed', 'message-unknown'),
          { messageId, body },
          facts,
        );
        expect(result.issues).toEqual(
          report.status === 'invalid'
            ? report.violations.map(({ path, ...issue }) => ({ ...issue, path }))
            : undefined,
        );
      }),
      seeded(200),
    );
  });

  test('an id that is wrong is at the body as a whole, for a form to show', () => {
    const { issues } = sendBodySchema(sendRules, { messageId: 'x' })['~standard'].validate({
      mobileNumbers: ['13175551212'],
    }) as {
      readonly issues: readonly unknown[];
    };
    expect(issues).toEqual([
      {
        message: 'Message id x is not valid.',
        path: [],
        rule: 'message-id-malformed',
        args: ['x'],
        severity: 'error',
        parameter: 'id',
      },
    ]);
  });
});

test('a result has what its readers look for, and nothing that they stumble over', () => {
  const schema = sendBodySchema(sendRules)['~standard'];
  const failure = schema.validate({ keyword: 7 });
  const success = schema.validate({ mobileNumbers: ['13175551212'], Override: true, messageText: 'Hi' });
  expect(Object.keys(failure)).toEqual(['issues']);
  expect(JSON.parse(JSON.stringify(failure))).toEqual(failure);
  expect('value' in success && success.issues).toBe(undefined);
  const object = sendBodySchema(sendRules);
  expect([typeof object, Object.keys(object)]).toEqual(['object', ['~standard']]);
  expect([schema.version, schema.vendor, Object.isFrozen(object)]).toEqual([1, 'assay', true]);
});

test('a table of another field, with facts, options and warnings', () => {
  const greeting = table({
    name: 'greeting',
    body: object({ text }),
    messages: { loud: { template: 'Not so loud.', severity: 'warning' }, missing: 'Say something.' },
  });
  const schema = standardSchema(
    greeting.rules({
      loud: greeting.given('text').fails((g) => g.text === g.text.toUpperCase()),
      missing: greeting.on('text').fails((g) => g.text === undefined),
    }),
  )['~standard'];
  const warning = { message: 'Not so loud.', path: ['text'], rule: 'loud', args: [], severity: 'warning' };
  expect(schema.validate({ text: 'HI' })).toEqual({
    value: { text: 'HI' },
    status: 'valid',
    missing: [],
    warnings: [warning],
  });
  expect(schema.validate({})).toMatchObject({ issues: [{ message: 'Say something.', path: ['text'] }] });
  expect(standardSchema(optIn)['~standard'].validate({}).issues?.length).toBeGreaterThan(0);
});

describe('Standard JSON Schema', () => {
  const settings = { strict: true, strictTypes: false, ownProperties: true };
  const compiled = {
    'draft-2020-12': (of: object) => new Ajv2020(settings).compile(of),
    'draft-07': (of: object) => new Ajv(settings).compile(of),
  };
  const exact = { libraryOptions: { exact: true } };

  test.each(['draft-2020-12', 'draft-07'] as const)(
    '%s: what goes in passes, and what comes out',
    (target) => {
      const schema = sendRequestSchema(sendRules)['~standard'];
      const takes = compiled[target](schema.jsonSchema.input({ target }));
      const gives = compiled[target](schema.jsonSchema.output({ target }));
      const ofBody = compiled[target](sendBodySchema(sendRules)['~standard'].jsonSchema.output({ target }));
      fc.assert(
        fc.property(validRequest(), ({ messageId: id, body, facts }) => {
          const request = JSON.parse(JSON.stringify({ messageId: id, body })) as typeof body;
          const result = sendRequestSchema(sendRules, { facts: () => facts })['~standard'].validate(request);
          const value = 'value' in result ? result.value : undefined;
          expect([takes(request), gives(value), ofBody(value?.body)]).toEqual([true, true, true]);
        }),
        seeded(100),
      );
      expect([
        takes({ messageId: 'x', body: { keyword: 7 } }),
        gives({ messageId: 'x', body: { keyword: 'x' } }),
      ]).toEqual([false, false]);
    },
  );

  test('a body that is misshapen does not pass', () => {
    const takes = compiled['draft-07'](
      sendBodySchema(sendRules)['~standard'].jsonSchema.input({ target: 'draft-07', ...exact }),
    );
    fc.assert(
      fc.property(requestViolating(['shape']), ({ body }) => {
        const written = JSON.stringify(body) as string | undefined;
        // A schema cannot say that a field is given twice.
        const messages = validateSend({ messageId, body }).violations.map(({ message }) => message);
        fc.pre(written !== undefined && !messages.some((message) => message.endsWith('more than once.')));
        expect(takes(JSON.parse(written!))).toBe(false);
      }),
      seeded(100),
    );
  });

  test('another target throws', () => {
    const { input, output } = sendBodySchema(sendRules)['~standard'].jsonSchema;
    expect(() => input({ target: 'openapi-2.0' })).toThrow('No JSON Schema for "openapi-2.0"');
    expect(() => output({ target: 'toString' })).toThrow('draft-2020-12, draft-07, openapi-3.0');
    expect(input({ target: 'openapi-3.0' })).not.toHaveProperty('$schema');
    expect(() => input({ target: 'openapi-3.0', ...exact })).toThrow('take another target');
  });
});

test('a fact that is missing is an issue of the whole', () => {
  expect(sendBodySchema(sendRules)['~standard'].validate({ mobileNumbers: ['13175551212'] })).toStrictEqual({
    issues: [
      {
        message: 'The request could not be validated: the fact message is missing.',
        path: [],
        rule: 'unexpected',
        args: ['message'],
        severity: 'error',
      },
    ],
  });
});

test('the facts function is called for an id that is a text, whatever rules there are', () => {
  const asked: unknown[] = [];
  const schema = sendRequestSchema(pick(sendRules, 'keyword-blank'), {
    facts: ({ messageId }) => void asked.push(messageId),
  });
  for (const messageId of [7, null, 'x']) schema['~standard'].validate({ messageId, body: {} });
  expect(asked).toEqual(['x']);
});

test('the JSON Schema of what comes out is that of the output', () => {
  const { input, output } = sendBodySchema(sendRules)['~standard'].jsonSchema;
  const flagIn = (schema: object): unknown =>
    (schema as { readonly properties: { readonly Subscribe: object } }).properties.Subscribe;
  expect(flagIn(output({ target: 'draft-07' }))).toMatchObject({ type: 'boolean' });
  expect(flagIn(input({ target: 'draft-07' }))).not.toMatchObject({ type: 'boolean' });
});
