import { describe, expect, test } from '@jest/globals';

import { errorBody } from '../../src/adapters/http.js';
import { german, germanSendRules } from '../../src/message-contact/german.js';
import { sendRules } from '../../src/message-contact/index.js';
import {
  sendBodySchema,
  sendFieldsSchema,
  sendRequestSchema,
} from '../../src/message-contact/standard-schema.js';
import { spanish, spanishSendRules } from '../../src/message-contact/spanish.js';
import { caseFiles } from './cases.js';

const cases = caseFiles()
  .flatMap((file) => file.cases)
  .filter(({ callerRule }) => callerRule === undefined);

describe.each([
  ['German', german, germanSendRules, 'x besteht nicht nur aus Ziffern.'],
  ['Spanish', spanish, spanishSendRules, 'x no consta solo de cifras.'],
] as const)('%s', (_, texts, rules, notNumeric) => {
  test('says of every case of the corpus the same in other words', () => {
    for (const { request, facts, options } of cases) {
      const report = rules.validate(request, facts, options);
      const { violations, ...others } = sendRules.validate(request, facts, options);
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
          expect(rules.recognise(text).map((reading) => reading.rule)).toContain(rule);
        expect(
          sendRules
            .recognise(message)
            .filter((reading) => reading.rule === rule && rule !== 'number-not-numeric'),
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
    expect(refused).toBe('<0>: <1>');
  });

  test('is chosen in every adapter', () => {
    const body = { mobileNumbers: ['x'] };
    const said = [
      sendBodySchema('MzA6Nzg6MA', { rules })['~standard'].validate(body),
      sendFieldsSchema({ rules })['~standard'].validate(body),
      sendRequestSchema({ rules })['~standard'].validate({ messageId: 'MzA6Nzg6MA', body }),
    ].map(({ issues }) => issues?.[0]?.message);
    expect(said).toEqual([notNumeric, notNumeric, notNumeric]);
    expect(errorBody(rules.validate({ messageId: 'MzA6Nzg6MA', body })).errors[0]).toBe(notNumeric);
  });
});
