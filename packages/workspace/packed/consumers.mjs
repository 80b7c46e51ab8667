// Uses the installed packages in every way that is promised.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { answers, errorBody, facts, request } from './expected.mjs';
import { check, differs } from './report.mjs';
import { complaintOf, node, outputOf, tool } from './run-tool.mjs';

const tsc = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'));

/** The entries of a package that is installed, but for the one that is for tests. */
const entriesOf = async (folder, name) => {
  const { exports } = JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  return Object.keys(exports)
    .filter((entry) => !/package\.json|arbitrary$/.test(entry))
    .map((entry) => name + entry.slice(1));
};

const checkEntries = async (folder) => {
  await check('the consumers ask every entry', 'add it to packed/consumer', async () => {
    const entries = [
      ...(await entriesOf(folder, '@assay/phone')),
      ...(await entriesOf(folder, '@assay/rules')),
    ];
    for (const file of ['entries.mjs', 'commonjs.cjs']) {
      const text = await readFile(join(folder, file), 'utf8');
      const asked = [...text.matchAll(/'(@assay\/[^']+)'/g)].map(([, entry]) => entry);
      const wrong = differs({ asked: asked.sort() }, { asked: entries.sort() });
      if (wrong !== undefined) return `${file}: ${wrong}`;
    }
    return undefined;
  });
};

const checkNode = async (folder) => {
  for (const [title, file] of [
    ['native ESM', 'esm.mjs'],
    ['CommonJS', 'commonjs.cjs'],
  ]) {
    await check(
      `${title}: every entry answers`,
      `look at "exports" and dist, and at packed/consumer/${file}`,
      () => differs(JSON.parse(outputOf(node([file], { cwd: folder }))), answers),
    );
  }
};

const checkDoor = async (folder) => {
  const lines = {
    'door.mjs':
      "import * as door from '@assay/rules/arbitrary';\nimport * as testing from '@assay/testing';\n",
    'door.cjs':
      "const door = require('@assay/rules/arbitrary');\nconst testing = require('@assay/testing');\n",
  };
  await check(
    'the arbitraries are one package, behind both of its doors',
    'look at packages/rules/arbitrary',
    async () => {
      const names = [
        ...['listRequestViolating', 'readableBody', 'requestViolating'],
        ...['validListRequest', 'validRequest'],
      ];
      for (const [file, imports] of Object.entries(lines)) {
        await writeFile(
          join(folder, file),
          `${imports}console.log(JSON.stringify(Object.keys(testing).filter((name) => door[name] === testing[name]).sort()));`,
        );
        const wrong = differs({ names: JSON.parse(outputOf(node([file], { cwd: folder }))) }, { names });
        if (wrong !== undefined) return `${file}: ${wrong}`;
      }
      return undefined;
    },
  );
};

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

const checkTypes = async (folder) => {
  for (const { module, moduleResolution, files } of [
    { module: 'node16', moduleResolution: 'node16', files: ['types.mts', 'types.cts'] },
    { module: 'esnext', moduleResolution: 'bundler', files: ['types.ts'] },
  ]) {
    await check(
      `TypeScript, moduleResolution ${moduleResolution}: the types are as promised`,
      'a public type has changed, or a .d.ts does not stand on its own; see packed/consumer/types.ts',
      async () => {
        const config = `tsconfig.${moduleResolution}.json`;
        const compilerOptions = { ...strict, target: 'es2022', lib: ['es2022'], module, moduleResolution };
        await writeFile(join(folder, config), JSON.stringify({ compilerOptions, files }));
        return complaintOf(node([tsc, '-p', config], { cwd: folder }));
      },
    );
  }
};

const assay = (folder, args, input) =>
  tool(join(folder, 'node_modules', '.bin', 'assay'), args, { cwd: folder, input });

const checkPrompt = async (folder) => {
  await check(
    'assay: judges a request from standard input',
    'look at "bin" and at packages/cli/src',
    async () => {
      await writeFile(join(folder, 'facts.json'), JSON.stringify(facts));
      const args = ['check', '-', '--format', 'http', '--facts', 'facts.json'];
      const { status, stdout } = assay(folder, args, JSON.stringify(request));
      return differs({ status, stdout }, { status: 1, stdout: `${JSON.stringify(errorBody)}\n` });
    },
  );
  await check('assay: says its version', 'it reads its own package.json', async () => {
    const manifest = join(folder, 'node_modules', '@assay', 'cli', 'package.json');
    const { version } = JSON.parse(await readFile(manifest, 'utf8'));
    return differs({ stdout: outputOf(assay(folder, ['--version'])) }, { stdout: `${version}\n` });
  });
};

const checkList = async (folder) => {
  await check(
    'assay list: requests of the rows of a file',
    'look at packages/cli/src/list and at packages/lists',
    async () => {
      await writeFile(join(folder, 'people.csv'), 'Phone;Id\n+1 317 555 1212;ann\n#####;bob\n');
      const args = ['list', 'people.csv', '--out', 'sent', '--message-id', 'MzA6Nzg6MA'];
      const { status, stderr } = assay(folder, args);
      const { body } = JSON.parse(await readFile(join(folder, 'sent', 'requests.ndjson'), 'utf8'));
      const subscribers = [{ MobileNumber: '13175551212', SubscriberKey: 'ann' }];
      return differs({ status, stderr, body }, { status: 1, stderr: '', body: { Subscribers: subscribers } });
    },
  );
};

const signUp = `
import { array, object, table, text } from '@assay/rules';

const { each, given, rules } = table({
  name: 'sign-up',
  body: object({ name: text, friends: array(object({ name: text })) }),
  messages: { short: 'A name has {0} letters or more.', nameless: 'Each friend has a name.' },
});

export const signUp = rules({
  short: given('name').fails((s) => s.name.length < 2 && [2]),
  nameless: each('friends').on('name').fails((friend) => friend.name === undefined),
});
`;

const useSignUp = `
import { validate } from '@assay/rules';
import { signUp } from './sign-up.compiled.mjs';
const { status, violations } = validate(signUp, { name: 'A', friends: [{ name: 'Bo' }, {}] });
console.log(JSON.stringify([signUp.compiled !== undefined, status, violations.map(({ path, message }) => [path, message])]));
`;

const checkCompile = async (folder) => {
  await check(
    'assay compile: a table of a module, and what is made of it',
    'look at packages/cli/src/compile and @assay/rules/compile',
    async () => {
      await writeFile(join(folder, 'sign-up.mjs'), signUp);
      await writeFile(join(folder, 'use-sign-up.mjs'), useSignUp);
      const made = outputOf(assay(folder, ['compile', 'sign-up.mjs']));
      const checked = assay(folder, ['compile', '--check', 'sign-up.mjs']).status;
      const used = JSON.parse(outputOf(node(['use-sign-up.mjs'], { cwd: folder })));
      await writeFile(join(folder, 'sign-up.mjs'), signUp.replace('given, rules', 'on: given, rules'));
      const stale = assay(folder, ['compile', '--check', 'sign-up.mjs']);
      const refused = node(['use-sign-up.mjs'], { cwd: folder });
      return differs(
        { made, checked, used, stale: stale.status, refused: /run assay compile again/.test(refused.stderr) },
        {
          made: 'sign-up.compiled.mjs: signUp\n',
          checked: 0,
          used: [
            true,
            'invalid',
            [
              [['name'], 'A name has 2 letters or more.'],
              [['friends', 1, 'name'], 'Each friend has a name.'],
            ],
          ],
          stale: 1,
          refused: true,
        },
      );
    },
  );
};

const impossible = `
import { object, table, text } from '@assay/rules';

const { given, rules } = table({ name: 'sign-up', body: object({ name: text }), messages: { short: 'Too short.' } });
try {
  rules({});
  console.log('made');
} catch (error) {
  console.log(error.message);
}
`;

const checkProduction = async (folder) => {
  await check(
    'a table that cannot be is refused, but not in a build for production',
    'look at "exports" in packages/rules/package.json, and at its bundle.mjs',
    async () => {
      const refusal = 'The table "sign-up", rule "short": its row has no rule: state one in rules().\n';
      await writeFile(join(folder, 'impossible.mjs'), impossible);
      const refused = outputOf(node(['impossible.mjs'], { cwd: folder }));
      const made = outputOf(node(['--conditions=production', 'impossible.mjs'], { cwd: folder }));
      return differs({ refused, made }, { refused: refusal, made: 'made\n' });
    },
  );
};

/** Runs the consumers that stand in the folder. */
export const checkConsumers = async (folder) => {
  await checkEntries(folder);
  await checkNode(folder);
  await checkDoor(folder);
  await checkTypes(folder);
  await checkPrompt(folder);
  await checkCompile(folder);
  await checkList(folder);
  await checkProduction(folder);
};
