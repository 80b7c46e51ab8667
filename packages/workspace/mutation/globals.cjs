// What the tests take of @jest/globals and @fast-check/jest: a mutant is tried in milliseconds, where Jest takes seconds.
const { expect } = require('expect');
const { fn } = require('jest-mock');
const fc = require('fast-check');

const names = [];

const test = (name, run) => {
  globalThis.assayTests.push({ name: [...names, name].join(' › '), run });
};

const describe = (name, body) => {
  names.push(name);
  body();
  names.pop();
};

/** Jest spreads the rows of a table where each of them is a list. */
const rows = (table, use) => {
  const spread = table.every(Array.isArray);
  table.forEach((row, index) => use(spread ? row : [row], index));
};

test.each = (table) => (name, run) =>
  rows(table, (row, index) => test(`${name} [${index}]`, () => run(...row)));
describe.each = (table) => (name, body) =>
  rows(table, (row, index) => describe(`${name} [${index}]`, () => body(...row)));
test.skip = () => undefined;

/** A property of @fast-check/jest fails where it returns false. */
test.prop = (arbitraries, settings) => (name, run) =>
  test(name, () =>
    fc.assert(
      fc.asyncProperty(...arbitraries, async (...values) => (await run(...values)) !== false),
      settings,
    ),
  );

const hooks = (run) => globalThis.assayHooks.push(run);

module.exports = {
  ...{ test, it: test, describe, expect, fc },
  ...{ beforeEach: hooks, jest: { setTimeout: () => undefined, fn } },
};
