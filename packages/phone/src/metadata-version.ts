import { release } from './tables/release.js';

/**
 * The release of Google's libphonenumber metadata behind every verdict here. `isValid`, `regionsOf`, `numberType` and
 * `suitsCountry` at level `valid` change with it, so a report that relies on them can name it.
 *
 * It belongs to the libphonenumber-js that the tables were made from.
 *
 * @example
 * metadataVersion // => '9.0.43'
 */
export const metadataVersion: string = release;
