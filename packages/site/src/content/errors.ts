import { describeRules } from '@assay/rules';
import { errorBody } from '@assay/rules/http';
import { shapes } from '@assay/rules/message-contact';

import { languageNames, sends } from '../sends.js';
import type { Send } from '../sends.js';
import { toFragment } from '../state.js';
import { caseFile, hasNoOption, pairOf, ruleFiles } from './cases.js';
import type { Case } from './cases.js';
import { playgroundState } from './examples.js';
import { indentedJson } from './indented-json.js';
import type { FileLink } from './links.js';
import { linkTo } from './page.js';
import type { Page } from './page.js';
import { textOf } from './repository.js';

type Description = ReturnType<typeof describeRules>[number];

/** The rules that no table states: the engine has them. */
const engineFiles: { readonly [rule: string]: string } = {
  shape: 'packages/rules/src/schema/shapes.ts',
  unexpected: 'packages/rules/src/run/evaluate.ts',
};

/** Returns the line that states a rule. */
const codeOf = (send: Send, rule: string): FileLink => {
  const own = engineFiles[rule];
  if (own !== undefined) return { file: own, anchor: '' };
  for (const file of ruleFiles(send.name)) {
    const line = textOf(file)
      .split('\n')
      .findIndex((text) => text.startsWith(`  '${rule}': `));
    if (line !== -1) return { file, anchor: `#L${line + 1}` };
  }
  throw new Error(`No file states the rule ${rule} of ${send.name}.`);
};

/** A longer request is in the playground, and here its size alone. */
const mostLines = 60;

const block = (value: unknown): string => {
  const text = indentedJson(value);
  const lines = text.split('\n').length;
  return lines > mostLines
    ? `A request of ${lines} lines: the playground has it whole.`
    : `\`\`\`json\n${text}\n\`\`\``;
};

const isEmpty = (value: object | undefined): boolean => Object.keys(value ?? {}).length === 0;

const asRequest = ({ request, facts, options }: Case): string =>
  [
    block(request),
    ...(isEmpty(facts) ? [] : [`With these facts, which a server knows:\n\n${block(facts)}`]),
    ...(isEmpty(options) ? [] : [`With these options:\n\n${block(options)}`]),
  ].join('\n\n');

const code = (text: string): string => `\`${text}\``;

const codes = (names: readonly string[]): string => names.map(code).join(', ');

const pathOf = (send: Send, rule: string): string => `errors/${send.name}/${rule}`;

/** Returns the sentences of a rule: `shape` has one for each way in which a field can be of another kind. */
const sentencesOf = ({ id, message }: Description): readonly string[] =>
  id === 'shape' ? Object.values(shapes).map(({ template }) => template) : [message.template];

const sources: { readonly [source: string]: string } = {
  documented: 'documented by the API',
  sibling: "documented for this API's other send",
  ours: 'of this project: the API documents no sentence for it',
};

const section = (title: string, ...paragraphs: readonly string[]): string =>
  [`## ${title}`, ...paragraphs.filter((paragraph) => paragraph !== '')].join('\n\n');

const rulePage = async (
  send: Send,
  rule: Description,
  linkFor: (link: FileLink) => string,
): Promise<Page> => {
  const { id, message, paths, reads, needs, after } = rule;
  const { cause, remedy } = send.hints[id] ?? { cause: '', remedy: '' };
  const { violating, mended } = pairOf(send.name, id);
  const others = violating.violations.filter(({ rule: other }) => other !== id).length;
  const rows: readonly (readonly [string, string])[] = [
    ['at', codes(paths)],
    ['reads', codes(reads)],
    ['needs the fact', codes(needs)],
    ['comes after', after.map((name) => `[${name}](${linkTo(pathOf(send, name))})`).join(', ')],
    ['severity', rule.severity],
    ['sentence', sources[message.source] ?? message.source],
  ];
  const translations = (['de', 'es'] as const).map((language) => {
    const texts = send.texts[language][id];
    const all = typeof texts === 'object' ? Object.values(texts) : [texts ?? ''];
    return `### ${languageNames[language]}\n\n${all.map(code).join('\n\n')}`;
  });
  const play = async (of: Case): Promise<string> =>
    hasNoOption(of)
      ? `[Try it in the playground](${linkTo('playground', await toFragment(playgroundState(send.name, of)))})`
      : '';
  const text = [
    `# ${id}`,
    sentencesOf(rule).map(code).join('\n\n'),
    `An error of \`${send.endpoint}\`.${/<0>/.test(message.template) ? ' `<0>` is a value.' : ''}`,
    section('Cause', cause),
    section('What to do', remedy),
    section(
      'A request that violates it',
      asRequest(violating),
      `The body of the ${id === 'unexpected' ? 500 : 400}${others > 0 ? ', with what else is wrong there' : ''}:\n\n${block(errorBody(violating.violations))}`,
      id === 'unexpected' ? 'A rule of the caller throws here: no request does this alone.' : '',
      await play(violating),
    ),
    section('The same, mended', asRequest(mended), await play(mended)),
    section(
      'The rule',
      `| | |\n| --- | --- |\n${rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `| ${name} | ${value} |`)
        .join('\n')}`,
      `[Its code](${linkFor(codeOf(send, id))}), and [its cases](${linkFor({ file: caseFile(send.name, id), anchor: '' })}).`,
    ),
    section('In other languages', ...translations),
  ].join('\n\n');
  return {
    path: pathOf(send, id),
    title: id,
    description: message.template,
    group: send.title,
    text: `${text}\n`,
  };
};

const listPage = (send: Send): Page => ({
  path: `errors/${send.name}`,
  title: `Errors of ${send.name}`,
  description: `Every error of ${send.endpoint}`,
  group: send.title,
  text: [
    `# Errors of ${send.name}`,
    `Every error of \`${send.endpoint}\`, in the order in which a response lists them.`,
    `| Sentence | Rule |\n| --- | --- |\n${describeRules(send.table)
      .map(({ id, message }) => `| ${code(message.template)} | [${id}](${linkTo(pathOf(send, id))}) |`)
      .join('\n')}\n`,
  ].join('\n\n'),
});

const errorsPage = (): Page => ({
  path: 'errors',
  title: 'Errors',
  description: 'A page for every sentence of the error tables',
  group: 'Errors',
  text: [
    '# Errors',
    'A 400 in hand? Paste one of its sentences, or the whole body, into the search box (Ctrl K): it leads to the page of the error, with its arguments.',
    sends
      .map((send) => `- [${send.title}](${linkTo(`errors/${send.name}`)}): \`${send.endpoint}\``)
      .join('\n'),
    `Problem details (RFC 9457) name these pages as their \`type\` if a server gives their address: [a page for every sentence](${linkTo('guides/servers', 'a-page-for-every-sentence')}).\n`,
  ].join('\n\n'),
});

/** Returns a page for each sentence of both tables, and pages that list them. */
export const errorPages = async (linkFor: (link: FileLink) => string): Promise<readonly Page[]> => [
  errorsPage(),
  ...(
    await Promise.all(
      sends.map(async (send) => [
        listPage(send),
        ...(await Promise.all(describeRules(send.table).map((rule) => rulePage(send, rule, linkFor)))),
      ]),
    )
  ).flat(),
];
