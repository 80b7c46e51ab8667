// Runs the installed packages in Chromium: bundled, and as they are, plain modules found by an import map of our packages alone.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { bundle } from './browser.mjs';
import { answers, errorBody, facts, request } from './expected.mjs';
import { check, differs } from './report.mjs';

const chromium = '/usr/bin/chromium';

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const imports = {
  '@assay/phone': '/phone/dist/esm/index.js',
  '@assay/phone/possible': '/phone/dist/esm/possible.js',
  '@assay/rules': '/rules/dist/esm/index.js',
  '@assay/rules/http': '/rules/dist/esm/http/index.js',
  '@assay/rules/message-contact': '/rules/dist/esm/message-contact/index.js',
  '@assay/rules/message-contact/lite': '/rules/dist/esm/message-contact/lite.js',
};

const plain = `<!doctype html>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">
  import { errorBody } from '@assay/rules/http';
  import { validateSend } from '@assay/rules/message-contact';
  import * as lite from '@assay/rules/message-contact/lite';
  const [request, facts] = ${JSON.stringify([request, facts])};
  const answers = [validateSend, lite.validateSend].map((validate) => errorBody(validate(request, facts)));
  document.body.textContent = JSON.stringify(answers);
</script>`;

/** A page with a bundle, under a policy that forbids code made of text. */
const bundled = (text) => `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">
<script type="module">${text.replaceAll('</script', '<\\/script')}
document.body.textContent = globalThis.answers;</script>`;

/** Serves a page, and the files of the packages. */
const serve = (folder, page) =>
  createServer(async ({ url }, response) => {
    if (url === '/') return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
    const file = await readFile(join(folder, 'node_modules/@assay', url)).catch(() => undefined);
    response.statusCode = file === undefined ? 404 : 200;
    return response.setHeader('Content-Type', 'text/javascript').end(file);
  });

const answersIn = (html) => /<body>(.*)<\/body>/s.exec(html)?.[1]?.trim() ?? '';

/** What a page writes into its body, as JSON. */
const writtenBy = async (folder, page) => {
  const server = serve(folder, page);
  const profile = await mkdtemp(join(tmpdir(), 'assay-browser-'));
  try {
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    const { stdout } = await promisify(execFile)(
      chromium,
      [
        ...flags,
        `--user-data-dir=${profile}`,
        '--virtual-time-budget=10000',
        '--dump-dom',
        `http://127.0.0.1:${server.address().port}/`,
      ],
      { timeout: 60_000 },
    );
    return JSON.parse(answersIn(stdout) || 'null');
  } finally {
    server.close();
    await rm(profile, { recursive: true, force: true });
  }
};

/** Checks what pages answer: one with a bundle of every entry, and one without a bundler. */
export const checkChromium = async (folder) => {
  if (!existsSync(chromium)) {
    console.log(`      no ${chromium}: it is not tried here; .ci/run installs it`);
    return;
  }
  await check(
    'Chromium, a bundle: every entry answers',
    'run packed/consumer/browser.mjs in a page',
    async () =>
      differs((await writtenBy(folder, bundled(await bundle(folder, 'browser.mjs')))) ?? {}, answers),
  );
  const advice =
    'a module of ours imports what is not ours: keep libraries out of packages/phone and packages/rules';
  await check('Chromium, plain modules: an import map of our packages is enough', advice, async () =>
    differs({ answers: await writtenBy(folder, plain) }, { answers: [errorBody, errorBody] }),
  );
};
