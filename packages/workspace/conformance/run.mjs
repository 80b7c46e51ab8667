// Asks our rules, those of a send through a process, and those in Python every case of the corpus: `npx pnpm@10 conformance`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (from) => fileURLToPath(new URL(from, import.meta.url));
const assay = path('../../cli/dist/esm/main.js');

/** The rules that are written in Python whole: of these no case may be unsupported. */
const inPython = [
  ...['keyword-blank', 'keyword-unnecessary', 'keyword-invalid'],
  ...['message-blank', 'override-blank', 'text-not-applicable'],
  ...['recipients-empty', 'recipients-ambiguous', 'subscriber-incomplete'],
];

const ask = (title, rules, command, more = []) => {
  const options = rules.flatMap((rule) => ['--rule', rule]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [assay, 'conformance', ...more, ...options, '--', ...command],
    { encoding: 'utf8' },
  );
  const summary = stdout.trim().split('\n').at(-1) ?? '';
  console.log(`${title}: ${summary}`);
  if (status === 0) return summary;
  console.error(stdout + stderr);
  process.exitCode = 1;
  return summary;
};

const whole = (summary, what) => {
  if (!/unsupported/.test(summary)) return;
  console.error(`${what}: a case is unsupported, and all should be judged.`);
  process.exitCode = 1;
};

whole(ask('Our rules', [], [process.execPath, path('own.mjs')]), 'Our rules');
const lists = ['--table', path('../../rules/dist/esm/message-list/index.js')];
whole(
  ask('Our rules of a send to lists', [], [], [...lists, '--cases', path('../../rules/cases/message-list')]),
  'Our rules of a send to lists',
);
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.log('There is no python3 here: the rules in Python are not asked.');
const python = ['python3', path('../../rules/cases/python/send.py')];
if (hasPython) {
  whole(ask('Python, its families', inPython, python), 'Python');
  ask('Python, all cases', [], python);
}
