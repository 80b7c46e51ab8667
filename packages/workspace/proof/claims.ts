/** A claim of README, in its words, and the tests that hold it: a file, and the name of a test in it. */
export interface Claim {
  readonly says: string;
  readonly heldBy: readonly (readonly [file: string, test: string])[];
}

const rules = 'packages/rules/test';
const ofSends = `${rules}/message-contact`;
const ofLists = `${rules}/message-list`;

export const claims: readonly Claim[] = [
  {
    says: 'no error was found, and a rule is deferred, since it needs a fact that only a server knows',
    heldBy: [
      [`${ofSends}/laws.test.ts`, 'law 2, more knowledge never contradicts less'],
      [`${rules}/run/laws.test.ts`, '5. what is missing is what a deferred rule takes'],
    ],
  },
  {
    says: 'Nothing passes unjudged',
    heldBy: [
      [`${rules}/http/unjudged.test.ts`, 'by a handler, whatever its loaders do'],
      [`${rules}/http/unjudged.test.ts`, 'as Right, by a schema, or without a response that refuses it'],
    ],
  },
  {
    says: 'They work in native ESM, in CommonJS, in bundlers and in browsers, without a Node built-in and without `eval`.',
    heldBy: [
      ['packages/workspace/packed/runtimes.mjs', 'deno'],
      ['packages/workspace/packed/chromium.mjs', 'chromium'],
      ['packages/workspace/lint/plants.ts', 'code from a text'],
    ],
  },
  {
    says: 'All errors come at once, in the order of the document',
    heldBy: [
      [
        `${ofSends}/documented.test.ts`,
        'every documented text is in the table, in the order of the document',
      ],
      [`${rules}/run/laws.test.ts`, '1. report order is rule order'],
    ],
  },
  {
    says: 'The compiler counts the arguments of their texts, and a rule gets the fields that it names, no others',
    heldBy: [
      [`${rules}/rules/types.test.ts`, '8. a template counts its arguments'],
      [
        `${rules}/rules/types.test.ts`,
        '8. each mistake in a table is an error of at most three lines, that names it',
      ],
    ],
  },
  {
    says: '[docs/your-own-table.md](docs/your-own-table.md) builds a table from nothing.',
    heldBy: [
      ['packages/workspace/docs/examples.test.ts', 'sees a wrong claim'],
      [`${rules}/tables/tables.test.ts`, 'reports all that is wrong at once, at its path'],
    ],
  },
  {
    says: 'With the libraries that you use',
    heldBy: [
      ['packages/workspace/libraries/forms.test.ts', 'react-hook-form'],
      ['packages/workspace/libraries/servers.test.ts', 'Fastify'],
      ['packages/workspace/libraries/tools.test.ts', 'MCP'],
    ],
  },
  {
    says: 'The report of each is the same for ours and for the validator by hand',
    heldBy: [['packages/bench/rules/agreement.ts', 'Throws where a contender finds something else']],
  },
  {
    says: 'paste a sentence of a 400, and find its cause and its remedy; break and mend a request in the playground',
    heldBy: [
      ['packages/site/test/site.test.ts', 'a sentence that is pasted into the search leads to its page'],
      ['packages/site/test/errors.test.ts', 'the page of each sentence'],
      ['packages/site/test/playground.test.ts', 'a request is broken and mended, and the report follows'],
    ],
  },
  {
    says: 'Any value may be given as a request: it gets a report, never an exception, and is never changed.',
    heldBy: [
      [`${ofSends}/laws.test.ts`, 'never throws'],
      [`${ofSends}/laws.test.ts`, 'never changes its input'],
      [`${ofSends}/totality.test.ts`, 'as the request, the id, the body'],
    ],
  },
  {
    says: 'A fact added changes only what was deferred. A rule omitted changes no other, except those that name it.',
    heldBy: [
      [`${rules}/run/laws.test.ts`, '5. a fact added changes only what was deferred'],
      [`${rules}/run/laws.test.ts`, '6. a rule dropped changes no other, except those that name it'],
      [`${ofSends}/laws.test.ts`, 'a rule dropped changes no other rule'],
    ],
  },
  {
    says: 'all that the rules can tell apart, group by group and every two groups, is compared with a second reading of the contract',
    heldBy: [
      [`${ofSends}/grid.test.ts`, 'rules and oracle agree'],
      [`${ofLists}/grid.test.ts`, 'rules and oracle agree'],
      [`${ofSends}/faults/faults.test.ts`, 'a fault is found, by the corpus or by the grid'],
    ],
  },
  {
    says: 'each of the 1,048,576 sets of rules, and of the 67,108,864 of the send to lists, is either violated exactly or has a reason why none can be',
    heldBy: [
      [`${ofLists}/requests.test.ts`, 'each is either violated exactly by a request, or there is a reason'],
      [
        `${ofSends}/arbitrary/request-violating.test.ts`,
        'a set is feasible, or there is a reason against it',
      ],
      [`${ofSends}/arbitrary/request-violating.test.ts`, 'violates exactly the rules asked for'],
    ],
  },
  {
    says: 'The laws of the engine are tested over arbitrary tables',
    heldBy: [[`${rules}/run/laws.test.ts`, 'the laws of the engine, over arbitrary tables']],
  },
  {
    says: 'every rule of a table has its hits and misses as data',
    heldBy: [
      [`${rules}/combinations/cases.ts`, 'every rule has a file, with a hit and a miss'],
      [`${ofLists}/cases.test.ts`, 'testCases('],
    ],
  },
  {
    says: '[`assay conformance`](packages/cli/README.md) runs them against it',
    heldBy: [
      ['packages/workspace/conformance/run.mjs', 'send.py'],
      ['packages/cli/test/conformance/fixtures.test.ts', 'test('],
    ],
  },
];
