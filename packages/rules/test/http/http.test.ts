import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errorBody, errorResponse } from '../../src/http/error-response.js';
import { negotiate } from '../../src/http/negotiate.js';
import { pathSegment } from '../../src/http/path-segment.js';
import { handle } from '../../src/http/handle.js';
import { errorPage, pointerOf, problem } from '../../src/http/problem.js';

import {
  validateSend,
  sendBodySchema,
  sendRequestSchema,
  sendRules,
} from '../../src/message-contact/index.js';
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

  test('of what is not in the body name a parameter, and have no pointer', () => {
    const request = { messageId: 'x', body: { mobileNumbers: ['y'] } };
    const places = (of: Parameters<typeof problem>[0], parameters?: { readonly [field: string]: string }) =>
      problem(of, { status: 400, parameters }).errors.map(({ pointer, parameter }) => [pointer, parameter]);
    const expected = [
      [undefined, 'id'],
      ['#/mobileNumbers/0', undefined],
    ];
    expect(places(validateSend(request), { messageId: 'id' })).toEqual(expected);
    expect(
      places(sendBodySchema(sendRules, { messageId: 'x' })['~standard'].validate(request.body).issues ?? []),
    ).toEqual(expected);
    expect(places(sendRequestSchema(sendRules)['~standard'].validate(request).issues ?? [])).toEqual(
      expected,
    );
    // The body itself, where it is none.
    const none = sendRequestSchema(sendRules)['~standard'].validate({ messageId, body: 7 }).issues ?? [];
    expect(places(none)[0]).toEqual(['#', undefined]);
    const response = errorResponse(validateSend(request), {
      accept: 'application/problem+json',
      parameters: { messageId: 'id' },
    });
    expect(JSON.parse(response?.body ?? '')).toMatchObject({ errors: [{ parameter: 'id' }, {}] });
  });

  test('name the page of each rule, and of the first error for the whole', () => {
    const errorPages = 'https://docs.example/errors';
    const report = validateSend({ messageId, body: { mobileNumbers: ['y'], keyword: 'k' } });
    const types = (pages: string) => {
      const { type, errors } = problem(report, { errorPages: pages });
      return [type, ...errors.map((error) => error.type)];
    };
    const expected = ['number-not-numeric', 'number-not-numeric', 'keyword-unnecessary'].map(
      (rule) => `${errorPages}/${rule}`,
    );
    expect(types(errorPages)).toEqual(expected);
    expect(types(`${errorPages}/`)).toEqual(expected);
    const response = errorResponse(report, { accept: 'application/problem+json', errorPages });
    expect((JSON.parse(response?.body ?? '') as { type: string }).type).toBe(expected[0]);
    // An issue without a rule has no page, and an id is one segment of an address whatever it has in it.
    expect(problem([{ message: 'x' }], { errorPages })).toMatchObject({ type: 'about:blank' });
    expect(problem([{ message: 'x', rule: 7 as never }], { errorPages }).errors[0]).not.toHaveProperty(
      'type',
    );
    expect(errorPage('/e', 'a/b?c#d \ud800')).toBe('/e/a%2Fb%3Fc%23d%20%EF%BF%BD');
  });

  test('of a handler name the pages too', async () => {
    const handler = handle(sendRequestSchema(sendRules), {
      errorPages: '/errors',
      onValid: () => new Response('', { status: 202 }),
    });
    const response = await handler(
      new Request('https://api.example/', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/problem+json' },
        body: JSON.stringify({ messageId, body: { mobileNumbers: [] } }),
      }),
    );
    expect(await response.json()).toMatchObject({ type: '/errors/recipients-empty' });
  });

  test('are truncated if the report is', () => {
    const report = validateSend({ messageId, body: { mobileNumbers: ['x', 'y'] } }, undefined, {
      maxViolations: 1,
    });
    expect([problem(report).truncated, problem(report).errors.length]).toEqual([true, 1]);
  });

  test('have status 500 if nothing but unexpected is wrong', () => {
    const options = { maxViolations: 0, referenceId: 'r7' };
    const report = validateSend({ messageId, body: {} }, undefined, options);
    expect(problem(report)).toMatchObject({
      status: 500,
      title: 'Internal Server Error',
      errors: [{ pointer: '#' }],
    });
    expect(errorResponse(report)?.status).toBe(500);
  });

  test('each pointer leads to the value that is wrong, or to the place of one that is missing', () => {
    let found = 0;
    fc.assert(
      fc.property(jsonRequest, anyFacts, ({ request }, facts) => {
        const { violations, ...report } = validateSend(request, facts);
        const { errors } = problem({ violations, ...report });
        expect(errors.map(({ detail }) => detail)).toEqual(violations.map(({ message }) => message));
        errors.forEach(({ pointer = '#' }, index) => {
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
      const { issues } = sendBodySchema(sendRules, { messageId: request.messageId, facts })[
        '~standard'
      ].validate(request.body);
      if (report.status !== 'incomplete') expect(errorBody(issues ?? [])).toEqual(errorBody(report));
      expect(errorResponse(issues ?? [])).toEqual(errorResponse(report));
      expect(errorResponse(report) === undefined).toBe(report.status === 'valid');
      expect(errorResponse(report, { incomplete: 'accept' }) === undefined).toBe(report.status !== 'invalid');
    }),
    seeded(200),
  );
});

test('a report that is incomplete is refused with the facts that are missing', () => {
  const report = validateSend({ messageId, body: { mobileNumbers: ['13175551212'] } });
  const response = errorResponse(report);
  expect([response?.status, JSON.parse(response?.body ?? '')]).toEqual([
    500,
    { errors: ['The request could not be validated: the fact message is missing.'] },
  ]);
});

test('a response of 401 has the header www-authenticate, as HTTP demands', () => {
  const headers = { 'content-type': 'application/json', vary: 'accept' };
  expect(errorResponse([{ message: 'No.' }], { status: 401 }).headers).toEqual({
    ...headers,
    'www-authenticate': 'Bearer',
  });
  expect(errorResponse([{ message: 'No.' }], { status: 404 }).headers).toEqual(headers);
});

test('a status makes a response of nothing, too', () => {
  expect(errorResponse([], { status: 404 })).toMatchObject({ status: 404, body: '{"errors":[]}' });
});

test('a response names the language of its sentences, if that is known', () => {
  const headersOf = (language?: string): object => errorResponse([], { status: 404, language }).headers;
  expect(headersOf()).toStrictEqual({ 'content-type': 'application/json', vary: 'accept' });
  expect(headersOf('de')).toStrictEqual({ ...headersOf(), 'content-language': 'de' });
});

test.each<[string, number, string | undefined]>([
  ['https://a.example/x/MzA6Nzg6MA%3D%3D/send', -2, 'MzA6Nzg6MA=='],
  ['https://a.example/x/y/send?z=/a/b', -2, 'y'],
  ['https://a.example/x/y/send#/a/b', -2, 'y'],
  ['/x/a%2Fb/send', -2, 'a/b'],
  ['/x/100%/send', -2, '100%'],
  ['https://a.example', -1, ''],
  ['https://a.example/send', -2, undefined],
  ['/x/y', 0, 'x'],
  ['x/y', 0, 'x'],
  ['/x//y', -2, ''],
  ['https://a.example/x/send?y=1', -1, 'send'],
  ['/x/http://b/send', -2, 'b'],
  ['web+2://host/x/send', 0, 'x'],
])('of %s, segment %d is %j', (url, index, segment) => {
  expect(pathSegment(url, index)).toBe(segment);
});

test('a warning is no error', () => {
  const said = [{ message: 'Not so loud.', severity: 'warning' as const }];
  expect([errorBody(said), errorResponse(said)]).toEqual([{ errors: [] }, undefined]);
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
  const answer = errorResponse([{ message: 'x', path: ['keyword'] }], { accept });
  expect(answer?.headers['content-type']).toBe(type);
  const keys = Object.keys(JSON.parse(answer?.body ?? '{}') as object);
  expect(keys.includes('title')).toBe(type === 'application/problem+json');
});
