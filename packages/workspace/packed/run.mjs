// Packs the packages, installs the tarballs in an empty folder and uses them there: `npx pnpm@10 packed`.
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { checkBrowser } from './browser.mjs';
import { checkChromium } from './chromium.mjs';
import { checkConsumers } from './consumers.mjs';
import { install } from './install.mjs';
import { checkManagers } from './managers.mjs';
import { check, summary } from './report.mjs';
import { bunIn, checkRuntimes } from './runtimes.mjs';
import { checkTarballs, pack } from './tarballs.mjs';

const folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-packed-')));
try {
  const packed = pack(folder);
  await checkTarballs(packed);
  const advice = 'a dependency is missing from a package.json, or the registry cannot be reached';
  const installed = await check('the tarballs install together', advice, () => install(folder, packed));
  if (installed) {
    await checkConsumers(folder);
    await checkBrowser(folder);
    await checkChromium(folder);
    await checkRuntimes(folder);
    await checkManagers(folder, packed, bunIn(folder));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
summary();
