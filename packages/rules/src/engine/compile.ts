import type { Outline } from './cell.js';
import type { CompiledNeed, CompiledPart } from './compiled-part.js';
import { partsOf } from './describe.js';
import { placesOf } from './message.js';
import { own } from './own.js';
import { refuse } from './refuse.js';
import type { CutTemplate } from './render.js';
import type { Part } from './rule.js';
import { follow, named, prerequisite } from './steps.js';
import type { Surroundings } from './steps.js';

/** In an order that does not depend on how the rule was written. */
const ordered = <Of>(
  of: readonly Of[],
  names: readonly string[],
  nameOf: (one: Of) => string,
): readonly Of[] =>
  of.length < 2 ? of : [...of].sort((a, b) => names.indexOf(nameOf(a)) - names.indexOf(nameOf(b)));

const itself = (name: string): string => name;

const compilePart = (
  around: Surroundings,
  asked: ReadonlySet<string>,
  id: string,
  part: Part,
  index: number,
): CompiledPart => {
  const { table, facts, ids } = around;
  const rule = ids.indexOf(id);
  const { outlines, steps } = follow(around, id, part.steps);
  const { fields } = outlines.at(-1) ?? {};
  const holds = (of: Outline['fields'], names: readonly string[], what: string): void =>
    names.forEach((name) => {
      if (own(of, name) === undefined)
        refuse(table, id, `it ${what} "${name}", and there is no such field. ${named(of)}`);
    });
  const { at, reads, above, within, given, needs, when, check } = part;
  holds(fields, at === undefined ? [] : [at], 'speaks at');
  holds(fields, [...reads, ...given], 'reads');
  holds(outlines.at(-2)?.fields, above, 'reads from above');
  holds(at === undefined ? undefined : own(fields, at)?.of?.fields, within, 'reads within its list');
  needs.forEach(({ fact, key }) => {
    const stated = own(facts, fact);
    if (stated === undefined)
      refuse(table, id, `it needs "${fact}", and the facts are ${Object.keys(facts).join(', ') || 'none'}.`);
    else if ((stated.kind === 'keyed') !== (key !== undefined))
      refuse(
        table,
        id,
        `"${fact}" is ${key === undefined ? 'a keyed fact: looksUp() says by what' : 'not a keyed fact: needs() takes it'}.`,
      );
    if (stated?.kind === 'part' && own(facts, stated.of)?.kind !== 'fact')
      refuse(table, id, `"${fact}" is a part of "${stated.of}", and there is no such fact.`);
  });
  return Object.freeze({
    id,
    rule,
    part: index,
    arguments: placesOf(around.texts[rule] as CutTemplate) ?? 0,
    isPlain: [above, within, given, when, part.after, needs].every(({ length }) => length === 0),
    isOfBody: [steps, above, within, part.after, needs].every(({ length }) => length === 0),
    isAsked: asked.has(id),
    steps,
    at,
    atIndex: at === undefined ? -1 : Object.keys(fields ?? {}).indexOf(at),
    reads: ordered(reads, Object.keys(fields ?? {}), itself),
    above,
    within,
    given,
    when: when as CompiledPart['when'],
    // One that is not in the table any more stops nothing.
    after: ordered(part.after, ids, itself)
      .filter((first) => ids.includes(first) || !around.former.includes(first))
      .map((first) => prerequisite(around, id, part.steps, first)),
    needs: ordered(needs, Object.keys(facts), ({ fact }) => fact).map(
      (need) => ({ ...need, stated: own(facts, need.fact) }) as CompiledNeed,
    ),
    told:
      needs.length === 0 && above.length === 0
        ? around.chosen
        : {
            ...around.chosen,
            ...Object.fromEntries(needs.map(({ fact }) => [fact, undefined])),
            ...(above.length === 0 ? {} : { above: undefined }),
          },
    check: check as CompiledPart['check'],
  });
};

/** Looks up all that a table already knows: what rules name, and where that is. Refuses what cannot be. */
export const compile = (around: Surroundings): readonly CompiledPart[] => {
  const asked = new Set(
    Object.values(around.rules).flatMap(({ parts }) => parts.flatMap(({ after }) => after)),
  );
  return around.ids.flatMap((id) =>
    partsOf(own(around.rules, id)).map((part, index) => compilePart(around, asked, id, part, index)),
  );
};
