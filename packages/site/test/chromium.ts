import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';

import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

import { siteFolder } from '../src/folder.js';
import { served } from '../src/serve.js';

const executablePath = '/usr/bin/chromium';

/** Why tests in a browser are left out, if they are. */
export const skip: string | false =
  !existsSync(executablePath) && `there is no ${executablePath}; .ci/run installs it`;

/** Returns a browser that loads nothing by itself. */
export const newBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });

/** The built site on a server of its own. */
export interface Served {
  readonly origin: string;
  /** The address of its home page. */
  readonly home: string;
  readonly close: () => void;
}

/** Serves the built site below a base. */
export const serveSite = async (base = '/'): Promise<Served> => {
  const server = createServer(served(siteFolder, base));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    home: `${origin}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Returns a list that gets what should not happen on a page: errors, and requests to another host. */
export const wrongOn = (page: Page, origin: string): string[] => {
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      wrong.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  return wrong;
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Returns what axe finds wrong with a page. `rules`: those alone. */
export const axeViolations = async (page: Page, rules?: readonly string[]): Promise<readonly unknown[]> => {
  const options = rules === undefined ? {} : { runOnly: rules };
  return page.evaluate(
    `${axe}; axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
};

/** Waits until a page responds: it is shown before its scripts run. */
export const mounted = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => '__vue_app__' in (document.getElementById('app') ?? {}));
};
