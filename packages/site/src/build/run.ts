import { buildSite } from './build.js';

await buildSite();
