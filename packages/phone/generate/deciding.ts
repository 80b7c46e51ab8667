import { end, type Language, language, nothing, relabelled } from '../src/metadata/language.js';

/** The one label that all strings of a language have; `undefined` where there are two or more, `''` where none is. */
const onlyLabel = (): ((whole: Language) => string | undefined) => {
  const known = new Map<Language, string | undefined>([[nothing, '']]);
  const find = (whole: Language): string | undefined => {
    if (known.has(whole)) return known.get(whole);
    const labels = new Set([whole.label, ...whole.after.map(find)].filter((label) => label !== ''));
    const found = labels.size > 1 ? undefined : [...labels, ''][0];
    known.set(whole, found);
    return found;
  };
  return find;
};

/**
 * How far a string of the language has to be read until its label is clear: every string that leaves no choice, with
 * the label, and every string of the language that is read to its end without that.
 *
 * What to read for a number known to be valid: far fewer states than the numbers themselves have.
 */
export const deciding = (whole: Language): Language => {
  const labelOf = onlyLabel();
  const known = new Map([[nothing, nothing]]);
  const decide = (rest: Language): Language => {
    const found = known.get(rest) ?? undecided(rest);
    known.set(rest, found);
    return found;
  };
  const undecided = (rest: Language): Language => {
    const label = labelOf(rest);
    return label === undefined ? language(rest.label, rest.after.map(decide)) : relabelled(() => label)(end);
  };
  return decide(whole);
};
