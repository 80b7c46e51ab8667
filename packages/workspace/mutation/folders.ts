/** What is mutated under a name, and the tests that a mutant has to get past: those that say the same of every run. */
export interface Folder {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

const ofRules = [
  'packages/rules/test/{schema,rules,run,compile,http,form,standard-schema,tables}/*.test.ts',
  'packages/rules/test/message-contact/**/*.test.ts',
  // Compilers and processes of their own see no mutant that is switched on here.
  '!packages/rules/test/rules/types.test.ts',
  '!packages/rules/test/message-contact/poisoned/**',
];

const ofPhone = [
  'packages/phone/test/**/*.test.ts',
  // About the packed files, the library and the generator, which are not mutated.
  '!packages/phone/test/{agreement,metadata,rewritten,size,verify}.test.ts',
  '!packages/phone/test/generate/**',
];

export const folders: { readonly [name: string]: Folder } = {
  schema: { sources: ['packages/rules/src/schema/*.ts'], tests: ofRules },
  rules: { sources: ['packages/rules/src/rules/*.ts'], tests: ofRules },
  compile: { sources: ['packages/rules/src/compile/*.ts'], tests: ['packages/rules/test/compile/*.test.ts'] },
  run: { sources: ['packages/rules/src/run/*.ts'], tests: ofRules },
  'message-contact': {
    // But for the arbitraries, which make what mutants are tried with.
    // Nor what is compiled of it: the compiler is mutated.
    sources: [
      'packages/rules/src/{message,message-contact,message-contact/rules}/*.ts',
      '!packages/rules/src/message-contact/compiled.ts',
    ],
    tests: ofRules,
  },
  'message-list': {
    sources: ['packages/rules/src/message-list/*.ts', '!packages/rules/src/message-list/compiled.ts'],
    tests: ['packages/rules/test/message-list/**/*.test.ts'],
  },
  adapters: { sources: ['packages/rules/src/{,http/,form/}*.ts'], tests: ofRules },
  phone: {
    // But for the tables, and the compiler that makes them: `phone:verify` holds its results to two libraries, and `phone:mutants`
    // shows that a change of them is found.
    sources: [
      'packages/phone/src/**/*.ts',
      '!packages/phone/src/tables/**',
      '!packages/phone/src/{metadata,metadata/*}.ts',
    ],
    tests: ofPhone,
  },
};
