import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errorResponse } from '../../src/http/error-response.js';
import { handle } from '../../src/http/handle.js';
import { problem } from '../../src/http/problem.js';
import { standardSchema } from '../../src/standard-schema.js';

import { object, table, text, toEither, resolve, validate } from '../../src/index.js';
import {
  sendRules,
  validateSend,
  sendBodySchema,
  sendFormSchema,
  sendRequestSchema,
} from '../../src/message-contact/index.js';
import type { StoredMessage } from '../../src/message-contact/index.js';
import { arbitraryFacts, arbitraryInput, arbitraryPlans, tableOf } from '../run/arbitrary-table.js';
import type { Given } from '../run/arbitrary-table.js';
import { seeded } from '../seed.js';

type Loaded = Given[keyof Given];

/** The ways in which a loader returns what it has: the fact as the rules see it then, and the loader. */
const ways = {
  answers: (fact: Loaded) => ({ fact, load: () => fact }),
  'answers late': (fact: Loaded) => ({
    fact,
    load: async () => {
      await new Promise((later) => setImmediate(later));
      return fact;
    },
  }),
  'answers nothing': () => ({ fact: null, load: () => undefined }),
  'answers null': () => ({ fact: null, load: () => Promise.resolve(null) }),
  rejects: (_: Loaded, fails: () => void) => ({
    fact: undefined,
    load: () => {
      fails();
      return Promise.reject(new Error('gone'));
    },
  }),
  throws: (_: Loaded, fails: () => void) => ({
    fact: undefined,
    load: () => {
      fails();
      throw new Error('gone');
    },
  }),
};
const way = fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[]));

/** Every word that an arbitrary input may look up, with what is found for it: for some of them, nothing. */
const stockOf = (some: Given['stock']): NonNullable<Given['stock']> =>
  Object.fromEntries(
    ['a', 'b', 'silent', 'toString', '__proto__'].map((word) => [word, some?.[word] ?? null]),
  );

describe('nothing that is not valid with all facts is accepted', () => {
  test('by a handler, whatever its loaders do', async () => {
    const seen = { accepted: 0, refused: 0, failed: 0 };
    await fc.assert(
      fc.asyncProperty(
        arbitraryPlans,
        arbitraryInput,
        arbitraryFacts,
        fc.record({ limit: way, owner: way, stock: way }),
        fc.boolean(),
        async (plans, input, { limit = true, owner = false, stock }, how, spareLoaders) => {
          const of = tableOf(plans);
          let failures = 0;
          const fails = () => void (failures += 1);
          const loaded = {
            limit: ways[how.limit](limit, fails),
            owner: ways[how.owner](owner, fails),
            // In part: the words of which nothing is known are left out.
            stock: ways[how.stock](stock ?? {}, fails),
          };
          const facts = {
            limit: loaded.limit.fact as boolean | null | undefined,
            owner: loaded.owner.fact as boolean | null | undefined,
            stock: loaded.stock.fact === undefined ? undefined : stockOf(loaded.stock.fact as Given['stock']),
          };
          const whole = validate(of, input, facts);
          const accepted: unknown[] = [];
          const handler = handle(of, {
            input: () => input,
            loaders: {
              limit: loaded.limit.load as never,
              owner: loaded.owner.load as never,
              stock: loaded.stock.load as never,
            },
            spareLoaders,
            onValid: (report) => {
              accepted.push(report);
              return Response.json({}, { status: 202 });
            },
          });
          const response = await handler(
            new Request('http://localhost/', {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: '{}',
            }),
          );
          // A loader that failed is a fault of ours, also if a rule that another fact skips would have needed it.
          const isAccepted = whole.status === 'valid' && failures === 0;
          expect(accepted).toEqual(isAccepted ? [whole] : []);
          expect(response.status === 202).toBe(isAccepted);
          if (isAccepted) return void (seen.accepted += 1);
          if (whole.status !== 'invalid') {
            expect(response.status).toBe(500);
            return void (seen.failed += 1);
          }
          const { errors } = (await response.json()) as { readonly errors: readonly string[] };
          if (!spareLoaders)
            expect(errors).toEqual(
              expect.arrayContaining([...new Set(whole.violations.map(({ message }) => message))]),
            );
          expect([400, 500]).toContain(response.status);
          seen.refused += 1;
        },
      ),
      seeded(400),
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });

  test('as Right, by a schema, or without a response that refuses it', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryPlans, arbitraryInput, arbitraryFacts, (plans, input, facts) => {
        const of = tableOf(plans);
        const report = validate(of, input, facts);
        const isValid = report.status === 'valid';
        seen.add(report.status);
        expect(toEither(report)._tag).toBe(isValid ? 'Right' : 'Left');
        expect(errorResponse(report) === undefined).toBe(isValid);
        for (const bound of [{ facts }, { facts: () => facts }]) {
          const result = standardSchema(of, bound)['~standard'].validate(input);
          expect(result.issues === undefined).toBe(isValid);
        }
        const failing = {
          facts: () => {
            throw new Error('gone');
          },
        };
        const failed = standardSchema(of, failing)['~standard'].validate(input);
        expect(failed.issues?.map(({ rule }) => rule)).toContain('unexpected');
        // Where it is written that it may be incomplete, what is invalid is refused as before.
        const told = { incomplete: 'accept' } as const;
        expect([
          toEither(report, told)._tag === 'Right',
          errorResponse(report, told) === undefined,
          standardSchema(of, { facts, ...told })['~standard'].validate(input).issues === undefined,
        ]).toEqual(Array.from({ length: 3 }, () => report.status !== 'invalid'));
      }),
      seeded(400),
    );
    expect([...seen].sort()).toEqual(['incomplete', 'invalid', 'valid']);
  });

  test('by a report that is full of warnings: an error is among those that it lists', () => {
    const { on, rules } = table({
      name: 'x',
      body: object({ a: text }),
      messages: {
        first: { template: 'First.', severity: 'warning' },
        second: { template: 'Second.', severity: 'warning' },
        third: 'Third.',
        last: { template: 'Last.', severity: 'warning' },
      },
    });
    const fails = on('a').fails(() => true);
    const of = rules({ first: fails, second: fails, third: fails, last: fails });
    const listed = (maxViolations: number) => {
      const report = validate(of, {}, {}, { maxViolations });
      return [report.violations.map(({ rule }) => rule), report.truncated, toEither(report)._tag];
    };
    expect([1, 2, 3, 4].map(listed)).toEqual([
      [['third'], true, 'Left'],
      [['first', 'third'], true, 'Left'],
      [['first', 'second', 'third'], true, 'Left'],
      [['first', 'second', 'third', 'last'], false, 'Left'],
    ]);
    expect(errorResponse(validate(of, {}, {}, { maxViolations: 1 }))?.status).toBe(400);
  });
});

describe('a send', () => {
  const messageId = 'MzA6Nzg6MA';
  const body = { mobileNumbers: ['13175551212'], Subscribe: true, keyword: 'JOINSMS' };
  const fault = 'An unexpected error occurred, please contact Customer Support with reference id r7.';

  const handled = async (
    load: () => StoredMessage | null | undefined | Promise<StoredMessage | undefined>,
  ) => {
    const causes: string[] = [];
    const handler = handle(sendRules, {
      input: (read) => ({ messageId, body: read }),
      loaders: { message: load },
      referenceId: () => 'r7',
      onRefused: (refusal) => causes.push(...refusal.causes.map(String)),
      onValid: () => Response.json({}, { status: 202 }),
    });
    const response = await handler(
      new Request('http://localhost/', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
    return [response.status, ((await response.json()) as { errors?: readonly string[] }).errors, causes];
  };

  test('is refused if its message is not found, has no keywords, or cannot be looked up', async () => {
    const unknown = [400, ['Message MzA6Nzg6MA is not valid for the client.'], []];
    expect(await handled(() => undefined)).toEqual(unknown);
    expect(await handled(() => null)).toEqual(unknown);
    expect(await handled(async () => undefined)).toEqual(unknown);
    expect(await handled(() => ({ text: 'Hi' }))).toEqual([
      500,
      [fault],
      ['Error: The request could not be validated: the fact message.keywords is missing.'],
    ]);
    expect(await handled(() => Promise.reject(new Error('gone')))).toEqual([500, [fault], ['Error: gone']]);
    expect(await handled(() => ({ text: 'Hi', keywords: ['JOINSMS'] }))).toEqual([202, undefined, []]);
  });

  test('is refused by each schema of a server, and passes that of a form, with what is missing', () => {
    const sentence = 'The request could not be validated: the fact message is missing.';
    const facts = { message: { text: 'Hi', keywords: ['JOINSMS'] } };
    const result = (schema: ReturnType<typeof sendBodySchema>, value: unknown = body) => {
      const { issues, ...success } = schema['~standard'].validate(value) as {
        readonly issues?: readonly { readonly message: string }[];
        readonly status?: string;
      };
      return issues?.map(({ message }) => message) ?? success.status;
    };
    expect(result(sendBodySchema(sendRules, { messageId }))).toContain(sentence);
    expect(result(sendBodySchema(sendRules))).toContain(sentence);
    expect(sendRequestSchema(sendRules)['~standard'].validate({ messageId, body }).issues?.[0]?.message).toBe(
      sentence,
    );
    expect(result(sendBodySchema(sendRules, { messageId, facts }))).toBe('valid');
    expect(result(sendBodySchema(sendRules, { messageId, incomplete: 'accept' }))).toBe('incomplete');
    expect(result(sendFormSchema(sendRules))).toBe('incomplete');
    expect(result(sendFormSchema(sendRules, { incomplete: 'refuse' }))).toContain(sentence);
    expect(result(sendFormSchema(sendRules, { messageId, facts }))).toBe('valid');
  });

  test('that a form lets pass is refused by a handler, unless it is written there', async () => {
    const request = () =>
      new Request('http://localhost/', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const onValid = () => Response.json({}, { status: 202 });
    const refusals: unknown[] = [];
    const onRefused = (refusal: unknown) => refusals.push(refusal);
    expect((await handle(sendFormSchema(sendRules), { onValid, onRefused })(request())).status).toBe(500);
    expect(refusals).toMatchObject([
      {
        status: 500,
        issues: [{ rule: 'unexpected', path: [], args: ['unknown'] }],
        causes: [
          new Error('The request could not be validated: the fact message.keywords is missing.'),
          new Error('The request could not be validated: the fact message is missing.'),
        ],
      },
    ]);
    expect(
      (await handle(sendFormSchema(sendRules), { onValid, incomplete: 'accept' })(request())).status,
    ).toBe(202);
  });

  test('of a schema of another library, without an issue for its refusal, is a fault', async () => {
    const request = () =>
      new Request('http://localhost/', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
    const by = (result: object) => {
      const refusals: unknown[] = [];
      const schema = { '~standard': { validate: () => result as { readonly issues: readonly never[] } } };
      const handler = handle(schema, {
        onValid: () => Response.json({}, { status: 202 }),
        onRefused: ({ causes }) => refusals.push(causes),
      });
      return handler(request()).then(({ status }) => [status, refusals]);
    };
    expect(await by({ issues: [] })).toEqual([500, [[]]]);
    expect(await by({ value: 1, status: 'incomplete' })).toEqual([500, [[]]]);
    expect(await by({ value: 1 })).toEqual([202, []]);
  });

  test('whose facts cannot be had is invalid, with its reference, and the caller gets the error', () => {
    const errors: unknown[] = [];
    const facts = () => {
      throw new Error('gone');
    };
    const result = (options?: object) =>
      sendRequestSchema(sendRules, { facts, options })['~standard'].validate({ messageId, body });
    const issue = (referenceId: string) => ({
      message: `An unexpected error occurred, please contact Customer Support with reference id ${referenceId}.`,
      path: [],
      rule: 'unexpected',
      args: [referenceId],
      severity: 'error',
    });
    expect(result().issues?.[0]).toEqual(issue('unknown'));
    expect(result({ referenceId: 'r7' }).issues?.[0]).toEqual(issue('r7'));
    const onUnexpected = (error: unknown) => {
      errors.push(String(error));
      throw new Error('a log that fails changes nothing');
    };
    expect(result({ onUnexpected }).issues?.[0]).toEqual(issue('unknown'));
    expect(errors).toEqual(['Error: gone']);
  });

  test('has a fault if an option of loading has a value that it may not have', async () => {
    const errors: string[] = [];
    const options = {
      spareLoaders: 'yes' as never,
      onUnexpected: (error: unknown) => errors.push(String(error)),
    };
    const report = await resolve(sendRules, { messageId, body }, {}, {}, options);
    expect([report.status, errors]).toEqual(['invalid', ['TypeError: spareLoaders is not true or false.']]);
  });

  test('gives its facts function an id that can be one, or does not call it', () => {
    const asked: unknown[] = [];
    const schema = sendRequestSchema(sendRules, {
      facts: (request) => {
        asked.push(request);
        return { message: { text: request.messageId.slice(0, 3), keywords: ['JOINSMS'] } };
      },
    })['~standard'];
    const hostile = [
      null,
      undefined,
      7,
      'x',
      {},
      [],
      { messageId: 7, body },
      { messageId: 'x', body },
      { body },
    ];
    for (const value of hostile) expect(schema.validate(value).issues?.length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    expect(schema.validate({ messageId, body }).issues).toBe(undefined);
    expect(asked).toEqual([{ messageId, body }]);
  });

  test('has its value without a cast, once its status is known', () => {
    const report = validateSend({ messageId, body }, { message: { text: 'Hi', keywords: ['JOINSMS'] } });
    const first =
      report.status === 'invalid' ? report.violations[0]?.message : report.value.mobileNumbers?.[0];
    expect(first).toBe('13175551212');
  });
});

test('a violation carries the code of its row, to an issue and to problem details', () => {
  const coded = table({
    name: 'coded',
    body: object({ a: text }),
    messages: {
      one: { template: 'One.', code: 'E1' },
      two: { template: 'Two.', code: 20102 },
      none: { template: 'None.', code: {} as never },
    },
  });
  const fails = coded.on('a').fails(() => true);
  const of = coded.rules({ one: fails, two: fails, none: fails });
  const codes = (all: readonly { readonly code?: unknown }[] | undefined) =>
    all?.map((one) => ('code' in one ? one.code : 'absent'));
  const report = validate(of, {});
  const expected = ['E1', 20102, 'absent'];
  expect(codes(report.violations)).toEqual(expected);
  expect(codes(standardSchema(of)['~standard'].validate({}).issues)).toEqual(expected);
  expect(codes(problem(report).errors)).toEqual(expected);
  // Each rule id of a report is one of a message, those of the engine too.
  for (const { rule } of [...report.violations, ...validate(of, 7).violations])
    expect(typeof of.messages[rule].template).toBe('string');
});

describe('a handler that is given hooks', () => {
  const greeting = table({ name: 'g', body: object({ text }), messages: { missing: 'Say something.' } });
  const rules = greeting.rules({ missing: greeting.on('text').fails((g) => g.text === undefined) });
  const post = (body: string, headers: Record<string, string> = {}) =>
    new Request('http://localhost/', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const build = (more: object = {}) => {
    const refusals: unknown[] = [];
    const handler = handle(rules, {
      input: (body) => body,
      authorize: (request: Request) => request.headers.get('authorization') === 'Bearer t',
      referenceId: (request) => request.headers.get('x-request-id') ?? 'none',
      onRefused: (refusal) => {
        refusals.push(refusal);
        throw new Error('a log that fails changes nothing');
      },
      onValid: () => Response.json({}, { status: 202 }),
      ...more,
    });
    return { handler, refusals };
  };
  const authorization = 'Bearer t';

  test('authorizes before it reads, and calls onRefused with the reference of each refusal', async () => {
    const { handler, refusals } = build();
    const unread = post('{"text":');
    const denied = await handler(unread);
    expect([denied.status, denied.headers.get('www-authenticate'), unread.bodyUsed]).toEqual([
      401,
      'Bearer',
      false,
    ]);
    expect((await handler(post('{"text":', { authorization }))).status).toBe(400);
    expect((await handler(post('{}', { authorization, 'x-request-id': 'r1' }))).status).toBe(400);
    expect((await handler(post('{"text":"Hi"}', { authorization }))).status).toBe(202);
    expect(refusals).toMatchObject([
      {
        status: 401,
        referenceId: 'none',
        issues: [{ message: 'The access token is missing, or is not valid.' }],
      },
      { status: 400, issues: [{ message: 'The request body is not JSON.' }] },
      { status: 400, referenceId: 'r1', issues: [{ rule: 'missing' }], causes: [] },
    ]);
  });

  test.each(['input', 'authorize', 'onValid'])('refuses with 500 what %s throws', async (name) => {
    const error = new Error('gone');
    const fails = {
      [name]: () => {
        throw error;
      },
    };
    const { handler, refusals } = build(fails);
    const response = await handler(post('{"text":"Hi"}', { authorization, 'x-request-id': 'r2' }));
    expect([response.status, await response.json()]).toEqual([
      500,
      { errors: ['An unexpected error occurred (reference r2).'] },
    ]);
    expect(refusals).toMatchObject([{ status: 500, causes: [error] }]);
    // Who does not listen gets the error itself, so that it is not lost.
    const deaf = build({ ...fails, onRefused: undefined }).handler;
    await expect(deaf(post('{"text":"Hi"}', { authorization }))).rejects.toBe(error);
  });
});
