import { object, table, text } from '@assay/rules';
import { expect, test } from '@jest/globals';

import type { Edge } from '../src/edge.js';
import { run } from '../src/run.js';
import { memory } from './memory.js';
import { nowhere } from './nowhere.js';

const { given, rules } = table({
  name: 'greeting',
  body: object({ text }),
  messages: { long: 'No more than {0} letters.' },
});
const greeting = rules({ long: given('text').fails((g) => g.text.length > 5 && [5]) });

const missing = Object.assign(new Error('no such file'), { code: 'ENOENT' });

/** Compiles modules that are nowhere but in memory. */
const compile = async (
  args: readonly string[],
  modules: { readonly [file: string]: object },
  given: { readonly files?: { readonly [file: string]: string }; readonly save?: Edge['save'] } = {},
) => {
  const [stdout, stderr] = [memory(), memory()];
  const saved: { [file: string]: string } = {};
  const code = await run(['compile', ...args], {
    ...nowhere,
    stdin: () => {
      throw new Error('not read');
    },
    stdout: stdout.stream,
    stderr: stderr.stream,
    open: async function* (file) {
      const content = given.files?.[file];
      if (content === undefined) throw missing;
      yield Buffer.from(content);
    },
    load: (file) => {
      const module = modules[file];
      return module === undefined ? Promise.reject(missing) : Promise.resolve(module);
    },
    save:
      given.save ??
      ((file, text) => {
        saved[file] = text;
        return Promise.resolve();
      }),
    colour: false,
    version: '1.2.3',
  });
  return { code, stdout: stdout.text(), stderr: stderr.text(), saved };
};

test('writes a module with the tables of another one, under their names', async () => {
  const { code, stdout, saved } = await compile(['a/greeting.js'], {
    'a/greeting.js': { greeting, other: 7, default: greeting },
  });
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'a/greeting.compiled.js: greeting\n' });
  const text = saved['a/greeting.compiled.js'] ?? '';
  expect(text).toContain('import * as source from "./greeting.js";');
  expect(text).toContain('export const greeting = /* @__PURE__ */ withCompiled(source.greeting, {');
});

test.each([
  ['greeting.ts', 'greeting.compiled.ts', './greeting.js', '@ts-nocheck'],
  ['greeting.mts', 'greeting.compiled.mts', './greeting.mjs', '@ts-nocheck'],
  ['greeting.mjs', 'greeting.compiled.mjs', './greeting.mjs', 'export default'],
  ['greeting.cjs', 'greeting.compiled.cjs', './greeting.cjs', 'exports.default'],
])('%s becomes %s', async (file, output, source, words) => {
  const { saved } = await compile([file], { [file]: { default: greeting } });
  expect(Object.keys(saved)).toEqual([output]);
  expect(saved[output]).toContain(source);
  expect(saved[output]).toContain(words);
});

test('a module of CommonJS that exports its tables is not compiled twice', async () => {
  const module = { default: { greeting }, 'module.exports': { greeting }, greeting };
  const { saved } = await compile(['g.cjs'], { 'g.cjs': module });
  expect(saved['g.compiled.cjs']?.match(/withCompiled\(/g)).toHaveLength(1);
});

test('--check compares, and writes nothing', async () => {
  const { saved } = await compile(['g.js'], { 'g.js': { greeting } });
  const modules = { 'g.js': { greeting } };
  const never = () => Promise.reject(new Error('written'));
  const text = saved['g.compiled.js'] ?? '';
  const right = await compile(['--check', 'g.js'], modules, {
    files: { 'g.compiled.js': text },
    save: never,
  });
  expect(right).toMatchObject({ code: 0, stdout: '', stderr: '' });
  const stale = await compile(['--check', 'g.js'], modules, { files: { 'g.compiled.js': `${text} ` } });
  expect(stale).toMatchObject({
    code: 1,
    saved: {},
    stderr:
      'g.compiled.js: expected what is compiled of greeting, found one of another state of them: run assay compile g.js.\n',
  });
  const none = await compile(['--check', 'g.js'], modules);
  expect(none).toMatchObject({
    code: 1,
    stderr:
      'g.compiled.js: expected what is compiled of greeting, found no such file: run assay compile g.js.\n',
  });
});

test('what cannot be compiled is refused with what to do, and the next module is compiled all the same', async () => {
  const own = {
    ...greeting,
    body: { outline: {}, readInput: () => undefined, decodeInput: () => undefined },
  };
  const { code, stdout, stderr } = await compile(['gone.js', 'none.js', 'own.js', 'g.js'], {
    'none.js': { answer: 42 },
    'own.js': { own },
    'g.js': { greeting },
  });
  expect({ code, stdout, stderr: stderr.split('\n') }).toEqual({
    code: 2,
    stdout: 'g.compiled.js: greeting\n',
    stderr: [
      'gone.js: expected a module that can be loaded, found no such file',
      'none.js: expected the export of a table, found answer; export what rules({…}) of table({…}) returns',
      'own.js: The table "greeting" has a body that is not made of object(…): nothing can be compiled.',
      '',
    ],
  });
});

test('a file that cannot be written is a fault', async () => {
  const { code, stderr } = await compile(
    ['g.js'],
    { 'g.js': { greeting } },
    { save: () => Promise.reject(missing) },
  );
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'g.js: g.compiled.js cannot be written: no such file\n',
  });
});
