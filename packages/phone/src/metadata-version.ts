/**
 * The release of Google's libphonenumber metadata behind every verdict here. `isValid`, `regionsOf`, `numberType` and
 * `suitsCountry` at level `valid` change with it, so a report that relies on them can name it.
 *
 * It belongs to the exact version of libphonenumber-js that package.json pins, which does not tell it in code: raise
 * both together, by its CHANGELOG.
 *
 * @example
 * metadataVersion // => '9.0.43'
 */
export const metadataVersion = '9.0.43';
