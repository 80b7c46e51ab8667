import fc from 'fast-check';

import { sends } from '../../../../testing/src/send/send.js';
import type { SendCase } from '../../../../testing/src/index.js';
import type { RuleId } from '../../../src/message-contact/index.js';
import { feasibleSets, ids, maskOf, rulesOf } from '../arbitrary/feasible.js';
import { expected } from '../oracle/oracle.js';

/** One request and its answer, in JSON: `facts` is left out where nothing is known. */
export interface PairCase {
  readonly name: string;
  readonly request: { readonly messageId?: unknown; readonly body?: unknown };
  readonly facts?: unknown;
  readonly options?: unknown;
  readonly violations: readonly unknown[];
}

/** Of its name alone, so that a pair stays as it is when another one comes. */
const seedOf = (name: string): number =>
  Array.from(name).reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) | 0, 375_810);

/** Of so many requests the shortest is taken: a case should be read at a glance. */
const drawn = 40;

const bits = (mask: number): number => rulesOf(mask).length;

const feasible = [...feasibleSets()].sort((one, other) => bits(one) - bits(other) || one - other);

/** The smallest set of rules that has both, and that some request violates exactly. */
const smallestWith = (one: RuleId, other: RuleId): readonly RuleId[] | undefined => {
  const pair = maskOf([one, other]);
  const found = feasible.find((mask) => (mask & pair) === pair);
  return found === undefined ? undefined : rulesOf(found);
};

/** As another language reads it: `undefined` is not there, and every text is well-formed Unicode. */
const asJson = (request: SendCase): SendCase | undefined => {
  const text = JSON.stringify(request);
  // Half a surrogate pair is written as an escape, which not every language reads.
  return /\\ud[89a-f]/i.test(text) ? undefined : (JSON.parse(text) as SendCase);
};

interface Shortened {
  readonly body: unknown;
  readonly options?: { readonly maxSubscribers: number };
}

/** Two hundred and fifty subscribers are no case to read: a few are too many where fewer are allowed. */
const shortened = (body: unknown, rules: readonly RuleId[]): Shortened => {
  if (!rules.includes('subscribers-too-many')) return { body };
  const given = Object.entries(body as Readonly<Record<string, readonly unknown[]>>);
  const [key, list] = given.find(([name]) => name.toLowerCase() === 'subscribers') ?? ['Subscribers', []];
  const distinct = [...new Set(list.map((element) => JSON.stringify(element)))].map((text): unknown =>
    JSON.parse(text),
  );
  const few = distinct.length > 1 ? distinct : [...distinct, ...distinct];
  return { body: { ...(body as object), [key]: few }, options: { maxSubscribers: few.length - 1 } };
};

const caseOf = (rules: readonly RuleId[], name: string): PairCase => {
  const [shortest] = fc
    .sample(fc.oneof(...sends.waysToViolate(new Set(rules), 'plain')), { seed: seedOf(name), numRuns: drawn })
    .flatMap((request) => asJson(request) ?? [])
    .sort((one, other) => JSON.stringify(one).length - JSON.stringify(other).length);
  if (!shortest) throw new Error(`No request violating ${rules.join(', ')} can be written as JSON.`);
  const { facts, messageId, body: whole } = shortest;
  const { body, options } = shortened(whole, rules);
  const request = { messageId, body };
  const { violations } = expected(request, facts, options);
  const violated = new Set(violations.map(({ rule }) => rule));
  if (violated.size !== rules.length || !rules.every((rule) => violated.has(rule)))
    throw new Error(
      `${name}: the arbitrary was asked for ${rules.join()}, and made ${[...violated].join()}.`,
    );
  return {
    name,
    request,
    ...(facts === undefined ? {} : { facts }),
    ...(options === undefined ? {} : { options }),
    violations,
  };
};

/** For every two rules that can be violated together, one request that violates both, and no more than it must. */
export const pairs = (): readonly PairCase[] =>
  ids.flatMap((one, place) =>
    ids.slice(place + 1).flatMap((other) => {
      const rules = smallestWith(one, other);
      return rules === undefined ? [] : [caseOf(rules, `${one} with ${other}`)];
    }),
  );
