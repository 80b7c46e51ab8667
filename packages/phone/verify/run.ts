import { callingCodeOf, metadataVersion, numberType } from '../src/index.js';
import { compiled } from '../generate/tables.js';
import { compare } from './compare.js';
import { googleRelease, googleType, sameRelease } from './google.js';
import { kindsOfNumbers } from './numbers.js';

const seed = Number(process.env['SEED'] ?? 375_810);
const each = 400;

const count = (value: number): string => value.toLocaleString('en').padStart(10);
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;

const groupedBy = <A>(list: readonly A[], of: (item: A) => string): ReadonlyMap<string, readonly A[]> => {
  const groups = new Map<string, A[]>();
  for (const item of list) groups.set(of(item), [...(groups.get(of(item)) ?? []), item]);
  return groups;
};

/** Where the metadata is not the reason: libphonenumber-js and Google's code read the same plan in two ways. */
const otherReason = (number: string): string =>
  `+${callingCodeOf(number) ?? ''}: libphonenumber-js says ${numberType(number) ?? 'invalid'}, Google ${googleType(number) ?? 'invalid'}`;

const began = performance.now();
const seen = new Set<string>();
console.log(`Tables by metadata ${metadataVersion}, beside libphonenumber-js (max); seed ${seed}`);
console.log('  compared     valid differ');
const differences = kindsOfNumbers(compiled(), seed, each).map(({ name, numbers }) => {
  const result = compare(numbers, seen);
  console.log(
    `${count(result.compared)}${count(result.valid)}${String(result.differences).padStart(7)}  ${name}`,
  );
  for (const example of result.examples) console.log(`    ${example}`);
  return result.differences;
});
const total = differences.reduce((sum, found) => sum + found, 0);
console.log(
  `${count(seen.size)} numbers, ${total} differences in validity, possible length, type or regions (${seconds(began)})`,
);

const beganGoogle = performance.now();
const unlike = [...seen].filter((number) => googleType(number) !== numberType(number));
const byMetadata = unlike.filter((number) => googleType(number) === sameRelease(number));
const others = unlike.filter((number) => googleType(number) !== sameRelease(number));
console.log(`\nBeside google-libphonenumber (metadata ${googleRelease}), in validity and type`);
console.log(`${count(seen.size)} numbers, ${unlike.length} differences (${seconds(beganGoogle)})`);
console.log(
  `${count(byMetadata.length)}  by the metadata: libphonenumber-js of release ${googleRelease} says what Google says`,
);
for (const [reason, numbers] of groupedBy(others, otherReason))
  console.log(`${count(numbers.length)}  ${reason}`);

process.exitCode = total === 0 ? 0 : 1;
