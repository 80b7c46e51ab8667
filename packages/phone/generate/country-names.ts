import { createRequire } from 'node:module';

interface LanguageFile {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

const english = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as LanguageFile;

/** The English name of each country; the first one where there are several. */
export const englishNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(english.countries)
    .map(([code, names]): [string, string] => [code, [names].flat()[0] ?? code])
    .sort(([left], [right]) => (left < right ? -1 : 1)),
);
