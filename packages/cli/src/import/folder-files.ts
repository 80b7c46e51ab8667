import { inMarkdown, markdownRow } from '../output/markdown.js';
import type { PageRow } from '../page/error-table.js';
import { literal } from './messages-module.js';
import { noRuleYet } from './no-rule-yet.js';

/** Returns the module of the table: no rule is stated in it. */
export const tableModule = (name: string): string => `import { fact, table } from '@assay/rules';
import type { Rule } from '@assay/rules';

import { body } from './body.js';
import { messages } from './messages.js';

const { on, rules } = table({
  name: ${literal(name)},
  body,
  // Nobody knows it: a rule that is not stated is deferred, so that no report is valid, and no request is taken for judged.
  facts: { ${literal(noRuleYet)}: fact<never>() },
  messages,
});

type RuleId = keyof typeof messages;

/** For each row of the page, a rule that is not stated yet. */
const notStated = Object.fromEntries(
  Object.keys(messages).map((id) => [id, on().needs(${literal(noRuleYet)}).fails(() => false as const)]),
) as Readonly<Record<RuleId, Rule<false>>>;

export const importedRules = rules({
  ...notStated,
  // State a rule here, under its id: on('field').fails((body) => …).
});
`;

/** Returns the contract page: what the page has about each row, and room for what it means. */
export const contractPage = (
  name: string,
  rows: readonly PageRow[],
  ids: readonly string[],
  pages: readonly string[],
): string =>
  [
    `# The contract of ${inMarkdown(name)}`,
    '',
    `Of ${pages.map((page) => `\`${page}\``).join(', ')}. For each rule: what its page has about it, and when it is violated, which you decide.`,
    '',
    markdownRow(['rule', 'text', 'details', 'violated when']),
    markdownRow(['---', '---', '---', '---']),
    ...rows.map(({ template, details = '' }, index) =>
      markdownRow([...[ids[index] ?? '', template, details].map(inMarkdown), noRuleYet]),
    ),
    '',
  ].join('\n');

/** Returns the cases of a rule: a hit and a miss, both to be filled in. */
export const casesFile = (id: string): string =>
  `${JSON.stringify(
    {
      rule: id,
      cases: [
        { name: 'hit', request: {}, outcome: 'fail' },
        { name: 'miss', request: {}, outcome: 'pass' },
      ],
    },
    null,
    2,
  )}\n`;
