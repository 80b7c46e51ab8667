import { fileURLToPath } from 'node:url';

/** The folder of the built site: any server serves it, under any address. */
export const siteFolder: string = fileURLToPath(new URL('../dist', import.meta.url));
