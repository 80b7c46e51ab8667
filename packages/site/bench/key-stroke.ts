import type { Page } from 'playwright-core';

import { writePart } from '../../workspace/page.js';
import { toFragment } from '../src/state.js';
import { mounted, newBrowser, serveSite } from '../test/chromium.js';

/** Key strokes of a run. */
const strokes = 100;

/** Returns a request with 250 subscribers. The number of the last is bad, and is what is typed. */
const requestWith = (bad: number): string => {
  const subscriber = (index: number): string =>
    `      { "MobileNumber": "${index < bad - 1 ? `${index} call` : `1317555${String(1000 + index)}`}", "SubscriberKey": "k${index}" }`;
  return `{
  "messageId": "MzA6Nzg6MA",
  "body": {
    "Subscribers": [
${Array.from({ length: 249 }, (_, index) => subscriber(index)).join(',\n')},
      { "SubscriberKey": "k249", "MobileNumber": "x"}]}}`;
};

/** Measures in the page: from before a letter is in the editor until the report has it, and the page is laid out. */
const measure = `
  globalThis.times = [];
  document.addEventListener('beforeinput', ({ data }) => {
    const before = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      document.body.getBoundingClientRect();
      const time = performance.now() - before;
      const shown = document.querySelector('.findings').textContent;
      globalThis.times.push([time, shown.includes('x' + data + ' is not a numeric string')]);
      port1.close();
    };
    port2.postMessage(undefined);
  }, { capture: true });
`;

/** Waits for so many measurements: a letter that is typed before waits for the one before it. */
const measured = async (page: Page, count: number): Promise<void> => {
  await page.waitForFunction(
    (wanted) => (globalThis as unknown as { times: unknown[] }).times.length === wanted,
    count,
  );
};

const site = await serveSite();
const browser = await newBrowser();
const lines: string[] = [];
try {
  for (const bad of [1, 25, 250]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const fragment = await toFragment({
      request: requestWith(bad),
      facts: '{ "message": { "text": "Hi", "keywords": [] } }',
    });
    await page.goto(`${site.home}playground/#${fragment}`);
    await mounted(page);
    await page.getByRole('textbox', { name: 'Request' }).click();
    await page.locator('.finding').getByText('x is not a numeric string').waitFor();
    await page.keyboard.press('Control+End');
    for (let step = 0; step < '"}]}}'.length; step += 1) await page.keyboard.press('ArrowLeft');
    await page.evaluate(measure);
    for (let stroke = 0; stroke < strokes; stroke += 1) {
      await page.keyboard.press('a');
      await measured(page, stroke + 1);
      await page.keyboard.press('Backspace');
      await page.locator('.finding').getByText('x is not a numeric string').waitFor();
    }
    const times = await page.evaluate<number[]>(
      'times.filter(([, isShown]) => isShown).map(([time]) => time)',
    );
    if (times.length !== strokes) throw new Error(`Of ${strokes} letters the report had ${times.length}.`);
    times.sort((one, other) => one - other);
    const at = (share: number): string =>
      `${(times[Math.floor(share * (strokes - 1))] ?? NaN).toFixed(1)} ms`;
    lines.push(`| ${bad} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`);
    console.log(lines.at(-1));
    await page.close();
  }
} finally {
  await browser.close();
  site.close();
}
await writePart('docs/benchmarks.md', 'bench:site', [
  '| numbers that are wrong, of 250 | median | 95 of 100 | slowest |',
  '| ---: | ---: | ---: | ---: |',
  ...lines,
]);
