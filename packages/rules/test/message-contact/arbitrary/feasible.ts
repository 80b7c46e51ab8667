import { exclusions } from '../../../src/message-contact/arbitrary/impossible.js';
import { recipientRules, recipientsViolating } from '../../../src/message-contact/arbitrary/recipients.js';
import { everyKnowledge, judged } from '../../../src/message-contact/arbitrary/ways.js';
import { messages } from '../../../src/message-contact/index.js';
import type { RuleId } from '../../../src/message-contact/index.js';

/** A set of rules, a bit for each, in the order of the table. */
export type Mask = number;

export const ids = Object.keys(messages) as readonly RuleId[];

export const maskOf = (rules: Iterable<RuleId>): Mask =>
  [...rules].reduce((mask, rule) => mask | (1 << ids.indexOf(rule)), 0);

export const rulesOf = (mask: Mask): readonly RuleId[] => ids.filter((_, place) => mask & (1 << place));

const subsets = <A>(list: readonly A[]): readonly (readonly A[])[] =>
  list.reduce<readonly (readonly A[])[]>(
    (found, one) => [...found, ...found.map((before) => [...before, one])],
    [[]],
  );

const unions = (one: ReadonlySet<Mask>, other: ReadonlySet<Mask>): ReadonlySet<Mask> => {
  const found = new Set<Mask>();
  for (const left of one) for (const right of other) found.add(left | right);
  return found;
};

const ofRecipients = (): ReadonlySet<Mask> => {
  const { elements } = judged();
  const sets = subsets<RuleId>([...recipientRules, 'shape']);
  return new Set(
    sets.filter((rules) => recipientsViolating(elements, new Set(rules)).length > 0).map(maskOf),
  );
};

/**
 * Every set of rules that some request violates, and no others: what each group can violate, joined over the groups,
 * for each thing that can be known. Found from the classes, whose answers the grid compares with the oracle's.
 */
export const feasibleSets = (): ReadonlySet<Mask> => {
  const recipients = ofRecipients();
  const all = everyKnowledge.flatMap((knowledge) => {
    const cells = judged().cells.get(knowledge) ?? [];
    const [messageId = new Set<Mask>(), ...others] = cells.map(
      (group) => new Set(group.map(({ violates }) => maskOf(violates))),
    );
    // The knowledge that there is no such message is a violation, unless the id is malformed.
    const malformed = maskOf(['message-id-malformed']);
    const identified = new Set(
      [...messageId].map((mask) =>
        knowledge === 'missing' && !(mask & malformed) ? mask | maskOf(['message-unknown']) : mask,
      ),
    );
    const withoutBody = unions(identified, new Set([maskOf(['shape'])]));
    return [...[...others, recipients].reduce(unions, identified), ...withoutBody];
  });
  return new Set(all);
};

const pairs = exclusions.map(([one, other, because]) => ({
  mask: maskOf([one, other]),
  one,
  other,
  because,
}));
const has = (mask: Mask, ...rules: readonly RuleId[]): boolean => (mask & maskOf(rules)) === maskOf(rules);
const hasSome = (mask: Mask, ...rules: readonly RuleId[]): boolean => (mask & maskOf(rules)) !== 0;

/** The reason why no request violates exactly these rules, by the table of reasons alone; `undefined` where there is none. */
export const reasonAgainst = (mask: Mask): string | undefined => {
  if (has(mask, 'unexpected')) return 'unexpected: a rule of the caller has to throw';
  const pair = pairs.find((excluded) => (mask & excluded.mask) === excluded.mask);
  if (pair) return `${pair.one} and ${pair.other}: ${pair.because}`;
  const wrong = hasSome(mask, 'subscriber-incomplete', 'number-not-numeric', 'number-invalid');
  if (has(mask, 'subscribers-none-valid') && !wrong && !has(mask, 'shape')) {
    return 'subscribers-none-valid alone: some rule says what is wrong with each number';
  }
  const readsAll =
    has(mask, 'shape', 'recipients-empty', 'send-time-invalid', 'content-url-invalid') &&
    hasSome(mask, 'keyword-blank', 'keyword-unnecessary', 'keyword-invalid') &&
    hasSome(mask, 'override-blank', 'text-not-applicable');
  return readsAll ? 'shape beside rules that read every field: none can be unreadable' : undefined;
};
