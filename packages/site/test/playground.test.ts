import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';

import type { Browser, Locator, Page } from 'playwright-core';

import { toFragment } from '../src/state.js';
import { axeViolations, mounted, newBrowser, serveSite, skip, wrongOn } from './chromium.js';
import type { Served } from './chromium.js';

const keywordSentence = 'Keyword TestKeyword is invalid for the code on the message.';

describe('the playground in Chromium', { skip }, () => {
  let site: Served;
  let browser: Browser;
  before(async () => {
    site = await serveSite();
    browser = await newBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const opened = async (
    fragment = '',
    options: Parameters<Browser['newPage']>[0] = {},
  ): Promise<readonly [page: Page, wrong: readonly string[]]> => {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const wrong = wrongOn(page, site.origin);
    await page.goto(`${site.home}playground/${fragment === '' ? '' : `#${fragment}`}`);
    await mounted(page);
    await page.getByRole('textbox', { name: 'Facts' }).waitFor();
    return [page, wrong];
  };

  const editor = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
  const verdict = (page: Page, text: string | RegExp): Promise<void> =>
    page.locator('.verdict').getByText(text).waitFor({ timeout: 5000 });
  const write = async (page: Page, name: string, text: string): Promise<void> => {
    await editor(page, name).click();
    await page.keyboard.press('Control+A');
    // As a paste does: a browser that inserts lines by itself gives them styles.
    await editor(page, name).evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  };
  const findings = (page: Page): Promise<readonly string[]> => page.locator('.finding').allInnerTexts();

  test('a request is broken and mended, and the report follows', async () => {
    const [page, wrong] = await opened();
    assert.deepEqual(await findings(page), [
      'mobileNumbers[0] 1-317-555-1212 is not a numeric string',
      `keyword ${keywordSentence}`,
    ]);
    await write(page, 'Request', '{"messageId": "MzA6Nzg6MA", "body": {"mobileNumbers": ["13175551212"]}}');
    await verdict(page, 'Valid: every rule passes.');
    await page.getByText('The decoded request').click();
    await page.getByRole('region', { name: 'The decoded request' }).getByText('"13175551212"').waitFor();

    // Without the fact the rule is deferred, and named.
    await write(page, 'Facts', '');
    await verdict(page, /^Incomplete/);
    await page.locator('.deferred').getByText('message-unknown needs the fact message').waitFor();

    // A text that is no JSON is marked where it stops to be.
    await write(page, 'Request', '{"messageId": "MzA6Nzg6MA",, "body": {}}');
    await verdict(page, /The request could not be read/);
    assert.equal(await page.locator('.editor .cm-lintRange-error').first().innerText(), ',');
    await write(page, 'Request', '{"messageId": "x", "messageId": "MzA6Nzg6MA", "body": {}}');
    await verdict(page, /^Invalid: one thing/);
    assert.deepEqual(await findings(page), [
      'mobileNumbers The count of mobile numbers or subscribers cannot be zero.',
    ]);
    assert.equal(await page.locator('.editor .cm-lintRange-warning').innerText(), '"messageId"');
    await write(page, 'Facts', '[]');
    await verdict(page, 'The facts could not be read. Facts are an object: a value for each name.');
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test('every part of the report is there', async () => {
    const [page] = await opened();
    const shown = async (name: string): Promise<unknown> => {
      await page.getByText(name, { exact: true }).click();
      return JSON.parse(await page.getByRole('region', { name, exact: true }).innerText()) as unknown;
    };
    assert.deepEqual(await shown('The body of the 400'), {
      errors: ['1-317-555-1212 is not a numeric string', keywordSentence],
    });
    const problem = (await shown('Problem details')) as { readonly type: string; readonly status: number };
    assert.deepEqual(
      [problem.status, problem.type],
      [400, `${site.home}errors/message-contact-send/number-not-numeric`],
    );
    await page.getByText('Each rule, and why').click();
    const row = page.getByRole('row', { name: /^keyword-invalid/ });
    assert.equal(await row.getByRole('cell').nth(1).innerText(), 'fail');
    assert.match(await row.getByRole('cell').nth(2).innerText(), /Keyword TestKeyword is invalid/);
    await page.locator('.findings').getByRole('link', { name: 'keyword-invalid' }).click();
    await page.waitForURL(`${site.home}errors/message-contact-send/keyword-invalid/`);
    await page.close();
  });

  test('a language, a level and an example are chosen', async () => {
    const [page, wrong] = await opened();
    await page.getByLabel('Language').selectOption('de');
    assert.deepEqual(await findings(page), [
      'mobileNumbers[0] 1-317-555-1212 besteht nicht nur aus Ziffern.',
      'keyword Das Schlüsselwort TestKeyword gibt es für den Code der Nachricht nicht.',
    ]);
    await page.getByLabel('Language').selectOption('en');
    await write(page, 'Request', '{"messageId": "MzA6Nzg6MA", "body": {"mobileNumbers": ["15555554410"]}}');
    await verdict(page, /^Valid/);
    await page.getByLabel('Numbers').selectOption('valid');
    await verdict(page, /^Invalid/);
    await page.getByLabel('Numbers').selectOption('possible');
    const names = await page.getByLabel('Example').locator('option').allTextContents();
    assert.equal(names.length, 1 + 3 + 19 + 25, 'the document has three, and each rule but unexpected one');
    for (const [index, name] of [...names.entries()].slice(1)) {
      await page.getByLabel('Example').selectOption({ index });
      if (name.includes(' of the document') && !name.includes('400')) await verdict(page, /^Valid/);
      else if (!name.includes('document'))
        await page
          .locator('.findings')
          .getByRole('link', { name: name.split(': ')[1] ?? '', exact: true })
          .first()
          .waitFor();
    }
    assert.deepEqual(wrong, []);
    await page.close();
  });

  /** The text that is selected in an editor: its shadow root has a selection of its own. */
  const selected = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const root = document.querySelector('.editor')?.shadowRoot as unknown as {
        getSelection: () => Selection;
      };
      return String(root.getSelection());
    });

  test('places and sentences lead to each other, by click and by key', async () => {
    const [page, wrong] = await opened();
    const isChosen = async (index: number): Promise<void> =>
      page.locator(`.findings li:nth-child(${index + 1}) .finding[aria-current]`).waitFor();
    // By click: a sentence selects its place, and a place marks its sentence.
    await page.locator('.finding').nth(1).click();
    assert.equal(await selected(page), '"TestKeyword"');
    await isChosen(1);
    await page.locator('.editor .cm-lintRange-error').first().click();
    await isChosen(0);
    // By key: F8 goes on to the next mark, Ctrl Enter to its sentence, Enter back.
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await isChosen(1);
    await page.keyboard.press('Control+Enter');
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /^keyword Keyword/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    assert.equal(await selected(page), '"1-317-555-1212"');
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test('keyboard alone, and offline', async () => {
    const [page, wrong] = await opened();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    const reach = async (name: string): Promise<void> => {
      for (let steps = 0; steps < 60; steps += 1) {
        const label = await page.evaluate(() => {
          let { activeElement } = document;
          while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
          return (
            activeElement?.getAttribute('aria-label') ??
            activeElement?.closest('label')?.firstChild?.textContent ??
            activeElement?.textContent
          );
        });
        if (label === name) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`${name} can be reached by Tab`);
    };
    await reach('A request');
    await reach('Language');
    await reach('Request');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{"messageId": "MzA6Nzg6MA", "body": {"mobileNumbers": ["x"]}}');
    await page.locator('.finding').getByText('x is not a numeric string').waitFor();
    await reach('Facts');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{"messageId": "MzA6Nzg6MA", "body": {"mobileNumbers": ["13175551212"]}}');
    await verdict(page, /^Valid/);
    // The other tab has been loaded too, and its worker is made of what is here.
    await page.getByRole('tab', { name: 'A request' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.finding').getByText('Ada is no guest.').waitFor();
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test('a link has all of it, and only in its fragment', async () => {
    const [page, wrong] = await opened();
    await page.getByLabel('Language').selectOption('es');
    await write(page, 'Request', '{"messageId": "MzA6Nzg6MA", "body": {"mobileNumbers": ["ñ"]}}');
    await page.getByRole('button', { name: 'Copy a link to this' }).click();
    await page.getByText(/The link is /).waitFor();
    const url = new URL(page.url());
    assert.deepEqual([url.search, url.pathname], ['', '/playground/']);
    const requested: string[] = [];
    const other = await browser.newPage();
    other.on('request', (request) => requested.push(request.url()));
    await other.goto(url.href);
    await other
      .locator('.finding')
      .getByText(/^mobileNumbers\[0\] ñ|ñ /)
      .first()
      .waitFor();
    assert.equal(await other.getByLabel('Language').inputValue(), 'es');
    assert.ok(
      requested.length > 0 && requested.every((one) => !new URL(one).pathname.includes(url.hash.slice(1))),
    );
    await other.goto(`${site.home}playground/#cut${url.hash.slice(5, 30)}`);
    await verdict(page, /^Invalid/);
    assert.deepEqual(wrong, []);
    await Promise.all([page.close(), other.close()]);
  });

  const tableLink = (code: string): Promise<string> =>
    toFragment({ tab: 'table', code, input: '{ "name": "Ada" }', inputFacts: '{}' });

  test('a table of TypeScript is run, and its mistakes have a line', async () => {
    const [page, wrong] = await opened(
      await tableLink(`import { object, table, text } from '@assay/rules';
interface Named { readonly name: string }
const { given, rules } = table({ name: 'n', body: object({ name: text }), messages: { short: '{0} is short.' } });
export const named = rules({ short: given('name').fails(({ name }: Named) => name.length < (4 as number) && [name]) });
`),
    );
    await page.locator('.finding').getByText('Ada is short.').waitFor();
    await write(page, 'Input', '{ "name": "Grace" }');
    await verdict(page, /^Valid/);
    for (const [code, text] of [
      ['const a = 1;\nconst b: = 2;\n', /^Line 2: /],
      ['const a = 1;\n\nthrow new Error("mine");\n', 'Line 3: mine'],
      ['const a = 1;\nconst a = 2;\n', /^Line 2: .*already been declared/],
      ['export const a = 1;\n', /Expected the export of a table/],
      ["import { x } from 'elsewhere';\nx();\n", /imports @assay\/rules, .* and not elsewhere/],
    ] as const) {
      await write(page, 'Table', code);
      await verdict(page, text);
    }
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test('a loop without an end is ended, and a mended table runs again', async () => {
    const [page, wrong] = await opened(await tableLink('for (;;) {}\n'));
    await page.locator('.verdict').getByText('Ended after 2 seconds').waitFor({ timeout: 20_000 });
    await write(
      page,
      'Table',
      `import { object, table, text } from '@assay/rules';
const { given, rules } = table({ name: 'n', body: object({ name: text }), messages: { long: 'long' } });
export const named = rules({ long: given('name').fails(({ name }) => { while (name === 'Eve') {} return false; }) });
`,
    );
    await verdict(page, /^Valid/);
    await write(page, 'Input', '{ "name": "Eve" }');
    await page.locator('.verdict').getByText('Ended after 2 seconds').waitFor({ timeout: 20_000 });
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test('a table reaches no network', async () => {
    let requests = 0;
    const other = createServer((_, response) => {
      requests += 1;
      response.setHeader('access-control-allow-origin', '*').end('export {};');
    });
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as AddressInfo;
    for (const call of [
      'fetch(address)',
      'new WebSocket(address.replace("http", "ws"))',
      'import(address)',
      'importScripts(address)',
      'new EventSource(address)',
    ]) {
      const [page] = await opened(
        await tableLink(`const address = 'http://127.0.0.1:${port}/';
declare const importScripts: (address: string) => void;
const report = (error: unknown): void => { setTimeout(() => { throw new Error('refused: ' + String(error)); }); };
try { Promise.resolve(${call}).catch(report); } catch (error) { report(error); }
`),
      );
      // It exports no table; by then it has tried.
      await page.locator('.verdict.broken').waitFor();
      await page.waitForTimeout(300);
      await page.close();
    }
    assert.equal(requests, 0);
    // The server can be reached: it is the policy that refuses.
    assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 200);
    assert.equal(requests, 1);
    other.close();
    other.closeAllConnections();
  });

  test('axe finds nothing in either tab, in both themes, and nothing is wider than 320 px', async () => {
    for (const tab of ['A request', 'Your own table']) {
      const [page, wrong] = await opened('', { viewport: { width: 320, height: 900 } });
      await page.getByRole('tab', { name: tab }).click();
      await page.locator('.finding').first().waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await axeViolations(page), []);
      }
      assert.deepEqual(wrong, []);
      await page.close();
    }
  });

  test(
    'its pictures',
    { skip: process.env['SCREENSHOTS'] === undefined && 'SCREENSHOTS=1 takes them' },
    async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const [page] = await opened('', { viewport: { width: 1200, height: 760 }, colorScheme });
        await page.getByText('The body of the 400').click();
        await page.screenshot({
          path: new URL(`../screenshots/playground-${colorScheme}.png`, import.meta.url).pathname,
        });
        await page.close();
      }
    },
  );
});
