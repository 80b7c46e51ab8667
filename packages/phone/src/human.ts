export { type CountryNames, countryName } from './human/country-name.js';
export { formatTyped, type TypedText } from './human/format-typed.js';
export { formatNumber, type NumberStyle } from './human/format-number.js';
export { parseNumber } from './human/parse-number.js';
