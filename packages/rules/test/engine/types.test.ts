import { expect, test } from '@jest/globals';

import { message, rule } from '../../src/index.js';
import type { Arguments, Rule } from '../../src/index.js';
import { messages, rules } from '../../src/message-contact/index.js';
import type { RuleId, SendKnown, SendReading } from '../../src/message-contact/index.js';
import { sendRule } from '../../src/message-contact/send-rule.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

const proves = <Claim extends true>(claim: Claim): Claim => claim;
const same = <A, B>(): Same<A, B> => true as Same<A, B>;

/** These are proved by the compiler (`npx pnpm@10 types`); that they run as well proves that they stand here. */
test('8. a template counts its arguments', () => {
  proves(same<Arguments<'No placeholder.'>, readonly []>());
  proves(same<Arguments<'Keyword <0> is invalid.'>, readonly [string]>());
  proves(same<Arguments<'<1> before <0>, and <0> again'>, readonly [string, string]>());
  proves(same<Arguments<'a < b > c <0>'>, readonly [string]>());
  proves(same<Arguments<string>, readonly string[]>());
  expect(message('Keyword <0> is invalid.').template).toBe('Keyword <0> is invalid.');
});

test('8. a forgotten and a superfluous argument do not compile', () => {
  const one = message('Keyword <0> is invalid.');
  rule('right', one, (keyword: string) => [keyword]);
  // @ts-expect-error -- the argument is forgotten
  rule('forgotten', one, () => []);
  // @ts-expect-error -- one argument too many
  rule('superfluous', one, (keyword: string) => [keyword, keyword]);
  // @ts-expect-error -- an argument is a string
  rule('number', one, () => [1]);
  sendRule('keyword-invalid', (keyword: string) => [keyword]);
  // @ts-expect-error -- the argument is forgotten
  sendRule('keyword-invalid', () => []);
  // @ts-expect-error -- one argument too many
  sendRule('keyword-blank', (keyword: string) => [keyword]);
  // @ts-expect-error -- no such row in the table
  expect(() => sendRule('keyword-missing', () => [])).toThrow(TypeError);
  expect(one.source).toBe('ours');
});

test('8. a message id without a rule does not compile', () => {
  type Table = { readonly [Id in RuleId]: Rule<SendReading, SendKnown, Id> };
  const { 'keyword-blank': taken, ...rest } = rules;
  // @ts-expect-error -- the row keyword-blank has no rule
  const missing: Table = rest;
  // @ts-expect-error -- the rule of another row
  const wrong: Table = { ...rules, 'keyword-blank': rules['keyword-invalid'] };
  // @ts-expect-error -- a rule without a row
  const surplus: Table = { ...rest, 'keyword-blank': taken, 'keyword-missing': taken };
  expect([missing, wrong, surplus].length).toBe(3);
  expect(Object.keys(rules)).toEqual(Object.keys(messages));
});
