import { cpus } from 'node:os';

import { isValid, metadataVersion } from '@assay/phone';

import { coldStarts } from './cold-start.js';
import { assay, type Contender, contenders, expression } from './contenders.js';
import { inputs } from './inputs.js';
import { median, ratio, timed } from '../rounds.js';

type Question = 'isValid' | 'isPossible';

const judging = ({ name, ...judges }: Contender, question: Question, numbers: readonly string[]) => ({
  name,
  run: () => {
    for (const number of numbers) judges[question](number);
  },
});

const agreement = (contender: Contender, question: Question, numbers: readonly string[]): string => {
  const agreed = numbers.filter((number) => contender[question](number) === assay[question](number));
  return `${((100 * agreed.length) / numbers.length).toFixed(1)} %`;
};

const row = (...cells: readonly string[]): string =>
  cells.map((cell, column) => (column === 0 ? cell.padEnd(24) : cell.padStart(26))).join('');

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, metadata ${metadataVersion}`,
);
console.log('Median of nine interleaved rounds; ratios within a round, with their least and most.');

for (const question of ['isValid', 'isPossible'] as const) {
  for (const { name, numbers } of inputs) {
    console.log(`\n${question}, ${name}`);
    console.log(row('', 'ns a number', `times ${assay.name}`, `times ${expression.name}`, 'agrees with us'));
    const times = await timed(
      contenders.map((contender) => judging(contender, question, numbers)),
      numbers.length,
    );
    const of = (contender: Contender): readonly number[] => times.get(contender.name) ?? [];
    for (const contender of contenders) {
      console.log(
        row(
          contender.name,
          median(of(contender)).toFixed(0),
          ratio(of(contender), of(assay)),
          ratio(of(contender), of(expression)),
          agreement(contender, question, numbers),
        ),
      );
    }
  }
}

const texts = inputs[0]?.numbers ?? [];
const bytes = new TextEncoder().encode(texts.join('\n'));
const ends = texts.reduce<readonly number[]>(
  (found, text) => [...found, (found.at(-1) ?? -1) + 1 + text.length],
  [],
);
console.log('\nA list of numbers, as texts and as slices of bytes');
const lists = await timed(
  [
    { name: 'texts', run: () => texts.forEach((text) => isValid(text)) },
    {
      name: 'slices',
      run: () =>
        ends.forEach((end, place) =>
          isValid(bytes.subarray(place === 0 ? 0 : (ends[place - 1] ?? 0) + 1, end)),
        ),
    },
    {
      name: 'texts made of bytes',
      run: () => {
        for (const text of new TextDecoder().decode(bytes).split('\n')) isValid(text);
      },
    },
  ],
  texts.length,
);
for (const [name, values] of lists)
  console.log(row(name, median(values).toFixed(0), ratio(values, lists.get('texts') ?? [])));

console.log(
  '\nCold start: a new process, from before the import to after the first verdict, in milliseconds',
);
for (const line of coldStarts()) console.log(line);
