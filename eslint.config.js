import { builtinModules } from 'node:module';

import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import functional from 'eslint-plugin-functional';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What runs in a browser, a form or a server, and must give the same answer in each: no clock, no chance, no surroundings. */
const pure = ['packages/{phone,rules,testing}/src/**/*.ts', 'packages/lists/src/judge/**/*.ts'];
/** The tables of the API, and what they share. */
const ruleSets = 'packages/rules/src/{message,message-contact,message-list}/**/*.ts';
/** Rules, whatever their table is. */
const general = [
  'packages/rules/src/*.ts',
  'packages/rules/src/{schema,rules,run,compile,http,form}/**/*.ts',
];
/** The entries that load io-ts, which takes longer than all else. */
const codecs = ['packages/rules/src/{schema,message-contact,message-list}/codec.ts'];

/** Tests, and code that runs only here: it may use Node, change what it holds, and throw. */
const tests = [
  'packages/*/test/**',
  ...[
    'packages/phone/generate/**',
    'packages/phone/verify/**',
    'packages/rules/generate/**',
    'packages/bench/**',
  ],
  ...['packages/workspace/**', 'packages/cli/demo/**', '*.config.{js,ts}'],
];

/** No `tsconfig.json` speaks of these, so they are linted without types. */
const untyped = [
  '**/*.{js,mjs,cjs}',
  '*.config.ts',
  'docs/examples/*/vite.config.ts',
  'packages/workspace/packed/**',
  'packages/rules/arbitrary/**',
];

const own = /** @type {const} */ ({
  regex: '^@assay/',
  message: 'This layer knows none of the other packages.',
});

const ofRuleSets = /** @type {const} */ ({
  regex: '^@assay/(?!phone(?:/possible)?$)',
  message: 'Of our packages, rules know @assay/phone.',
});

const everywhere = /** @type {const} */ ([
  { regex: '^@assay/[^/]+/(src|dist)(/|$)', message: 'Import a public entry of the package.' },
  { regex: '^fp-ts(/(?!lib/.+\\.js$)|$)', message: 'Native ESM resolves fp-ts/lib/X.js alone.' },
]);

const inPureCode = [
  ...everywhere,
  { regex: '^fp-ts/lib/', allowTypeImports: true, message: 'fp-ts gives us types alone: import type.' },
  { regex: '^node:', message: 'Rules run where there is no Node.' },
  { regex: `^(${builtinModules.join('|')})(/|$)`, message: 'Rules run where there is no Node.' },
];

/** Only the innermost setting of a rule counts, so each layer states the whole list. */
const imports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

const surroundings = [
  ...['Date', 'performance', 'Intl', 'crypto'],
  ...['process', 'global', 'globalThis', 'window', 'self', 'document', 'navigator', 'location'],
  ...['localStorage', 'sessionStorage', 'console', 'fetch', 'XMLHttpRequest', 'WebSocket'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Buffer', 'require', 'module'],
  ...['__dirname', '__filename', 'Function', 'Promise', 'SharedArrayBuffer', 'Atomics', 'WeakRef'],
].map((name) => ({ name, message: 'The answer may depend on the arguments alone.' }));

const byLocale = ['toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare'].map(
  (property) => ({ property, message: 'Depends on the locale of the machine.' }),
);

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', '**/.content/', 'packages/rules/src/message-*/compiled.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX, functional },
    settings: {
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      // As the compiler resolves: `./x.js` is `./x.ts`, `@assay/x` is its sources, without a build.
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: 'packages/*/tsconfig.json',
          noWarnOnMultipleProjects: true,
          conditionNames: ['@assay/source', 'types', 'import', 'node', 'default'],
        }),
      ],
    },
    rules: {
      ...imports(...everywhere),
      eqeqeq: 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A pattern may leave a field out: `{ taken, ...rest }`.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // Type arguments may be spelled out, and declarations must be.
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // Arrows that do one thing may say it in one expression.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-relative-packages': 'error',
      'import-x/no-useless-path-segments': 'error',
    },
  },

  {
    files: ['packages/*/src/**/*.ts'],
    rules: { 'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }] },
  },

  {
    files: pure,
    rules: {
      'no-restricted-globals': ['error', ...surroundings],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The answer may depend on the arguments alone.' },
        ...byLocale,
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: 'Import at the top.' },
        { selector: 'MetaProperty', message: 'The answer may depend on the arguments alone.' },
        {
          // `declare const process` would make a restricted name an ordinary one.
          selector:
            'VariableDeclaration[declare=true] > VariableDeclarator:not([id.name=/^(URL|atob|btoa|TextEncoder)$/])',
          message:
            'Of the surroundings, rules may use URL, atob, btoa and TextEncoder: pure, and everywhere.',
        },
        {
          selector:
            ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > ' +
            'VariableDeclarator[init.type="NewExpression"][init.callee.name=/^(Weak)?(Map|Set)$/]' +
            ':not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly/])',
          message: 'A module keeps no memory: type it as ReadonlyMap or ReadonlySet.',
        },
      ],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': ['error', { props: true }],
      'functional/no-let': 'error',
      'functional/no-throw-statements': 'error',
      // Inputs stay as they are. Arrays and objects are never changed, but for a copy on the spot: `[...list].sort()`.
      // A Map or a Set that a function makes for itself may be filled; one that it was given may not, since
      // `prefer-immutable-types` has every parameter read-only, nor one of the module (no-restricted-syntax, above).
      'functional/immutable-data': [
        'error',
        { ignoreClasses: false, ignoreImmediateMutation: true, ignoreMapsAndSets: true },
      ],
      'functional/prefer-immutable-types': [
        'error',
        {
          enforcement: 'None',
          ignoreInferredTypes: true,
          // These change while a run goes on, and are gone with it; typed arrays have no read-only type.
          parameters: {
            enforcement: 'ReadonlyShallow',
            ignoreTypePattern: [
              '^Collector$',
              '^ReadList$',
              '^Run$',
              '^Entry$',
              '^ReadContext$',
              '^ReadParams$',
              '^Unfrozen$',
              '^Digits$',
              'Array$',
              '^Segment\\[\\]$',
            ],
          },
        },
      ],
    },
  },
  {
    // One run over one input, in loops. What changes in them is made for the run and gone with it.
    files: [
      'packages/rules/src/run/{collector,evaluate,validate,resolve,make-report,settings}.ts',
      'packages/rules/src/schema/{values,message,node,fields,read-object,array,record,with-params,foreign}.ts',
      'packages/rules/src/message/{message-id,send-time}.ts',
      'packages/rules/src/message-contact/{country-fields,number}.ts',
      'packages/rules/src/http/{handle-table,read-json}.ts',
    ],
    rules: {
      'functional/no-let': 'off',
      'functional/immutable-data': 'off',
      'no-param-reassign': ['error', { props: false }],
    },
  },
  {
    // A mistake of an author stops them, when the schema or the table is made; the one try of a run catches a check that returns
    // what it may not. Standard JSON Schema asks for a throw where a target is not known.
    files: [
      'packages/rules/src/schema/mistake.ts',
      'packages/rules/src/run/evaluate.ts',
      // A loader that returns the wrong thing has failed; an error that no log gets is not lost.
      'packages/rules/src/run/resolve.ts',
      'packages/rules/src/http/handled.ts',
      'packages/rules/src/schema/foreign.ts',
      'packages/rules/src/standard-schema.ts',
    ],
    rules: { 'functional/no-throw-statements': 'off' },
  },
  {
    // Facts are looked up by the caller's own code, which answers later.
    files: [
      'packages/rules/src/run/resolve.ts',
      // A handler reads, and responds later.
      'packages/rules/src/http/{handle-table,read-json}.ts',
    ],
    rules: {
      'no-restricted-globals': ['error', ...surroundings.filter(({ name }) => name !== 'Promise')],
    },
  },

  {
    // For tests: asking for the impossible stops one, and judging every cell is done once.
    files: ['packages/testing/src/**/*.ts'],
    rules: {
      'functional/no-let': 'off',
      'functional/no-throw-statements': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // The loops of the automata. What changes in them is theirs alone: no table changes once it is unpacked.
    files: ['packages/phone/src/table/{table,walk,once}.ts'],
    rules: { 'functional/no-let': 'off', 'functional/immutable-data': 'off' },
  },
  {
    // It walks whole automata, and keeps what it has seen of them until it is done.
    files: ['packages/phone/src/{ranges,table/runs}.ts'],
    rules: {
      'functional/no-let': 'off',
      'functional/immutable-data': 'off',
      'functional/prefer-immutable-types': 'off',
      'no-param-reassign': ['error', { props: false }],
    },
  },

  {
    // It compiles whole numbering plans. Equal automata are one object, by which they are minimal as they are made: so the module
    // keeps those that it has made, and no result depends on it. A release that it cannot read stops it.
    files: ['packages/phone/src/metadata/*.ts'],
    rules: {
      'functional/no-let': 'off',
      'functional/immutable-data': 'off',
      'functional/no-throw-statements': 'off',
      'functional/prefer-immutable-types': 'off',
      'no-restricted-syntax': 'off',
    },
  },

  {
    // Lists of any size, row by row: the loops, the tables of what was met, and the errors of what is no list.
    files: ['packages/lists/src/judge/**/*.ts'],
    rules: {
      'functional/no-let': 'off',
      'functional/immutable-data': 'off',
      'functional/no-throw-statements': 'off',
    },
  },

  // Who may know whom: phone <- message-contact -> message -> the public entries <- http, form -> run -> rules -> schema.
  { files: ['packages/phone/src/**/*.ts'], rules: imports(...inPureCode, own) },
  {
    files: general,
    ignores: codecs,
    rules: imports(...inPureCode, own, {
      regex: '^io-ts(/|$)',
      allowTypeImports: true,
      message: 'Codecs belong to a rule set.',
    }),
  },
  {
    files: [ruleSets],
    ignores: codecs,
    rules: imports(...inPureCode, ofRuleSets, {
      regex: '^io-ts(/|$)',
      message: 'io-ts is slow to load: it belongs in codec entries.',
    }),
  },
  { files: codecs, rules: imports(...inPureCode, ofRuleSets) },
  { files: ['packages/testing/src/**/*.ts'], rules: imports(...inPureCode) },
  {
    files: ['packages/rules/src/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            { target: 'packages/rules/src/schema', except: ['./schema'] },
            { target: 'packages/rules/src/rules', except: ['./schema', './rules'] },
            { target: 'packages/rules/src/run', except: ['./schema', './rules', './run'] },
            { target: 'packages/rules/src/compile', except: ['./schema', './rules', './run', './compile'] },
            {
              target: 'packages/rules/src/{standard-schema,reference}.ts',
              except: ['./schema', './rules', './run'],
            },
            { target: 'packages/rules/src/http', except: ['./schema', './rules', './run', './http'] },
            { target: 'packages/rules/src/form', except: ['./schema', './rules', './run', './form'] },
            {
              target: 'packages/rules/src/index.ts',
              except: ['./schema', './rules', './run', './standard-schema.ts', './reference.ts'],
            },
            // A rule set uses the public entries, as one of your own does, and none knows another.
            ...[['message'], ['message', 'message-contact'], ['message', 'message-list']].map((known) => ({
              target: `packages/rules/src/${known.at(-1)}`,
              except: [
                ...['./index.ts', './http/index.ts', './form/index.ts', './schema/codec.ts'],
                ...known.map((folder) => `./${folder}`),
              ],
            })),
            {
              // No rule knows an adapter: these files fit a table to one.
              target: [
                'packages/rules/src/{message,message-contact,message-list}/!(schemas|form|shared|index).ts',
                'packages/rules/src/message-contact/rules/**',
              ],
              from: ['packages/rules/src/http', 'packages/rules/src/form'],
            },
          ].map((zone) => ({ from: 'packages/rules/src', ...zone })),
        },
      ],
    },
  },

  {
    files: tests,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  {
    // Packages are bundled alike, and pages written alike, by one script of the workspace; and it uses what their tests have.
    files: [
      ...[
        'packages/*/bundle.mjs',
        'packages/bench/{rules,server,lists,ranges}/run.ts',
        'packages/bench/rules/any-request.ts',
        'packages/site/{bench,src/content}/*.ts',
      ],
      'packages/workspace/{proof,soak}/*.ts',
      // The tests of rules draw from the arbitraries, whose package knows the rules: an import by its name would be a circle.
      'packages/rules/test/**/*.ts',
    ],
    rules: { 'import-x/no-relative-packages': 'off' },
  },
  {
    // The test runner of Node waits for its tests by itself.
    files: [
      ...['packages/workspace/libraries/*.test.ts', 'docs/examples/*/test/*.test.ts'],
      'packages/site/test/*.test.ts',
    ],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'describe', 'before', 'after'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  // Node's own names; scripts import the rest.
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'writable' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  // These tools ask for a default export.
  {
    files: ['**/*.config.{js,ts}', 'packages/site/.vitepress/**/*.ts', 'packages/site/src/**/*.{tsx,d.ts}'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    // VitePress makes some modules, and brings others that its configuration names.
    files: ['packages/site/**/*.{ts,tsx}'],
    rules: { 'import-x/no-extraneous-dependencies': 'off' },
  },
  { files: untyped, ...tseslint.configs.disableTypeChecked },
);
