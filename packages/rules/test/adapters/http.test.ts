import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { errorBody, negotiate, pointerOf, problem, respond } from '../../src/adapters/http.js';
import { validateSend } from '../../src/message-contact/index.js';
import { sendBodySchema } from '../../src/message-contact/standard-schema.js';
import { anyFacts, anyRequest, jsonRequest } from '../message-contact/laws/any-request.js';
import { seeded } from '../seed.js';

const messageId = 'MzA6Nzg6MA';

/** What a JSON pointer in a fragment points at, by RFC 6901 alone. */
const pointedAt = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (found, token) => (found as { readonly [key: string]: unknown } | undefined)?.[token],
      document,
    );

describe('problem details', () => {
  test('of a report have the documented shape', () => {
    const body = { mobileNumbers: ['1-317-555-1212'], Subscribe: true, keyword: 'OTHER' };
    expect(problem(validateSend({ messageId, body }, { message: { text: 'Hi', keywords: [] } }))).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: '1-317-555-1212 is not a numeric string (and 1 more)',
      errors: [
        {
          detail: '1-317-555-1212 is not a numeric string',
          pointer: '#/mobileNumbers/0',
          rule: 'number-not-numeric',
          args: ['1-317-555-1212'],
        },
        {
          detail: 'Keyword OTHER is invalid for the code on the message.',
          pointer: '#/keyword',
          rule: 'keyword-invalid',
          args: ['OTHER'],
        },
      ],
    });
  });

  test('say when the report was cut', () => {
    const report = validateSend({ messageId, body: { mobileNumbers: ['x', 'y'] } }, undefined, {
      maxViolations: 1,
    });
    expect([problem(report).truncated, problem(report).errors.length]).toEqual([true, 1]);
  });

  test('are a fault of ours where nothing but unexpected is said', () => {
    const options = { maxViolations: 0, referenceId: 'r7' };
    const report = validateSend({ messageId, body: {} }, undefined, options);
    expect(problem(report)).toMatchObject({
      status: 500,
      title: 'Internal Server Error',
      errors: [{ pointer: '#' }],
    });
    expect(respond(report)?.status).toBe(500);
  });

  test('each pointer leads to what is wrong, or to where it is missing', () => {
    let found = 0;
    fc.assert(
      fc.property(jsonRequest, anyFacts, ({ request }, facts) => {
        const { violations, ...report } = validateSend(request, facts);
        const { errors } = problem({ violations, ...report });
        expect(errors.map(({ detail }) => detail)).toEqual(violations.map(({ message }) => message));
        errors.forEach(({ pointer }, index) => {
          const path = violations[index]?.path ?? [];
          if (path[0] === 'messageId' || path.some((one) => /[\ud800-\udfff]/.test(String(one)))) return;
          const value = path.reduce<unknown>(
            (of, key) => (of as { readonly [key: string]: unknown } | undefined)?.[key],
            request.body,
          );
          expect(pointedAt(request.body, pointer)).toBe(value);
          if (value !== undefined) found += 1;
        });
      }),
      seeded(300),
    );
    expect(found).toBeGreaterThan(100);
  });

  test('are made of any path at all', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.nat(), fc.anything())), (path) => {
        expect(
          () => new URL(`x:${problem([{ message: 'x', path }]).errors[0]?.pointer ?? ''}`),
        ).not.toThrow();
      }),
      seeded(300),
    );
    expect(pointerOf(['\ud800', 'a/b~c', 0, { key: 'k' }])).toBe('#/%EF%BF%BD/a~1b~0c/0/k');
  });
});

test('the issues of a schema make the same body as the report', () => {
  fc.assert(
    fc.property(anyRequest, anyFacts, ({ request }, facts) => {
      const report = validateSend(request, facts);
      const { issues } = sendBodySchema(request.messageId, { facts })['~standard'].validate(request.body);
      expect(errorBody(issues ?? [])).toEqual(errorBody(report));
      expect(respond(issues ?? [])).toEqual(respond(report));
      expect(respond(report) === undefined).toBe(report.status !== 'invalid');
    }),
    seeded(200),
  );
});

test('a warning is no error', () => {
  const said = [{ message: 'Not so loud.', severity: 'warning' as const }];
  expect([errorBody(said), respond(said)]).toEqual([{ errors: [] }, undefined]);
});

test.each<[string | null | undefined, string]>([
  [undefined, 'application/json'],
  [null, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['text/html, */*;q=0.8', 'application/json'],
  ['application/problem+json', 'application/problem+json'],
  ['application/json, application/problem+json', 'application/problem+json'],
  ['Application/Problem+JSON; q=0.9, */*;q=0.1', 'application/problem+json'],
  ['application/json, application/problem+json;q=0.5', 'application/json'],
  ['application/problem+json;q=0', 'application/json'],
  ['application/problem+json;q=x, application/json', 'application/json'],
])('Accept: %p is answered as %s', (accept, type) => {
  expect(negotiate(accept)).toBe(type);
  const answer = respond([{ message: 'x', path: ['keyword'] }], accept);
  expect(answer?.headers['content-type']).toBe(type);
  const keys = Object.keys(JSON.parse(answer?.body ?? '{}') as object);
  expect(keys.includes('title')).toBe(type === 'application/problem+json');
});
