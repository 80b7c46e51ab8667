import { bundle } from '../workspace/bundle.mjs';

await bundle(import.meta.url, () => undefined);
