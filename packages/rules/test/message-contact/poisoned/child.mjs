// Answers every case of the corpus in a process whose prototypes somebody has changed: child.mjs HOW WHEN
// HOW is the name of a poison; WHEN is `before` the rules are loaded, or `after`.
// The rules are a script on standard input: a loader of Node's would trip over the poison itself.
import { readFileSync, readdirSync } from 'node:fs';
import { Script } from 'node:vm';

const [how, when] = process.argv.slice(2);
const folder = new URL('../../../cases/message-contact/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).cases)
  .filter(({ callerRule }) => callerRule === undefined);

/** What the rules, their facts, options and reports have names for. */
const names = [
  ...[
    'message',
    'template',
    'source',
    'rule',
    'path',
    'args',
    'severity',
    'rules',
    'after',
    'needs',
    'reads',
  ],
  ...['messageId', 'body', 'text', 'keywords', 'phone', 'maxSubscribers', 'maxElements', 'maxViolations'],
  ...['referenceId', 'mobileNumbers', 'Subscribers', 'Subscribe', 'Resubscribe', 'keyword', 'Override'],
  ...['messageText', 'ContentURL', 'SendTime', 'MobileNumber', 'SubscriberKey', 'Attributes', 'CountryCode'],
  ...[
    'shape',
    'objects',
    'hear',
    'onUnexpected',
    'unexpected',
    'definition',
    'key',
    'repeated',
    'spelling',
    'countries',
  ],
];

const { defineProperty } = Object;
const put = (owner, name, value) =>
  defineProperty(owner, name, { value, configurable: true, enumerable: true, writable: true });
const everywhere = (value) => names.forEach((name) => put(Object.prototype, name, value));
const clean = () => {
  names.forEach((name) => delete Object.prototype[name]);
  [Object, Array, String, Number, Boolean, BigInt].forEach(({ prototype }) => delete prototype.toJSON);
  delete Array.prototype[0];
  delete Array.prototype[1];
};

const poisons = {
  none: () => undefined,
  'an object under every name': () => everywhere({}),
  'null under every name': () => everywhere(null),
  'a text under every name': () => everywhere('x'),
  'a template under every name': () => everywhere({ template: 'Replaced <0>.' }),
  'a toJSON of every value': () =>
    [Object, Array, String, Number, Boolean, BigInt].forEach(({ prototype }) =>
      put(prototype, 'toJSON', () => 'changed'),
    ),
  'elements of every list': () => ['x', 'y'].forEach((value, index) => put(Array.prototype, index, value)),
  'all frozen': () =>
    [
      Object,
      Array,
      String,
      Number,
      Boolean,
      Function,
      RegExp,
      Map,
      Set,
      Error,
      Promise,
      Symbol,
      BigInt,
    ].forEach((intrinsic) => {
      Object.freeze(intrinsic.prototype);
      Object.freeze(intrinsic);
    }),
};

const script = new Script(readFileSync(0, 'utf8'));
if (when === 'before') poisons[how]();
script.runInThisContext();
const { validateSend, errorBody, explain } = globalThis.assay;
if (when === 'after') poisons[how]();
const answers = cases.map(({ request, facts, options }) => {
  const report = validateSend(request, facts, options);
  return { report, body: errorBody(report), explanation: explain(report) };
});
clean();
process.stdout.write(JSON.stringify(answers));
