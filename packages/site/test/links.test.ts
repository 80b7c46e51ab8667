import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { withLinks } from '../src/content/links.js';
import { forSite, forTwin } from '../src/content/page.js';

const marked = (text: string): string =>
  withLinks(text, 'docs/guides/a.md', ({ file, anchor }) => `<${file}${anchor}>`);

describe('links of a file', () => {
  test('are resolved from its folder, with their anchors', () => {
    assert.equal(
      marked('[a](b.md#c) and ![d](../e.svg)'),
      '[a](<docs/guides/b.md#c>) and ![d](<docs/e.svg>)',
    );
    assert.equal(marked('[b.md](b.md)'), '[b.md](<docs/guides/b.md>)');
    assert.equal(marked('| [x](../../README.md) |\n| --- |'), '| [x](<README.md>) |\n| --- |');
    assert.equal(marked('[x][y]\n\n[y]: b.md\n'), '[x][y]\n\n[y]: <docs/guides/b.md>\n');
  });

  test('of the web, of the site and of the page stay, and code is no link', () => {
    for (const text of [
      '[a](https://x.example)',
      '[a](site:b#c)',
      '[a](#b)',
      '`[a](b.md)`',
      '```\n[a](b.md)\n```',
    ])
      assert.equal(marked(text), text);
  });
});

test('a link to a page is a folder for the site, and a file for the twin', () => {
  const text = '[a](site:guides/forms#b) [c](site:) [d](site:errors/x/y)';
  assert.equal(forSite(text), '[a](/guides/forms/#b) [c](/) [d](/errors/x/y/)');
  assert.equal(
    forTwin(text, 'guides/tools'),
    '[a](../guides/forms.md#b) [c](../index.md) [d](../errors/x/y.md)',
  );
  assert.equal(forTwin(text, ''), '[a](guides/forms.md#b) [c](index.md) [d](errors/x/y.md)');
});
