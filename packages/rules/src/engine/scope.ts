import type { Facts } from './fact.js';
import type { Place } from './place.js';
import type { Need, Part, Step } from './rule.js';

type AnyPlace = Place<unknown, object, object, Facts, object, string>;

const nothing: Omit<Part, 'check' | 'steps' | 'at' | 'reads'> = {
  above: [],
  within: [],
  given: [],
  when: [],
  after: [],
  needs: [],
};

const placeOf = (part: Omit<Part, 'check'>): AnyPlace => {
  const and = (more: Partial<Part>): AnyPlace => placeOf({ ...part, ...more });
  const needing = (facts: readonly string[], orNull: boolean): AnyPlace =>
    and({ needs: [...part.needs, ...facts.map((fact): Need => ({ fact, orNull, key: undefined }))] });
  const place = {
    at: (field: string) => and({ at: field }),
    reads: (...fields: readonly string[]) => and({ reads: [...part.reads, ...fields] }),
    above: (...fields: readonly string[]) => and({ above: [...part.above, ...fields] }),
    within: (...fields: readonly string[]) => and({ within: [...part.within, ...fields] }),
    given: (...fields: readonly string[]) => and({ given: [...part.given, ...fields] }),
    when: (condition: Part['when'][number]) => and({ when: [...part.when, condition] }),
    after: (...ids: readonly string[]) => and({ after: [...part.after, ...ids] }),
    needs: (...facts: readonly string[]) => needing(facts, false),
    needsOrNull: (...facts: readonly string[]) => needing(facts, true),
    looksUp: (fact: string, key: NonNullable<Need['key']>) =>
      and({ needs: [...part.needs, { fact, orNull: true, key }] }),
    fails: (check: Part['check']) =>
      Object.freeze({ parts: Object.freeze([Object.freeze({ ...part, check })]) }),
  };
  return place as unknown as AnyPlace;
};

/**
 * Where rules begin: at the fields of the body, or below the steps. What the methods take is held by their types, and by
 * the table once more, for those who write JavaScript.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows the body, and so the type
export const scopeOf = <Of>(steps: readonly Step[]): Of => {
  const scope = {
    on: (...fields: readonly string[]) => placeOf({ ...nothing, steps, at: fields.at(0), reads: fields }),
    given: (...fields: readonly string[]) =>
      placeOf({ ...nothing, steps, at: fields.at(0), reads: fields, given: fields }),
    each: (field: string) => scopeOf([...steps, { field, each: true }]),
    inside: (field: string) => scopeOf([...steps, { field, each: false }]),
  };
  return scope as unknown as Of;
};
