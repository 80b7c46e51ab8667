export { type CountryNames, countryName, type RegionNames } from './human/country-name.js';
export { formatTyped, type TypedEdit, type TypedText } from './human/format-typed.js';
export { formatNumber, type NumberStyle } from './human/format-number.js';
export { parseNumber, type ParseOptions } from './human/parse-number.js';
export { type Reading, readings } from './human/readings.js';
