import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { LinkChecker, LinkState } from 'linkinator';
import type { Browser, Page } from 'playwright-core';

import { siteFolder } from '../src/folder.js';
import { sends } from '../src/sends.js';
import { axeViolations, mounted, newBrowser, serveSite, skip, wrongOn } from './chromium.js';
import type { Served } from './chromium.js';

let site: Served;
let elsewhere: Served;

before(async () => {
  site = await serveSite();
  elsewhere = await serveSite('/some/where/');
});
after(() => {
  site.close();
  elsewhere.close();
});

const files = (): readonly string[] =>
  readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));

const textOf = (file: string): string => readFileSync(join(siteFolder, file), 'utf8');

/** The pages, as addresses below the root. Those of source files have no script. */
const paths = (): readonly string[] =>
  files()
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.slice(0, -'index.html'.length));

const isSource = (path: string): boolean => path.startsWith('source/');

describe('the folder', () => {
  test('every page has the policy, and nothing that it forbids', () => {
    for (const path of paths()) {
      const html = textOf(`${path}index.html`);
      const [, policy = ''] =
        /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
      assert.match(policy, /default-src 'none'.*script-src 'self'.*style-src 'self'/, path);
      assert.doesNotMatch(policy, /unsafe|http|\*|connect-src/, path);
      assert.doesNotMatch(
        html.slice(html.indexOf('</head>')),
        /<[^<>]+ style="|<script(?![^>]* src=)|<style/,
        path,
      );
    }
  });

  test('no file knows an address', () => {
    for (const file of files().filter((name) => /\.(?:html|js|css)$/.test(name)))
      assert.ok(!textOf(file).includes('/__base__/'), file);
  });

  test('every page has its Markdown twin, whose links lead to files', () => {
    const twins = [
      ...paths().map((path) => (path === '' ? 'index.md' : `${path.slice(0, -1)}.md`)),
      'llms.txt',
    ];
    for (const twin of twins) {
      const text = textOf(twin);
      assert.ok(!text.includes('](site:'), twin);
      // Source files and docstrings are full of texts that look like links.
      if (isSource(twin)) continue;
      for (const [, href = ''] of text
        .replace(/```.*?```|`[^`\n]*`/gs, '')
        .matchAll(/\]\(([^()#\s]+)[^()\s]*\)/g)) {
        if (/^[a-z]+:/.test(href)) continue;
        const from = new URL(`http://x/${twin}`);
        const linked = decodeURIComponent(new URL(href, from).pathname);
        assert.ok(existsSync(join(siteFolder, linked)), `${twin}: ${href}`);
      }
    }
  });

  test('llms.txt lists every page but those of source files', () => {
    const listed = textOf('llms.txt');
    for (const path of paths())
      if (path !== '' && !isSource(path)) assert.ok(listed.includes(`](${path.slice(0, -1)}.md)`), path);
  });

  test('schemas and OpenAPI documents are at their addresses', () => {
    for (const { name } of sends) {
      const body = JSON.parse(textOf(`schemas/${name}/body.json`)) as { readonly $schema?: string };
      assert.equal(body.$schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.ok(
        'messageId' in
          (JSON.parse(textOf(`schemas/${name}/request.json`)) as { properties: object }).properties,
      );
    }
    for (const [address, file] of [
      ['openapi/message-contact-send.json', 'openapi.json'],
      ['openapi/message-list-send.json', 'list-openapi.json'],
    ] as const)
      assert.equal(textOf(address), readFileSync(join(siteFolder, '../../../docs', file), 'utf8'));
  });
});

test('each link leads somewhere, to its place in the page', async () => {
  const { links } = await new LinkChecker().check({
    path: site.home,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    // Those of other hosts, and one that the playground reads.
    linksToSkip: [`^(?!${site.origin})`, '/playground/#'],
  });
  const broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent }) => [parent, url]);
  assert.deepEqual(broken, []);
  assert.ok(links.length > 400);
});

test('the link checker sees a link and a place that are not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-links-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<a href="a.html#here">a</a><a href="a.html#gone">b</a><a href="none.html">c</a>',
  );
  writeFileSync(join(folder, 'a.html'), '<p id="here"></p>');
  const { links } = await new LinkChecker().check({ path: folder, recurse: true, checkFragments: true });
  rmSync(folder, { recursive: true });
  const broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url }) => url.replace(/.*\//, ''));
  assert.deepEqual([...new Set(broken)].sort(), ['a.html#gone', 'none.html']);
});

/** Bytes of a file with gzip. */
const compressed = (file: string): number =>
  gzipSync(readFileSync(join(siteFolder, file)), { level: 9 }).length;

/** The scripts that the HTML of a page loads, and those that `chunks` names, beside them. */
const scriptsOf = (page: string, ...chunks: readonly string[]): readonly string[] => [
  ...[...textOf(page).matchAll(/(?:<script[^>]* src|<link rel="modulepreload" href)="([^"]+)"/g)].map(
    ([, src = '']) => join(dirname(page), src),
  ),
  ...chunks.map((name) => {
    const file = files().find((one) => one.startsWith(`assets/chunks/${name}.`));
    assert.ok(file, name);
    return file;
  }),
];

const sizeOf = (scripts: readonly string[]): number =>
  [...new Set(scripts)].reduce((bytes, file) => bytes + compressed(file), 0);

test('the home page has at most 30 KB of script beside the framework, and 66 KB with it', () => {
  const scripts = scriptsOf('index.html');
  const ours = scripts.filter((file) => !file.includes('/framework.'));
  assert.equal(scripts.length - ours.length, 1);
  assert.ok(sizeOf(ours) < 30_000, `${sizeOf(ours)} bytes`);
  assert.ok(sizeOf(scripts) < 66_000, `${sizeOf(scripts)} bytes`);
});

test('the playground has at most 180 KB beside its editor, and 200 KB with its second tab', () => {
  const first = scriptsOf('playground/index.html', 'playground', 'sends');
  assert.ok(sizeOf(first) < 180_000, `${sizeOf(first)} bytes`);
  const both = [...first, ...scriptsOf('playground/index.html', 'table-tab')];
  assert.ok(sizeOf(both) < 200_000, `${sizeOf(both)} bytes`);
});

describe('in Chromium', { skip }, () => {
  let browser: Browser;
  before(async () => {
    browser = await newBrowser();
  });
  after(() => browser.close());

  /** Visits pages, some at a time. `visit` returns what is wrong with one. */
  const visited = async (
    all: readonly string[],
    width: number,
    visit: (page: Page) => Promise<readonly unknown[]>,
  ): Promise<readonly unknown[]> => {
    const open = [...all];
    const found: unknown[] = [];
    const visitor = async (): Promise<void> => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      const wrong = wrongOn(page, site.origin);
      for (let path = open.pop(); path !== undefined; path = open.pop()) {
        await page.goto(site.home + path);
        await page.locator('h1').first().waitFor();
        if (!isSource(path)) await mounted(page);
        const seen = [...(await visit(page)), ...wrong.splice(0)];
        if (seen.length > 0) found.push([path, seen]);
      }
      await page.close();
    };
    await Promise.all([visitor(), visitor(), visitor()]);
    return found;
  };

  test('every page loads without an error and without a request to another host, and fits a screen of 320 px', async () => {
    // Pages of source files have no script, and one template.
    const all = paths().filter(
      (path) => !isSource(path) || path.includes('rules/src/message-contact/rules/'),
    );
    const found = await visited(all, 320, async (page) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      return width <= 320 ? [] : [`${width} px wide`];
    });
    assert.deepEqual(found, []);
  });

  /** A page of each kind; all of them take minutes. */
  const kinds = [
    ...[
      '',
      'first-steps/',
      'guides/servers/',
      'reference/',
      'benchmarks/',
      'decisions/words/',
      'playground/',
    ],
    ...['errors/', 'errors/message-contact-send/', 'errors/message-contact-send/keyword-invalid/'],
    ...['api/', 'api/phone/', 'source/packages/rules/cases/'],
    'source/packages/rules/src/message-contact/rules/keyword.ts/',
  ];
  const isWhole = process.env['AXE'] === 'all';

  test(`axe finds nothing on ${isWhole ? 'any page' : 'a page of each kind'}, in both themes`, async () => {
    const found = await visited(
      isWhole ? paths().filter((path) => !isSource(path)) : kinds,
      1280,
      async (page) => {
        const light = await axeViolations(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await axeViolations(page, ['color-contrast']);
        await page.emulateMedia({ colorScheme: 'light' });
        return [...light, ...dark];
      },
    );
    assert.deepEqual(found, []);
  });

  test('a sentence that is pasted into the search leads to its page', async () => {
    for (const { home, origin } of [site, elsewhere]) {
      const page = await browser.newPage();
      const wrong = wrongOn(page, origin);
      await page.goto(home);
      await mounted(page);
      await page.keyboard.press('Control+K');
      const box = page.getByRole('textbox', { name: 'Search' });
      await box.fill('Keyword FOO is invalid for the code on the message.');
      const first = page.getByRole('dialog').getByRole('link').first();
      await first.getByText('<0> is FOO').waitFor();
      await box.press('Enter');
      await page.waitForURL(`${home}errors/message-contact-send/keyword-invalid/`);
      await page.getByRole('heading', { level: 1, name: 'keyword-invalid' }).waitFor();
      // The navigation stays while the address changes, and its links are still right.
      await page.getByRole('link', { name: 'API', exact: true }).first().click();
      await page.waitForURL(`${home}api/`);
      assert.deepEqual(wrong, []);
      await page.close();
    }
  });

  test('pages are found by words, with arrow keys, and Escape leaves the search', async () => {
    const page = await browser.newPage();
    const wrong = wrongOn(page, site.origin);
    await page.goto(`${site.home}guides/servers/`);
    await mounted(page);
    await page.keyboard.press('Control+K');
    const box = page.getByRole('textbox', { name: 'Search' });
    await box.pressSequentially('hono');
    await page.getByText(/^\d+ results$/).waitFor();
    assert.deepEqual(await axeViolations(page), []);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await box.pressSequentially('decisions');
    await page.getByText(/^\d+ results$/).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.origin}${href ?? ''}`);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test('a page that is printed is its text alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.home}guides/servers/`);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.VPSidebar').isVisible(), false);
    assert.equal(await page.locator('.VPNav').isVisible(), false);
    assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
    await page.close();
  });
});
