import { builtinModules } from 'node:module';

import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import functional from 'eslint-plugin-functional';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What runs in a browser, a form or a server, and must give the same answer in each: no clock, no chance, no surroundings. */
const pure = ['packages/phone/src/**/*.ts', 'packages/rules/src/**/*.ts'];
const engine = 'packages/rules/src/engine/**/*.ts';
const messageContact = 'packages/rules/src/message-contact/**/*.ts';
const body = 'packages/rules/src/body/**/*.ts';
const adapters = 'packages/rules/src/adapters/**/*.ts';
/** The entries that load io-ts, which takes longer than all else. */
const codecs = ['packages/rules/src/{body,message-contact}/codec.ts'];

/** Tests, and code that runs only here: it may use Node, change what it holds, and throw. */
const tests = [
  'packages/*/test/**',
  ...['packages/phone/generate/**', 'packages/phone/verify/**', 'packages/bench/**'],
  ...['packages/workspace/**', 'packages/cli/demo/**', '*.config.{js,ts}'],
];

/** No `tsconfig.json` speaks of these, so they are linted without types. */
const untyped = [
  '**/*.{js,mjs,cjs}',
  '*.config.ts',
  'docs/examples/*/vite.config.ts',
  'packages/workspace/packed/**',
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
  globalIgnores(['**/dist/', '**/coverage/']),
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
          // The sink is meant to be told; typed arrays have no read-only type.
          parameters: {
            enforcement: 'ReadonlyShallow',
            ignoreTypePattern: [
              '^Sink$',
              '^Run$',
              '^Reader$',
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
      ...[
        'sink',
        'judge',
        'run',
        'settle',
        'walk',
        'report-of',
        'compile',
        'steps',
        'render',
        'message',
        'own',
      ].map((name) => `packages/rules/src/engine/${name}.ts`),
      ...['read-object', 'own-fields', 'list', 'record', 'beside', 'reader', 'scalar', 'schema', 'codec'].map(
        (name) => `packages/rules/src/body/${name}.ts`,
      ),
      'packages/rules/src/message-contact/{message-id,country-fields}.ts',
      'packages/rules/src/adapters/{handle-table,read-json}.ts',
    ],
    rules: {
      'functional/no-let': 'off',
      'functional/immutable-data': 'off',
      'no-param-reassign': ['error', { props: false }],
    },
  },
  {
    // What the author of a table gets wrong stops them, when the table is made; and the one try of a run tells a rule that returns nonsense.
    // Standard JSON Schema asks for a throw where a target is not known.
    files: [
      'packages/rules/src/engine/{refuse,judge}.ts',
      // A loader that returns the wrong thing has failed; an error that nobody hears of is not lost.
      'packages/rules/src/engine/settle.ts',
      'packages/rules/src/adapters/handled.ts',
      'packages/rules/src/body/schema.ts',
      'packages/rules/src/adapters/fitted-schema.ts',
    ],
    rules: { 'functional/no-throw-statements': 'off' },
  },
  {
    // Facts are looked up by the caller's own code, which answers later.
    files: [
      'packages/rules/src/engine/{settle,table}.ts',
      // A handler reads, and answers later.
      'packages/rules/src/adapters/{handle-table,read-json}.ts',
    ],
    rules: {
      'no-restricted-globals': ['error', ...surroundings.filter(({ name }) => name !== 'Promise')],
    },
  },

  {
    // For tests: asking for the impossible stops one, and judging every cell is done once.
    files: ['packages/rules/src/message-contact/arbitrary/**/*.ts', 'packages/rules/src/body/arbitrary.ts'],
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

  // Who may know whom: phone <- rules/message-contact -> rules/body -> rules/engine <- rules/adapters.
  { files: ['packages/phone/src/**/*.ts'], rules: imports(...inPureCode, own) },
  {
    files: [engine, body, adapters, 'packages/rules/src/index.ts'],
    ignores: codecs,
    rules: imports(...inPureCode, own, {
      regex: '^io-ts(/|$)',
      allowTypeImports: true,
      message: 'Codecs belong to a rule set.',
    }),
  },
  {
    files: [messageContact],
    ignores: codecs,
    rules: imports(...inPureCode, ofRuleSets, {
      regex: '^io-ts(/|$)',
      message: 'io-ts is slow to load: it belongs in codec entries.',
    }),
  },
  { files: codecs, rules: imports(...inPureCode, ofRuleSets) },
  {
    files: ['packages/rules/src/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            { target: 'packages/rules/src/index.ts', except: ['./engine', './body'] },
            { target: 'packages/rules/src/engine', except: ['./engine'] },
            { target: 'packages/rules/src/body', except: ['./engine', './body'] },
            {
              target: [
                'packages/rules/src/message-contact/!(*standard-schema|schemas|form).ts',
                'packages/rules/src/message-contact/{rules,arbitrary}/**',
              ],
              except: ['./engine', './body', './message-contact'],
            },
            {
              // What fits a rule set to an adapter.
              target:
                'packages/rules/src/message-contact/{standard-schema,possible-standard-schema,schemas,form}.ts',
              except: ['./engine', './body', './adapters', './message-contact'],
            },
            { target: 'packages/rules/src/adapters', except: ['./engine', './body', './adapters'] },
            {
              // What is for tests is loaded by tests: no rule knows it.
              target: 'packages/rules/src/message-contact/{*.ts,rules/**}',
              from: ['packages/rules/src/message-contact/arbitrary', 'packages/rules/src/body/arbitrary.ts'],
            },
            {
              target: ['packages/rules/src/index.ts', 'packages/rules/src/body'],
              from: 'packages/rules/src/body/arbitrary.ts',
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
      ...['packages/*/bundle.mjs', 'packages/bench/{rules,server}/run.ts'],
      'packages/workspace/{proof,soak}/*.ts',
    ],
    rules: { 'import-x/no-relative-packages': 'off' },
  },
  {
    // The test runner of Node waits for its tests by itself.
    files: ['packages/workspace/libraries/*.test.ts', 'docs/examples/*/test/*.test.ts'],
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
  { files: ['**/*.config.{js,ts}'], rules: { 'import-x/no-default-export': 'off' } },
  { files: untyped, ...tseslint.configs.disableTypeChecked },
);
