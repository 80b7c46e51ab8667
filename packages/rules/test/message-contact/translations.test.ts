import { describe, expect, test } from '@jest/globals';
import { errorBody } from '../../src/http/error-response.js';

import { translate, parseMessage, validate } from '../../src/index.js';
import type { Translation } from '../../src/index.js';
import {
  sendRules,
  german,
  sendBodySchema,
  sendRequestSchema,
  spanish,
} from '../../src/message-contact/index.js';
import { caseFiles } from './cases.js';

const cases = caseFiles()
  .flatMap((file) => file.cases)
  .filter(({ callerRule }) => callerRule === undefined);

describe.each([
  ['German', german, 'x besteht nicht nur aus Ziffern.'],
  ['Spanish', spanish, 'x no consta solo de cifras.'],
] as const)('%s', (_, texts, notNumeric) => {
  test('has the same violations of every case of the corpus in other words', () => {
    for (const { request, facts, options } of cases) {
      const original = validate(sendRules, request, facts, options);
      const report = translate(original, texts);
      const { violations, ...others } = original;
      expect(report).toEqual({
        ...others,
        violations: violations.map((violation, index) => ({
          ...violation,
          message: report.violations[index]?.message,
        })),
      });
      for (const { rule, message } of report.violations) {
        for (const text of [
          message,
          ` ${message}\n`,
          message.endsWith('.') ? message.slice(0, -1) : `${message}.`,
        ])
          expect(parseMessage(sendRules, text, texts).map((reading) => reading.rule)).toContain(rule);
        expect(
          parseMessage(sendRules, message).filter(
            (reading) => reading.rule === rule && rule !== 'number-not-numeric',
          ),
        ).toEqual([]);
      }
    }
  });

  test('has a sentence of its own for every rule and shape', () => {
    const { shape, ...others } = texts;
    const { refused, ...shapes } = shape;
    const english = new Set([
      ...Object.values(sendRules.messages).map(({ template }) => template),
      ...Object.values(sendRules.messages).map(({ template }) => template.toLowerCase()),
    ]);
    const all = [...Object.values(others), ...Object.values(shapes)];
    expect(all.filter((text) => english.has(text))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    // A sentence that is blank would be found by no reader.
    expect(all.filter((text) => !/^\S.*\.$/.test(text))).toEqual([]);
    expect(refused).toBe('<0>: <1>');
  });

  test('is chosen in every adapter', () => {
    const body = { mobileNumbers: ['x'] };
    const said = [
      sendBodySchema(sendRules, { messageId: 'MzA6Nzg6MA', texts })['~standard'].validate(body),
      sendBodySchema(sendRules, { texts })['~standard'].validate(body),
      sendRequestSchema(sendRules, { texts })['~standard'].validate({ messageId: 'MzA6Nzg6MA', body }),
    ].map(({ issues }) => issues?.[0]?.message);
    expect(said).toEqual([notNumeric, notNumeric, notNumeric]);
    expect(
      errorBody(translate(validate(sendRules, { messageId: 'MzA6Nzg6MA', body }), texts)).errors[0],
    ).toBe(notNumeric);
  });
});

test('what a translation leaves out stays, and so does what is no text', () => {
  const report = validate(sendRules, { messageId: 'x', body: { keyword: 7 } });
  const messages = (texts: object): readonly string[] =>
    translate(report, texts as Translation).violations.map(({ message }) => message);
  const original = report.violations.map(({ message }) => message);
  expect(messages({})).toEqual(original);
  expect(messages({ shape: {} })).toEqual(original);
  expect(messages({ shape: { string: 7 }, 'message-id-malformed': 7 })).toEqual(original);
  expect(messages({ shape: { string: '{0}: Text' }, 'message-id-malformed': '<0>!' })).toEqual([
    'keyword: Text',
    'x!',
    ...original.slice(2),
  ]);
  expect(messages(Object.create({ shape: { string: 'inherited' } }) as object)).toEqual(original);
});
