// A process that tries mutants, one after another: the script is evaluated anew for each, with that mutant switched on.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { resolve } = require('node:path');
const { performance } = require('node:perf_hooks');
const { Script } = require('node:vm');

const [file] = process.argv.slice(2);
const bundle = JSON.parse(readFileSync(file, 'utf8'));

// Dependencies of the packages, and those of the tests.
const places = ['packages/rules', 'packages/phone', 'packages/workspace', '.'].map((folder) =>
  createRequire(resolve(folder, 'package.json')),
);

const required = (name) => {
  for (const place of places) {
    try {
      return place(place.resolve(name));
    } catch (error) {
      if (error.code !== 'MODULE_NOT_FOUND' && error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error;
    }
  }
  throw new Error(`No package of the workspace depends on ${name}.`);
};

// A mutant is dead at its first counterexample: to shrink it would take longer than all the tests.
required('fast-check').configureGlobal({ endOnFailure: true });

const compiled = (script, filename) =>
  new Script(`(function (require, module, exports) {${script}\n})`, { filename }).runInThisContext();

const evaluate = compiled(bundle.tests, 'mutants.cjs');

let kept;
globalThis.assayKept = () => {
  if (kept === undefined) {
    const module = { exports: {} };
    compiled(bundle.kept, 'kept.cjs')(required, module, module.exports);
    kept = Object.fromEntries(
      Object.entries(module.exports).map(([file, { feasibleSets, ...others }]) => {
        const sets = feasibleSets?.();
        return [file, { ...others, ...(sets === undefined ? {} : { feasibleSets: () => sets }) }];
      }),
    );
  }
  return kept;
};

/** All as if nothing were loaded yet, with a mutant switched on. */
const begun = (mutant, covered) => {
  Object.assign(globalThis, { assayMutant: mutant, assayCovered: covered });
  const module = { exports: {} };
  evaluate(required, module, module.exports);
  return module.exports;
};

/** The tests of a file, and what has to run before each of them. */
const loaded = (files, file) => {
  Object.assign(globalThis, { assayTests: [], assayHooks: [] });
  files[file]();
  return { tests: globalThis.assayTests, hooks: globalThis.assayHooks };
};

const ran = async ({ tests, hooks }, index) => {
  hooks.forEach((hook) => hook());
  await tests[index].run();
};

/** Which mutants are met while a file is loaded, and by each of its tests; and how long both take. */
const surveyed = async (file) => {
  const atLoad = new Set();
  const began = performance.now();
  const own = loaded(begun(undefined, atLoad), file);
  const loading = performance.now() - began;
  const tests = [];
  for (const [index, { name }] of own.tests.entries()) {
    globalThis.assayCovered = new Set();
    const start = performance.now();
    let failure;
    try {
      await ran(own, index);
    } catch (error) {
      failure = String(error?.message ?? error).slice(0, 1000);
    }
    const ms = performance.now() - start;
    tests.push({ file, index, name, failure, ms, mutants: [...globalThis.assayCovered] });
  }
  return { file, ms: loading, mutants: [...atLoad], tests };
};

/** The place in the order of the test that fails; nothing where all pass. */
const killerOf = async ({ mutant, order }) => {
  const places = new Map();
  let at = 0;
  try {
    const files = begun(mutant);
    for (; at < order.length; at += 1) {
      process.send({ at });
      const { file, index } = order[at];
      if (!places.has(file)) places.set(file, loaded(files, file));
      await ran(places.get(file), index);
    }
    return undefined;
  } catch {
    return at;
  }
};

process.on('message', async (asked) => {
  process.send(
    asked.survey === undefined ? { killer: (await killerOf(asked)) ?? null } : await surveyed(asked.survey),
  );
});
