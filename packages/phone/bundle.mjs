import { bundle } from '../workspace/bundle.mjs';

// What the verdicts need is one file. What is for people alone is loaded by them alone, and so is what a page needs that has
// no room for the tables of `valid`.
await bundle(
  import.meta.url,
  (path) =>
    /^(?:codec|index|human|ranges|metadata|table\/runs|phone-number-brands|tables\/english-names)/.test(path)
      ? undefined
      : 'verdicts',
  { alone: ['./src/possible.ts'] },
);
