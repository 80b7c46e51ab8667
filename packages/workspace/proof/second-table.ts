import { readFileSync } from 'node:fs';

import { globSync } from 'tinyglobby';

const rules = 'packages/rules/src';
const own = `${rules}/message-list`;
const most = 300;

/** The lines of code in files: without comments, and without blank ones. */
const lines = (...patterns: readonly string[]): number =>
  globSync([...patterns])
    .map((file) => readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, ''))
    .flatMap((code) => code.split('\n'))
    .filter((line) => !/^\s*(?:\/\/.*)?$/.test(line)).length;

interface Part {
  readonly what: string;
  readonly written: readonly string[];
  readonly shared: readonly string[];
}

const code: readonly Part[] = [
  {
    what: 'table, rules and `validate`, in every spelling, with `resolve`, `explain`, `pick`, `omit`, `extend`, `translate`, `parseMessage`',
    written: ['entries', 'table', 'list-send-rules'],
    shared: [`${rules}/{schema,rules,run}/!(codec|json-schema).ts`, `${rules}/message/message-id.ts`],
  },
  {
    what: 'the body, and the types of requests and facts',
    written: ['body', 'request'],
    shared: [`${rules}/message/request.ts`],
  },
  {
    what: 'Standard Schema and JSON Schema of a body, a form and a request',
    written: ['schemas'],
    shared: [`${rules}/standard-schema.ts`, `${rules}/schema/json-schema.ts`, `${rules}/message/schemas.ts`],
  },
  {
    what: 'a form: values, what is posted, errors by fields',
    written: ['form'],
    shared: [`${rules}/form/*.ts`, `${rules}/message/form.ts`],
  },
  { what: 'the io-ts codec', written: ['codec'], shared: [`${rules}/schema/codec.ts`] },
  { what: 'the OpenAPI document', written: ['openapi'], shared: [`${rules}/message/openapi.ts`] },
  { what: 'the entry of the package', written: ['index'], shared: [`${rules}/message/index.ts`] },
  {
    what: 'the 400, problem details, a handler of the Fetch standard',
    written: [],
    shared: [`${rules}/http/*.ts`],
  },
  { what: 'compiled parts', written: [], shared: [`${rules}/compile/*.ts`] },
  { what: 'the reference', written: [], shared: [`${rules}/reference.ts`] },
  {
    what: '`assay check`, `export`, `drift`, `import`, `compile`, with any table',
    written: [],
    shared: ['packages/cli/src/{check,export,drift,import,page,compile,output,input}/*.ts'],
  },
];

const proof: readonly Part[] = [
  {
    what: 'the second reading of the contract',
    written: ['packages/rules/test/message-list/oracle/*.ts'],
    shared: [
      'packages/rules/test/message-contact/oracle/{ascii,base64,combined,decoders,field,substitute,texts,values,verdict}.ts',
    ],
  },
  {
    what: 'requests that violate exactly the rules that are named, and valid ones',
    written: ['packages/testing/src/list-send/*.ts'],
    shared: ['packages/testing/src/combinations/*.ts'],
  },
  {
    what: 'the grid, the sets of rules, cases, laws, adapters',
    written: ['packages/rules/test/message-list/*.ts'],
    shared: [
      'packages/rules/test/combinations/*.ts',
      'packages/rules/test/message-contact/laws/{purity,round-trip,bounded,picture,surroundings,validation}.ts',
    ],
  },
];

const number = (value: number): string => value.toLocaleString('en');

/** Returns the lines of code that the second table has of its own, and those that it shares with the first. Throws if its code is more than it may be. */
export const secondTableLines = (): readonly string[] => {
  const inFolder = ({ written, ...part }: Part): Part => ({
    ...part,
    written: written.map((name) => `${own}/${name}.ts`),
  });
  const row = ({ what, written, shared }: Part): string =>
    `| ${what} | ${number(lines(...written))} | ${number(lines(...shared))} |`;
  const written = code.map(inFolder).flatMap((part) => part.written);
  const total = lines(...written);
  if (total > most) throw new Error(`${own} has ${String(total)} lines of code: ${String(most)} at most.`);
  const others = globSync(`${own}/*.ts`).filter(
    (file) => !written.includes(file) && !file.endsWith('compiled.ts'),
  );
  return [
    '| what it has | lines of its own | lines that it shares |',
    '| --- | ---: | ---: |',
    ...code.map(inFolder).map(row),
    `| **code, together** | **${number(total)}** | |`,
    `| sentences, causes, remedies, annotations, in three languages, and two predicates | ${number(lines(...others))} | ${number(lines(`${rules}/message/{texts,messages,text,json-text,content-url,send-time}.ts`))} |`,
    ...proof.map(row),
  ];
};
