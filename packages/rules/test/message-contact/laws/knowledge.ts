import { expect } from '@jest/globals';
import fc from 'fast-check';

import type { RuleId, SendFacts, SendRequest, StoredMessage } from '../../../src/message-contact/index.js';
import type { Report } from '../../../src/index.js';
import { madeRequest } from './any-request.js';
import type { Asked, Validate } from './any-request.js';
import { uncapped } from './variants.js';

const words = fc.oneof(fc.string(), fc.constantFrom('', ' ', 'JOIN', 'join', 'x', '13175551212'));

/** A stored message, its keywords known: often that of a request made to suit it. */
export const storedMessage: fc.Arbitrary<Required<StoredMessage>> = fc
  .record({ text: words, keywords: fc.array(words, { maxLength: 3 }) })
  .map(({ text, keywords }) => ({ text, keywords }));

/** A request, and the message that it was made for, or another. */
export const askedOfMessage: fc.Arbitrary<readonly [Asked, Required<StoredMessage>]> = fc
  .tuple(madeRequest, storedMessage)
  .map(([asked, stored]) => [
    asked,
    {
      text: asked.facts?.message?.text ?? stored.text,
      keywords: asked.facts?.message?.keywords ?? stored.keywords,
    },
  ]);

type Answer = Report<SendRequest, RuleId>;

/** What a report says of the rules that another one has judged. */
const said = ({ violations, outcomes }: Answer, judged: ReadonlySet<RuleId>): unknown => ({
  outcomes: [...judged].map((id) => [id, outcomes[id]]),
  violations: violations.filter(({ rule }) => judged.has(rule)),
});

const expectRefined = (less: Answer, more: Answer): void => {
  const ids = Object.keys(less.outcomes) as RuleId[];
  const judged = new Set(ids.filter((id) => less.outcomes[id].status !== 'deferred'));
  expect(said(more, judged)).toEqual(said(less, judged));
  expect(Object.keys(more.outcomes)).toEqual(ids);
  if (less.status === 'invalid') expect(more.status).toBe('invalid');
  if (more.status !== 'invalid') expect(more.value).toEqual(less.value);
  expect(less.deferred.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(more.deferred.map(({ rule }) => rule)),
  );
};

/** Law 2: whatever fails without facts fails with any; only deferred rules change. */
export const neverContradicted =
  (validate: Validate) =>
  ({ request, options }: Asked, { text, keywords }: Required<StoredMessage>): void => {
    const knowing = (facts?: SendFacts): Answer => validate(request, facts, { ...options, ...uncapped });
    const nothing = knowing();
    const some = knowing({ message: { text } });
    expectRefined(nothing, knowing({ message: null }));
    expectRefined(nothing, some);
    expectRefined(some, knowing({ message: { text, keywords } }));
    expect([knowing({}), knowing({ message: undefined })]).toEqual([nothing, nothing]);
    expect(knowing({ message: { text, keywords: undefined } })).toEqual(some);
  };
