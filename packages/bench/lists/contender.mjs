// Reads a list by one contender, in a process of its own: `node contender.mjs NAME FILE`. Prints what it found, and what it took.
import { createReadStream } from 'node:fs';
import { performance } from 'node:perf_hooks';

import { openList } from '@assay/lists';
import { parse } from 'csv-parse';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import Papa from 'papaparse';

const [name = '', file = ''] = process.argv.slice(2);
const counts = { rows: 0, rejected: 0, repeated: 0 };

const contenders = {
  /** The library that we read CSV with, and nothing else. */
  papaparse: () =>
    new Promise((done) => {
      Papa.parse(createReadStream(file), {
        chunk: ({ data }) => {
          counts.rows += data.length;
        },
        complete: () => {
          // The header, and the end of the last line.
          counts.rows -= 1;
          done();
        },
        skipEmptyLines: true,
      });
    }),
  assay: async () => {
    const source = { name: file, open: () => createReadStream(file, { highWaterMark: 1 << 18 }) };
    const { batches } = await openList(source);
    for await (const batch of batches)
      for (const { result } of batch) {
        counts.rows += 1;
        if (result.status !== 'accepted') counts[result.status] += 1;
      }
  },
  /** The same work with the libraries that one would take: read as a person writes, judge the length, find repetitions. */
  'csv-parse and libphonenumber-js': async () => {
    const numbers = new Set();
    const keys = new Map();
    const rows = createReadStream(file).pipe(parse({ columns: true }));
    for await (const row of rows) {
      counts.rows += 1;
      const { MobileNumber = '', SubscriberKey = '', CountryCode } = row;
      const text = MobileNumber.trim().replace(/^00/, '+');
      const number = parsePhoneNumberFromString(text, {
        defaultCountry: CountryCode,
        extract: false,
      });
      if (number?.isPossible() !== true || number.ext !== undefined || SubscriberKey === '')
        counts.rejected += 1;
      else if (numbers.has(number.number) || (keys.get(SubscriberKey) ?? number.number) !== number.number)
        counts.repeated += 1;
      else {
        numbers.add(number.number);
        keys.set(SubscriberKey, number.number);
      }
    }
  },
};

const run = contenders[name];
if (run === undefined) throw new Error(`There is no contender "${name}".`);
const began = performance.now();
await run();
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ ...counts, seconds, bytes: process.resourceUsage().maxRSS * 1024 }));
