#!/usr/bin/env node
// Runs the built `assay` on docs/requests and holds each answer to the exit code, and the 400 bodies to the sentences,
// that are written here. Ends with 1 if one of them differs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const program = fileURLToPath(new URL('../dist/esm/main.js', import.meta.url));

const noErrors = { errors: [] };
const badRequest = {
  errors: [
    '1-317-555-1212 is not a numeric string',
    'Keyword TestKeyword is invalid for the code on the message.',
  ],
};
const manyFaults = {
  errors: [
    'Subscribe must be true or false.',
    'Message id cI217sdksi3 is not valid.',
    'An array of mobile numbers and an array of subscribers cannot be provided at the same time.',
    'A subscriber object must have both a mobile number and subscriber key defined.',
    '1-555-555-4410 is not a numeric string',
    'MessageText is not applicable when Override is false.',
    'Invalid phone number',
    'UK is not an ISO 3166-1 alpha-2 country code.',
    '2013-02-29 10:00 is not a valid send time (yyyy-MM-dd HH:mm).',
    'ftp://example.com/picture.png is not a valid content URL.',
  ],
};
const noRecipients = { errors: ['The count of mobile numbers or subscribers cannot be zero.'] };

const cases = [
  {
    title: "The document's first example. Nothing is known of the stored message, so it is incomplete",
    args: ['docs/requests/example-1.json'],
    exitCode: 0,
    bodies: [noErrors],
  },
  {
    title: 'The same, with the facts that it takes',
    args: ['docs/requests/example-1.json', '--facts', 'docs/requests/examples.facts.json'],
    exitCode: 0,
    bodies: [noErrors],
  },
  {
    title: "The document's second example: subscribers, and flags as texts",
    args: ['docs/requests/example-2.json', '--facts', 'docs/requests/examples.facts.json'],
    exitCode: 0,
    bodies: [noErrors],
  },
  {
    title: "The document's own 400",
    args: ['docs/requests/bad-request.json', '--facts', 'docs/requests/bad-request.facts.json'],
    exitCode: 1,
    bodies: [badRequest],
  },
  {
    title: 'Many faults in one request, all said at once',
    args: ['docs/requests/many-faults.json'],
    exitCode: 1,
    bodies: [manyFaults],
  },
  {
    title: 'A stream with a broken line: the other lines are judged',
    args: ['docs/requests/one-broken-line.ndjson'],
    exitCode: 2,
    bodies: [noErrors, noRecipients],
  },
];

const message = ['--message-id', 'MzA6Nzg6MA', '--override', '--message-text', 'See you at 9.'];

/** Runs a command, shows its line and all that it answers, and gives back what it wrote and its exit code. */
const assay = (command, args) => {
  console.log(`$ assay ${command} ${args.join(' ')}`);
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [program, command, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...(process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {}) },
  });
  if (error) throw error;
  process.stdout.write(`${stdout}${stderr}(exit code ${status})\n\n`);
  return { stdout, status };
};

const differences = cases.flatMap(({ title, args, exitCode, bodies }) => {
  console.log(`# ${title}\n`);
  const text = assay('check', args);
  const http = assay('check', [...args, '--format', 'http']);
  const expected = bodies.map((body) => `${JSON.stringify(body)}\n`).join('');
  return [
    ...[text, http]
      .filter(({ status }) => status !== exitCode)
      .map(({ status }) => `${args[0]}: exit code ${status} instead of ${exitCode}`),
    ...(http.stdout === expected ? [] : [`${args[0]}: the bodies are not\n${expected}`]),
  ];
});

// A list ends as requests: rows in, requests out, the others with their reasons.
const folder = mkdtempSync(join(tmpdir(), 'assay-demo-'));
const out = join(folder, 'sent');
console.log('# A list that spreadsheets have damaged\n');
const listed = assay('list', ['docs/requests/contacts.csv', '--out', out, '--ambiguous', 'home', ...message]);
const requests = readFileSync(join(out, 'requests.ndjson'), 'utf8');
const rejected = readFileSync(join(out, 'rejected.csv'), 'utf8');
console.log(`${requests}\n${rejected}`);
const subscribers = requests
  .trim()
  .split('\n')
  .flatMap((line) => JSON.parse(line).body.Subscribers);
if (listed.status !== 1 || subscribers.length !== 10 || rejected.trim().split('\n').length !== 10)
  differences.push('docs/requests/contacts.csv: not 10 rows in requests, 9 rejected, and exit code 1');
rmSync(folder, { recursive: true });

if (differences.length > 0) {
  console.error(`${relative(root, program)} does not answer as it should:\n${differences.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(`All ${cases.length} requests and the list came to what they should.`);
}
