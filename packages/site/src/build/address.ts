/** It stands for the address that the folder is served at, which nobody knows when it is built. `relocate` replaces it. */
export const unknownBase = '/__base__/';

/** The name under which scripts find that address: `assets/head.js` sets it before any of them runs. */
export const baseName = 'globalThis.__assayBase';
