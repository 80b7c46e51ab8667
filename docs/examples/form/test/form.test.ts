import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { endpointOf } from '@assay/example-server/endpoint';
import { serve } from '@assay/example-server/fastify';
import { openStore } from '@assay/example-server/store';
import { pino } from 'pino';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { PreviewServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = '/usr/bin/chromium';
const skip = !existsSync(executablePath) && `there is no ${executablePath}; .ci/run installs it`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const keywordBlank = 'Keyword cannot be blank when Subscribe or Resubscribe are true.';
const incomplete = 'A subscriber object must have both a mobile number and subscriber key defined.';

const pages = {
  'no library': 'index.html',
  'react-hook-form': 'react-hook-form.html',
  'TanStack Form': 'tanstack-form.html',
};

describe('the form in Chromium', { skip }, () => {
  let browser: Browser;
  let server: PreviewServer;
  let origin: string;
  before(async () => {
    await build({ root, logLevel: 'silent' });
    // Without the example server: the page answers itself.
    server = await preview({ root, logLevel: 'silent', preview: { port: 0, host: '127.0.0.1', proxy: {} } });
    const { port } = server.httpServer.address() as { readonly port: number };
    origin = `http://127.0.0.1:${port}`;
    browser = await chromium.launch({
      executablePath,
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    });
  });
  after(async () => {
    await browser.close();
    await new Promise((closed) => server.httpServer.close(closed));
  });

  /** A page, and what should not happen on it. */
  const opened = async (
    file: string,
    options: Parameters<Browser['newPage']>[0] = {},
  ): Promise<readonly [page: Page, wrong: readonly string[]]> => {
    const page = await browser.newPage(options);
    const wrong: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin))
        wrong.push(request.url());
    });
    page.on('console', (message) => {
      // It asks whether the example server runs, which does not.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(`${origin}/${file}`);
    await page.getByText('Answers come from this page').waitFor();
    return [page, wrong];
  };

  const said = (page: Page, name: string): Locator => page.locator(`[id="${name}-said"]`);
  const input = (page: Page, name: string): Locator => page.locator(`[id="${name}"]`);
  const says = async (page: Page, name: string, text: string): Promise<void> => {
    await said(page, name).getByText(text, { exact: true }).waitFor({ timeout: 3000 });
  };
  const saysNothing = async (page: Page, name: string): Promise<void> => {
    await page.waitForFunction(
      (id) => document.getElementById(id)?.querySelector('.error') === null,
      `${name}-said`,
      { timeout: 3000 },
    );
  };

  for (const [library, file] of Object.entries(pages)) {
    test(`${library}: type, see, mend, send`, async () => {
      const [page, wrong] = await opened(file);
      const number = input(page, 'mobileNumbers.0');

      // What is wrong is said when the input is left, and not before; what is mended is silent at once.
      await number.fill('317 call');
      await saysNothing(page, 'mobileNumbers.0');
      await number.blur();
      await says(page, 'mobileNumbers.0', '317 call is not a numeric string');
      await number.fill('');
      await number.pressSequentially('3175551212');
      assert.equal(await number.inputValue(), '(317) 555-1212');
      await saysNothing(page, 'mobileNumbers.0');

      // Fields that depend on each other.
      await page.getByLabel('Subscribe them', { exact: true }).check();
      await input(page, 'keyword').focus();
      await saysNothing(page, 'keyword');
      await input(page, 'keyword').blur();
      await says(page, 'keyword', keywordBlank);
      await page.getByLabel('Subscribe them', { exact: true }).uncheck();
      await saysNothing(page, 'keyword');
      await page.getByLabel('Subscribe them', { exact: true }).check();

      // What only the server knows is checked when it is sent, and comes back to the same field.
      await input(page, 'keyword').fill('OTHER');
      await says(page, 'keyword', 'Checked when sent');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await says(page, 'keyword', 'Keyword OTHER is invalid for the code on the message.');
      await input(page, 'keyword').fill('JOINSMS');
      await saysNothing(page, 'keyword');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByText(/^Accepted: [-0-9a-f]{36}$/).waitFor({ timeout: 3000 });
      assert.deepEqual(wrong, []);
      await page.close();
    });

    test(`${library}: a number that may be two is asked about, and a country chosen later counts`, async () => {
      const [page, wrong] = await opened(file);
      const number = input(page, 'mobileNumbers.0');
      await number.pressSequentially('2057038726');
      await page.getByText('Which number is it?').waitFor({ timeout: 3000 });
      await page.getByRole('button', { name: /^\+20 .*Egypt$/ }).waitFor({ timeout: 3000 });
      await page.getByRole('button', { name: '+1 205 703 8726 · United States' }).click();
      assert.equal(await number.inputValue(), '+1 205 703 8726');
      await number.blur();
      await saysNothing(page, 'mobileNumbers.0');
      assert.equal(await page.getByText('Which number is it?').count(), 0);

      // A slip of a number at home is not taken for one abroad.
      await number.fill('');
      await number.pressSequentially('958343081');
      await page.getByText('Which number is it?').waitFor({ timeout: 3000 });

      // Delete and Backspace go over what is between the digits.
      await number.fill('');
      await number.pressSequentially('3175551212');
      await number.press('Home');
      await number.press('Delete');
      await number.press('Delete');
      assert.equal(await number.inputValue(), '(755) 512-12');
      await number.fill('(317) 555-1212');
      await page.evaluate((id) => {
        (document.getElementById(id) as HTMLInputElement).setSelectionRange(5, 5);
      }, 'mobileNumbers.0');
      await number.press('Backspace');
      assert.equal(await number.inputValue(), '(315) 551-212');

      // The country is chosen after the number.
      await page.getByLabel('Subscribers').check();
      await input(page, 'Subscribers.0.SubscriberKey').fill('k');
      await input(page, 'Subscribers.0.MobileNumber').pressSequentially('07400123456');
      await input(page, 'Subscribers.0.MobileNumber').blur();
      await says(page, 'Subscribers.0.MobileNumber', 'Invalid phone number');
      await input(page, 'Subscribers.0.Attributes.CountryCode').selectOption('GB');
      await saysNothing(page, 'Subscribers.0.MobileNumber');
      assert.equal(await input(page, 'Subscribers.0.MobileNumber').inputValue(), '07400 123456');
      assert.deepEqual(wrong, []);
      await page.close();
    });

    test(`${library}: subscribers, rows that come and go, and a language`, async () => {
      const [page, wrong] = await opened(file);
      await page.getByLabel('Subscribers').check();
      await input(page, 'Subscribers.0.MobileNumber').pressSequentially('+447400123456');
      assert.equal(await input(page, 'Subscribers.0.MobileNumber').inputValue(), '+44 7400 123456');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await says(page, 'Subscribers.0.SubscriberKey', incomplete);
      await page.getByLabel('Language').selectOption('de');
      await says(
        page,
        'Subscribers.0.SubscriberKey',
        'Ein Empfänger braucht eine Mobilnummer und einen Schlüssel.',
      );
      // Countries as people say them, in the language of the page.
      assert.ok((await page.locator('option').allTextContents()).includes('Vereinigtes Königreich'));
      await page.getByLabel('Sprache').or(page.getByLabel('Language')).selectOption('en');
      await input(page, 'Subscribers.0.SubscriberKey').fill('k1');
      await saysNothing(page, 'Subscribers.0.SubscriberKey');
      await input(page, 'Subscribers.0.Attributes.CountryCode').selectOption('US');
      await says(page, 'Subscribers.0.MobileNumber', 'Invalid phone number');
      await input(page, 'Subscribers.0.Attributes.CountryCode').selectOption('GB');
      await saysNothing(page, 'Subscribers.0.MobileNumber');

      // A row that nobody fills in is nothing; what is sent is the other one.
      await page.getByRole('button', { name: 'Add a recipient' }).click();
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByText(/^Accepted: /).waitFor({ timeout: 3000 });
      await page.getByRole('button', { name: 'Remove' }).first().click();
      assert.equal(await page.locator('.row').count(), 1);
      assert.deepEqual(wrong, []);
      await page.close();
    });

    test(`${library}: keyboard alone, and offline`, async () => {
      const [page, wrong] = await opened(file);
      await page.context().setOffline(true);
      const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
      const goTo = async (name: string): Promise<void> => {
        for (let steps = 0; (await focused()) !== name; steps += 1) {
          assert.ok(steps < 30, `${name} can be reached by Tab`);
          await page.keyboard.press('Tab');
        }
      };
      await goTo('mobileNumbers.0');
      await page.keyboard.type('13175551212');
      await page.keyboard.press('Enter');
      await page.getByText(/^Accepted: /).waitFor({ timeout: 3000 });
      await goTo('keyword');
      await page.keyboard.type('x');
      await page.keyboard.press('Tab');
      await says(page, 'keyword', 'Keyword is not necessary when Subscribe and Resubscribe are false.');
      assert.deepEqual(wrong, []);
      await page.close();
    });

    test(`${library}: no violation of axe, and no scroll bar at 320 px`, async () => {
      const [page, wrong] = await opened(file, { viewport: { width: 320, height: 700 } });
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.locator('.error').first().waitFor({ timeout: 3000 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `the page is ${width} px wide`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const violations = await page.evaluate(
          `${axe}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
        );
        assert.deepEqual(violations, []);
      }
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }

  test('it asks the example server, where that runs', async () => {
    const store = await openStore();
    const endpoint = await serve(endpointOf(store, ['example-token'], pino({ enabled: false })), 0);
    const proxy = { '/sms': `http://127.0.0.1:${endpoint.port}` };
    const served = await preview({
      root,
      logLevel: 'silent',
      preview: { port: 0, host: '127.0.0.1', proxy },
    });
    const { port } = served.httpServer.address() as { readonly port: number };
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.getByText('Answers come from the example server').waitFor();
    const before = store.asked();
    await input(page, 'mobileNumbers.0').fill('13175551212');
    await page.getByLabel('Subscribe them', { exact: true }).check();
    await input(page, 'keyword').fill('OTHER');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await says(page, 'keyword', 'Keyword OTHER is invalid for the code on the message.');
    await input(page, 'keyword').fill('NEWS');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText(/^Accepted: /).waitFor({ timeout: 3000 });
    // A query for each, and the transaction of the second.
    assert.equal(store.asked() - before, 3);
    await page.close();
    await new Promise((closed) => served.httpServer.close(closed));
    await endpoint.close();
    await store.close();
  });

  test('the caret stays where it was left, in the middle of a number', async () => {
    const [page] = await opened('index.html');
    const number = input(page, 'mobileNumbers.0');
    await number.pressSequentially('3175551212');
    for (let step = 0; step < 4; step += 1) await number.press('ArrowLeft');
    await number.press('Backspace');
    // The dash is not what was meant.
    assert.equal(await number.inputValue(), '(317) 551-212');
    await number.press('9');
    assert.equal(await number.inputValue(), '(317) 559-1212');
    await page.close();
  });

  test(
    'its pictures',
    { skip: process.env['SCREENSHOTS'] === undefined && 'SCREENSHOTS=1 takes them' },
    async () => {
      for (const [name, options] of [
        ['light', { colorScheme: 'light', viewport: { width: 760, height: 900 } }],
        ['dark', { colorScheme: 'dark', viewport: { width: 760, height: 900 } }],
        ['narrow', { colorScheme: 'light', viewport: { width: 320, height: 900 } }],
      ] as const) {
        const [page] = await opened('index.html', options);
        await page.getByLabel('Subscribers').check();
        await input(page, 'Subscribers.0.MobileNumber').pressSequentially('3175551212');
        await page.getByLabel('Subscribe them', { exact: true }).check();
        await page.getByRole('button', { name: 'Send', exact: true }).click();
        await page.screenshot({ path: `${root}screenshots/${name}.png`, fullPage: true });
        await page.close();
      }
    },
  );
});
