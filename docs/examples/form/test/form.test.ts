import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { endpointOf } from '@assay/example-server/endpoint';
import { serve } from '@assay/example-server/fastify';
import { openStore } from '@assay/example-server/store';
import { writeXlsx } from 'hucre/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { pino } from 'pino';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { PreviewServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = '/usr/bin/chromium';
const skip = !existsSync(executablePath) && `there is no ${executablePath}; .ci/run installs it`;
const contacts = readFileSync(join(root, '../../requests/contacts.csv'), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const keywordBlank = 'Keyword cannot be blank when Subscribe or Resubscribe are true.';
const incomplete = 'A subscriber object must have both a mobile number and subscriber key defined.';

/** Of 100,000 rows: one in ten is no number, one in a hundred the number before it. */
const listCounts = [
  ['rows', '100,000'],
  ['accepted', '89,000'],
  ['rejected', '10,000'],
  ['repeated', '1,000'],
];

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

  const violations = (page: Page): Promise<unknown> =>
    page.evaluate(
      `${axe}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
    );

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
        assert.deepEqual(await violations(page), []);
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

  /** A file for the input of lists. */
  const listFile = (text: string | Uint8Array, name = 'list.csv') => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  });
  const counts = async (page: Page): Promise<readonly (readonly string[])[]> => {
    await page.getByText('Every row is judged.').waitFor({ timeout: 30_000 });
    return page
      .locator('[data-count]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('data-count') ?? '', one.textContent]));
  };

  test('a list of 100,000 rows: progress, counts, the first rows that are not sent, all of them as a file', async () => {
    const [page, wrong] = await opened('index.html');
    // One in ten is no number, one in a hundred is the number two rows before it, in another spelling.
    const numberAt = (row: number): string => {
      if (row % 10 === 9) return '1.31756E+10';
      return row % 100 === 50 ? `+1 (317) ${2_000_000 + row - 2}` : `1317${2_000_000 + row}`;
    };
    const rows = Array.from({ length: 100_000 }, (_, row) => `k${row},${numberAt(row)}`);
    await page.evaluate(() => {
      const seen: number[] = [];
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar !== null) seen.push(bar.value);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
      Object.assign(window, { seen });
    });
    await page.getByLabel('Choose or drop a file').setInputFiles(listFile(`Id,Mobile\n${rows.join('\n')}\n`));
    // The page goes on while it is read.
    await input(page, 'mobileNumbers.0').fill('3');
    assert.deepEqual(await counts(page), listCounts);
    const seen = await page.evaluate(() => (window as unknown as { seen: readonly number[] }).seen);
    assert.ok(
      seen.some((share) => share > 0 && share < 1),
      'the bar moved',
    );
    assert.equal(await page.locator('tbody tr').count(), 10);
    assert.equal(
      await page.locator('tbody tr').first().innerText(),
      '11\t1.31756E+10\t1.31756E+10 has lost digits.\n\nFormat the column as text, and export it again from where the numbers are whole.',
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /rejected\.csv/ }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'rejected.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n');
    assert.equal(lines[0], '\ufeffId,Mobile,line,reason,sentence,remedy');
    assert.equal(lines.length - 1, 11_000);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test('a list is dropped, its column is chosen by keyboard, and what is no list is said', async () => {
    const [page, wrong] = await opened('index.html');
    const drop = async (name: string, text: string): Promise<void> => {
      await page.locator('.drop').evaluate(
        (target, [fileName, content]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content ?? ''], fileName ?? ''));
          target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
        },
        [name, text],
      );
    };
    await drop('people.csv', 'Id;Phone;Mobile\nann;1;+1 317 555 1212\n');
    await page.getByText('Its number may be in "Phone" or in "Mobile"').waitFor({ timeout: 5000 });
    await page.getByLabel('Which column has the mobile numbers?').focus();
    await page.keyboard.type('Mobile');
    assert.deepEqual(await counts(page), [
      ...[
        ['rows', '1'],
        ['accepted', '1'],
      ],
      ...[
        ['rejected', '0'],
        ['repeated', '0'],
      ],
    ]);
    await drop('empty.csv', '');
    await page.getByText('The file is empty').waitFor({ timeout: 5000 });
    assert.equal(await page.locator('[data-count]').count(), 0);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test('workbooks, Parquet, lines of JSON and gzip are read in a page too', async () => {
    const [page, wrong] = await opened('index.html');
    const numbers = ['13175551212', '+1 317 555 1212', '447400123456', '12'];
    const keys = numbers.map((_, index) => `k${index}`);
    const records = numbers.map((Mobile, index) => ({ Id: keys[index], Mobile }));
    const files = {
      'list.xlsx': await writeXlsx({
        sheets: [
          {
            name: 'People',
            rows: [['Id', 'Mobile'], ...numbers.map((number, row) => [keys[row] ?? '', number])],
          },
        ],
      }),
      'list.parquet': new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: 'Id', data: keys },
            { name: 'Mobile', data: numbers },
          ],
        }),
      ),
      'list.ndjson': Buffer.from(records.map((record) => JSON.stringify(record)).join('\n')),
      'list.json.gz': gzipSync(JSON.stringify(records)),
    };
    for (const [name, bytes] of Object.entries(files)) {
      await page.getByLabel('Choose or drop a file').setInputFiles(listFile(bytes, name));
      await page.getByText(name, { exact: true }).waitFor();
      assert.deepEqual(
        await counts(page),
        [
          ...[
            ['rows', '4'],
            ['accepted', '2'],
          ],
          ...[
            ['rejected', '1'],
            ['repeated', '1'],
          ],
        ],
        name,
      );
      await page.reload();
    }
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test('a list has no violation of axe, and no scroll bar at 320 px', async () => {
    const [page] = await opened('index.html', { viewport: { width: 320, height: 700 } });
    await page
      .getByLabel('Choose or drop a file')
      .setInputFiles(listFile('Id,Mobile\nann,1.31756E+10\nbob,13175551212\n', `${'long-'.repeat(20)}.csv`));
    await counts(page);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(page), []);
    }
    await page.close();
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
        await page.getByLabel('Choose or drop a file').setInputFiles(listFile(contacts, 'contacts.csv'));
        await counts(page);
        await page.screenshot({ path: `${root}screenshots/${name}.png`, fullPage: true });
        await page.close();
      }
    },
  );
});
