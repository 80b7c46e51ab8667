import { englishNames } from '../tables/english-names.js';

/** The names of countries in one language, as a language file of i18n-iso-countries holds them. */
export interface CountryNames {
  readonly locale: string;
  /** By alpha-2 code; of several names, the first one counts. */
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

/** The names of regions in one language: an `Intl.DisplayNames` of the type `region`. */
export interface RegionNames {
  readonly of: (code: string) => string | undefined;
}

/** A value from untyped code may not be a language file, and throw when it is looked at: `null`, a proxy, a getter. */
const nameIn = (language: CountryNames | RegionNames, code: string): unknown => {
  try {
    // The code itself stands for a name that is not known.
    if ('of' in language) return language.of(code) === code ? undefined : language.of(code);
    if (!Object.hasOwn(language, 'countries')) return undefined;
    const found: unknown = Object.getOwnPropertyDescriptor(language.countries, code)?.value;
    return Array.isArray(found) ? found[0] : found;
  } catch {
    return undefined;
  }
};

/**
 * The name of a country, in English, or in the language whose names are given.
 *
 * `code` is an officially assigned ISO 3166-1 alpha-2 code in upper case, or `XK` (Kosovo), which `regionsOf` returns
 * too. Every other code has no name, whatever the language file has: `UK`, `us`, and `AC` and `TA` of `regionsOf`.
 *
 * No language but English is part of the package, and its names are the official ones: "Taiwan, Province of China". For names
 * as people use them, in any language, hand over `new Intl.DisplayNames('de', { type: 'region' })`, which browsers and Node have.
 * Or install i18n-iso-countries, and hand over the file that you need (`i18n-iso-countries/langs/de.json`), so that no other
 * one gets into the bundle. `undefined` for a country that the language does not name; English does not step in.
 *
 * Source: i18n-iso-countries 7; the first of its names.
 *
 * @example
 * countryName('DE') // => 'Germany'
 * countryName('XK') // => 'Kosovo'
 * countryName('UK') // => undefined
 * countryName('TW') // => 'Taiwan, Province of China'
 * countryName('TW', new Intl.DisplayNames('es', { type: 'region' })) // => 'Taiwán'
 * countryName('DE', { locale: 'de', countries: { DE: 'Deutschland' } }) // => 'Deutschland'
 * countryName('FR', { locale: 'de', countries: { DE: 'Deutschland' } }) // => undefined
 */
export const countryName = (code: string, language?: CountryNames | RegionNames): string | undefined => {
  if (typeof code !== 'string' || !Object.hasOwn(englishNames, code)) return undefined;
  const name = language === undefined ? englishNames[code] : nameIn(language, code);
  return typeof name === 'string' ? name : undefined;
};
