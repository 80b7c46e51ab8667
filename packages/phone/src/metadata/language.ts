import { type Digits, everyDigit, type Pattern } from './pattern.js';

/**
 * A set of strings of digits, each with a label, as the start state of its minimal automaton.
 *
 * Equal languages are the same object: a state is looked up by its label and its ten successors before it is made, so
 * no two states of anything built here accept the same strings, and every automaton is minimal as it is built.
 */
export interface Language {
  /** The label of the empty string; `''` where it is not in the language. */
  readonly label: string;
  /** What may follow each digit. */
  readonly after: readonly Language[];
  readonly id: number;
}

export const digits: readonly number[] = Array.from({ length: 10 }, (_, digit) => digit);
const states = new Map<string, Language>();
let made = 0;

/** The language of one label for the empty string and one language behind each digit. */
export const language = (label: string, after: readonly Language[]): Language => {
  const key = `${label} ${after.map(({ id }) => id).join()}`;
  const known = states.get(key);
  if (known) return known;
  const state = { label, after, id: made++ };
  states.set(key, state);
  return state;
};

/** The only automata with a cycle: all strings, or none. */
const endless = (label: string): Language => {
  const after: Language[] = [];
  const state = { label, after, id: made++ };
  after.push(...digits.map(() => state));
  states.set(`${label} ${after.map(({ id }) => id).join()}`, state);
  return state;
};

/** The label of a language that has but one. */
export const member = 'x';

export const nothing: Language = endless('');
export const everything: Language = endless(member);
/** The empty string alone. */
export const end: Language = language(member, nothing.after);

/** One digit of a set, and then the rest. */
export const digitThen = (among: Digits, rest: Language): Language =>
  language(
    '',
    digits.map((digit) => (among & (1 << digit) ? rest : nothing)),
  );

const isEndless = (whole: Language): boolean => whole.after[0] === whole;

/** Returns what combines two languages, label by label. `of('', '')` has to be `''`. */
const combination = (
  of: (left: string, right: string) => string,
): ((left: Language, right: Language) => Language) => {
  const known = new Map<number, Map<number, Language>>();
  const combine = (left: Language, right: Language): Language => {
    const label = of(left.label, right.label);
    if (isEndless(left) && isEndless(right)) return label === '' ? nothing : everything;
    const row = known.get(left.id) ?? new Map<number, Language>();
    known.set(left.id, row);
    const found = row.get(right.id);
    if (found) return found;
    const result = language(
      label,
      digits.map((digit) => combine(left.after[digit] ?? nothing, right.after[digit] ?? nothing)),
    );
    row.set(right.id, result);
    return result;
  };
  return combine;
};

/** What is in one of the two; the label of the first one where it is in both. */
export const or: (left: Language, right: Language) => Language = combination((left, right) => left || right);
/** What is in both, as the first one labels it. */
export const and: (left: Language, right: Language) => Language = combination((left, right) =>
  right === '' ? '' : left,
);
/** What is in the first one only. */
export const without: (left: Language, right: Language) => Language = combination((left, right) =>
  right === '' ? left : '',
);
/** What is in one of the two, with the labels of both. */
export const beside: (left: Language, right: Language) => Language = combination((left, right) =>
  [left, right].filter((label) => label !== '').join(' '),
);

/** The same strings, labelled anew; `''` leaves them out. */
export const relabelled = (of: (label: string) => string): ((whole: Language) => Language) => {
  const known = new Map([[nothing, nothing]]);
  const relabel = (whole: Language): Language => {
    const found = known.get(whole) ?? language(of(whole.label), whole.after.map(relabel));
    known.set(whole, found);
    return found;
  };
  return relabel;
};

/** Every string of the language behind these digits. */
export const behind = (prefix: string, rest: Language): Language =>
  Array.from(prefix).reduceRight((tail, digit) => digitThen(1 << Number(digit), tail), rest);

/** What may follow these digits. */
export const following = (prefix: string, whole: Language): Language =>
  Array.from(prefix).reduce((state, digit) => state.after[Number(digit)] ?? nothing, whole);

/** All strings of these lengths. */
export const ofLengths = (lengths: readonly number[]): Language =>
  lengths
    .map((length) => Array.from({ length }).reduce<Language>((tail) => digitThen(everyDigit, tail), end))
    .reduce(or, nothing);

/** What a pattern matches as a whole, followed by the rest. */
export const matching = (pattern: Pattern, rest: Language = end): Language => {
  switch (pattern.is) {
    case 'digit':
      return digitThen(pattern.among, rest);
    case 'sequence':
      return pattern.parts.reduceRight((tail, part) => matching(part, tail), rest);
    case 'choice':
      return pattern.options.map((option) => matching(option, rest)).reduce(or, nothing);
    case 'repeat':
      return Array.from({ length: pattern.most }).reduce<Language>((tail, _, times) => {
        const longer = matching(pattern.part, tail);
        return times < pattern.most - pattern.least ? or(rest, longer) : longer;
      }, rest);
    case 'group':
      return matching(pattern.part, rest);
    case 'end':
      return and(rest, end);
  }
};
