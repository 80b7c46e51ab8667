import { letters, type PackedTable, sign, twoLetters } from '../src/table/packed-table.js';
import { type Language, nothing } from '../src/metadata/language.js';

/** Breadth first: a state stands where reading the rows before it first meets it. */
const statesOf = (start: Language): readonly Language[] => {
  const states = new Set([start]);
  // A set is walked in the order of insertion, what is added on the way included.
  for (const { after } of states) for (const next of after) if (next !== nothing) states.add(next);
  return [...states];
};

interface Run {
  readonly to: Language;
  readonly digits: number;
}

const runsOf = ({ after }: Language): readonly Run[] =>
  after.reduce<readonly Run[]>((runs, to) => {
    const last = runs.at(-1);
    return last?.to === to
      ? [...runs.slice(0, -1), { to, digits: last.digits + 1 }]
      : [...runs, { to, digits: 1 }];
  }, []);

const letter = (place: number): string => {
  if (place >= letters)
    throw new Error('The automaton has outgrown the numbers of packed-table.ts: lower twoLetters.');
  const code = sign.nine + 1 + place;
  return String.fromCharCode(code < sign.backslash ? code : code + 1);
};

const number = (value: number): string => {
  const beyond = value - twoLetters;
  return beyond < 0
    ? letter(value)
    : letter(twoLetters + Math.floor(beyond / letters)) + letter(beyond % letters);
};

/** Writes a minimal automaton as text; `packed-table.ts` says how to read it. */
export const packed = (start: Language): PackedTable => {
  const states = statesOf(start);
  const labels = [...new Set(['', ...states.map(({ label }) => label)])];
  const mentions = new Map<Language, number>();
  for (const { to } of states.flatMap(runsOf)) mentions.set(to, (mentions.get(to) ?? 0) + 1);

  const met = new Set([start]);
  const recent: Language[] = [];
  const speakOf = (state: Language): string => {
    if (state === nothing) return '.';
    const distance = recent.indexOf(state);
    if (distance >= 0) recent.splice(distance, 1);
    const again = mentions.get(state) !== 1;
    if (again) recent.unshift(state);
    if (met.has(state)) return number(distance);
    met.add(state);
    return again ? '*' : '+';
  };

  const rowOf = (state: Language): string => {
    const runs = runsOf(state);
    const stops = runs.at(-1)?.to === nothing;
    return [
      state.label === '' ? '' : `,${number(labels.indexOf(state.label))}`,
      ...(stops ? runs.slice(0, -1) : runs).map(
        ({ to, digits }) => `${digits > 1 ? digits % 10 : ''}${speakOf(to)}`,
      ),
      stops ? '-' : '',
    ].join('');
  };

  return { states: states.length + 1, labels, rows: states.map(rowOf).join('') };
};
