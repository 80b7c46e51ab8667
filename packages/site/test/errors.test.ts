import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { describeRules } from '@assay/rules';

import { errorPages } from '../src/content/errors.js';
import { sends } from '../src/sends.js';
import { fromFragment } from '../src/state.js';

const pages = await errorPages(({ file }) => `site:source/${file}`);

const pageOf = (send: string, rule: string): string => {
  const page = pages.find(({ path }) => path === `errors/${send}/${rule}`);
  assert.ok(page, `${send} has a page of ${rule}`);
  return page.text;
};

/** Returns the sections of a page by their headings. */
const sectionsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('\n## ')
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n'))]),
  );

const blocksIn = (section: string): readonly unknown[] =>
  [...section.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => JSON.parse(json) as unknown);

const messagesOf = (value: unknown): readonly string[] =>
  (value as { readonly errors: readonly string[] }).errors;

describe('the page of each sentence', () => {
  for (const send of sends)
    for (const { id } of describeRules(send.table)) {
      test(`${send.name}/${id}`, async () => {
        const text = pageOf(send.name, id);
        const sections = sectionsOf(text);
        const { cause, remedy } = send.hints[id] ?? {};
        assert.equal(sections.get('Cause')?.trim(), cause);
        assert.equal(sections.get('What to do')?.trim(), remedy);
        for (const language of ['Deutsch', 'Español'])
          assert.match(text, new RegExp(`### ${language}\n\n\`[^\`]+\``));

        const violating = blocksIn(sections.get('A request that violates it') ?? '');
        const mended = blocksIn(sections.get('The same, mended') ?? '');
        // A rule that throws, options and a request of a hundred lines are not in a page: their cases are run elsewhere.
        if (id === 'unexpected' || /With these options|of \d+ lines/.test(text)) return;
        const judged = ([request, facts]: readonly unknown[]) =>
          send.validate(request, (facts ?? {}) as object, 'possible');
        const report = judged(violating.slice(0, -1));
        assert.ok(report.violations.some(({ rule }) => rule === id));
        assert.deepEqual(
          [...new Set(report.violations.map(({ message }) => message))],
          messagesOf(violating.at(-1)),
        );
        assert.equal(judged(mended).violations.length, 0);

        // The link opens the request that the page shows.
        const [, fragment = ''] =
          /\(site:playground#([\w-]+)\)/.exec(sections.get('A request that violates it') ?? '') ?? [];
        const state = await fromFragment(fragment);
        assert.equal(state['send'], send.name);
        assert.deepEqual(JSON.parse(String(state['request'])), violating[0]);
      });
    }
});
