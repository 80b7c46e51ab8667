import {
  and,
  digits,
  digitThen,
  end,
  everything,
  following,
  type Language,
  language,
  nothing,
  ofLengths,
  or,
  without,
} from './language.js';
import type { NumberingPlan } from './numbering-plan.js';
import { type Digits, type Pattern, patternOf } from './pattern.js';

/** One digit that a prefix pattern takes, and whether it stays in the number. */
interface Step {
  readonly among: Digits;
  readonly kept: boolean;
}

/** One way to match a prefix pattern, digit by digit. */
interface Way {
  readonly steps: readonly Step[];
  /** Nothing may follow. */
  readonly whole: boolean;
}

const noStep: Way = { steps: [], whole: false };

const followedBy = (ways: readonly Way[], next: readonly Way[]): readonly Way[] =>
  ways.flatMap((way) =>
    next.map((more) => ({ steps: [...way.steps, ...more.steps], whole: way.whole || more.whole })),
  );

/** Every way to match, in the order in which a regular expression tries them: the first that fits is taken. */
const waysOf = (pattern: Pattern, keptGroup: number, kept = false): readonly Way[] => {
  switch (pattern.is) {
    case 'digit':
      return [{ steps: [{ among: pattern.among, kept }], whole: false }];
    case 'sequence':
      return pattern.parts.map((part) => waysOf(part, keptGroup, kept)).reduce(followedBy, [noStep]);
    case 'choice':
      return pattern.options.flatMap((option) => waysOf(option, keptGroup, kept));
    case 'repeat': {
      const once = waysOf(pattern.part, keptGroup, kept);
      const times = (count: number): readonly Way[] =>
        Array<readonly Way[]>(count).fill(once).reduce(followedBy, [noStep]);
      // As often as possible comes first.
      return Array.from({ length: pattern.most - pattern.least + 1 }, (_, fewer) =>
        times(pattern.most - fewer),
      ).flat();
    }
    case 'group':
      return waysOf(pattern.part, keptGroup, kept || pattern.place === keptGroup);
    case 'end':
      return [{ steps: [], whole: true }];
  }
};

/** The strings that are matched this way, and of which the kept digits and what follows are in `target`. */
const matchedInto = ({ steps, whole }: Way, target: Language): Language => {
  const known = new Map<string, Language>();
  const from = (place: number, state: Language): Language => {
    const step = steps[place];
    if (!step) return whole ? and(state, end) : state;
    const key = `${place} ${state.id}`;
    const found =
      known.get(key) ??
      (step.kept
        ? language(
            '',
            digits.map((digit) =>
              step.among & (1 << digit) ? from(place + 1, state.after[digit] ?? nothing) : nothing,
            ),
          )
        : digitThen(step.among, from(place + 1, state)));
    known.set(key, found);
    return found;
  };
  return from(0, target);
};

/** What a parser puts in front of the group it keeps: `9$1`. */
const ruleOf = ({ region, transformRule }: NumberingPlan): readonly [lead: string, keptGroup: number] => {
  const [, lead = '', group = '0'] = /^(\d*)(?:\$(\d))?$/.exec(transformRule) ?? [];
  if (transformRule !== '' && group === '0') {
    throw new Error(`The transform rule of ${region}, ${transformRule}, is not digits and one group.`);
  }
  return [lead, Number(group)];
};

/** The national numbers that parsers read as one of `target`, a different string. */
const readAs = (plan: NumberingPlan, target: Language): Language => {
  const [lead, keptGroup] = ruleOf(plan);
  const ways = waysOf(patternOf(plan.nationalPrefix), keptGroup);
  return ways.reduce<{ readonly found: Language; readonly unmatched: Language }>(
    ({ found, unmatched }, way) => {
      const put = way.steps.some(({ kept }) => kept) ? lead : '';
      const same = put === '' && way.steps.every(({ kept }) => kept);
      const taken = same ? nothing : and(matchedInto(way, following(put, target)), unmatched);
      return { found: or(found, taken), unmatched: without(unmatched, matchedInto(way, everything)) };
    },
    { found: nothing, unmatched: everything },
  ).found;
};

/**
 * The national numbers that libphonenumber reads as another number: a trunk prefix dropped, a mobile prefix put in.
 *
 * It does so where a prefix pattern matches and what is left has a length that the plan lists, or more; but where the
 * string matches the plan's pattern as it is, only if what is left does so too.
 */
export const rewritten = (plan: NumberingPlan, general: Language): Language => {
  if (plan.nationalPrefix === '') return nothing;
  const longest = Math.max(...plan.lengths);
  const longEnough = ofLengths([
    ...plan.lengths,
    ...Array.from({ length: 20 - longest }, (_, more) => longest + 1 + more),
  ]);
  return or(readAs(plan, and(general, longEnough)), without(readAs(plan, longEnough), general));
};
