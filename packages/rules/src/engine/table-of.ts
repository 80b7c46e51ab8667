import { saysOf } from './cell.js';
import type { Outline } from './cell.js';
import { compile } from './compile.js';
import type { Facts } from './fact.js';
import { placesIn } from './message.js';
import { defaultsOf, settingsOf } from './option.js';
import type { Options } from './option.js';
import { pass } from './outcome.js';
import { own } from './own.js';
import { catalogued } from './placeholder.js';
import { argumentsIn } from './recognise.js';
import { refuse } from './refuse.js';
import type { Rule } from './rule.js';
import { saidBy } from './rows.js';
import type { Said } from './rows.js';
import { scopeOf } from './scope.js';
import { settled } from './settle.js';
import { shapes } from './shape.js';
import type { Rows } from './stated.js';
import type { Definition, Table } from './table.js';
import { validateBy } from './validate.js';
import type { Ready } from './validate.js';
import { describe, partsOf } from './describe.js';

/** A definition, whatever its types are. */
type AnyDefinition = Definition<unknown, unknown, unknown, Facts, Options, Rows>;
type AnyTable = Table<unknown, unknown, unknown, Facts, Options, Rows>;
type RulesById = { readonly [id: string]: Rule };
type Texts = { readonly [id: string]: unknown };

/** Refuses a row without a rule, and a rule without a row: the compiler does so too, where it is asked. */
const paired = (table: string, stated: readonly string[], entries: RulesById): void => {
  stated.forEach((id) => {
    if (own(entries, id) === undefined) refuse(table, id, 'its row has no rule: state one in rules().');
  });
  Object.keys(entries).forEach((id) => {
    if (!stated.includes(id)) refuse(table, id, 'no message has this id: state its text in messages.');
  });
};

/** The ids of the rules, and of those that they come after, and so on. */
const withPrerequisites = (ids: readonly string[], entries: RulesById): readonly string[] => {
  const more = ids.flatMap((id) => partsOf(own(entries, id)).flatMap(({ after }) => after));
  const all = [...new Set([...ids, ...more.filter((id) => own(entries, id) !== undefined)])];
  return all.length === ids.length ? all : withPrerequisites(all, entries);
};

const namesIn = (outline: Outline | undefined): readonly string[] =>
  outline === undefined
    ? []
    : [
        ...Object.entries(outline.fields ?? {}).flatMap(([name, below]) => [name, ...namesIn(below)]),
        ...namesIn(outline.of),
      ];

const shapesBy = (texts: Texts, before: Ready['shapes']): Ready['shapes'] =>
  Object.freeze(
    Object.fromEntries(
      Object.entries(before).map(([text, { template, source }]) => [
        text,
        Object.freeze({
          template: catalogued(own(texts as { readonly [name: string]: string }, text) ?? template),
          source,
        }),
      ]),
    ),
  ) as Ready['shapes'];

/** A text in other words. It takes as many arguments as before. */
const translatedText = (table: string, { template }: Said, id: string, texts: Texts): string => {
  const text = id === 'shape' ? undefined : own(texts as { readonly [id: string]: string }, id);
  if (text === undefined) return template;
  const translated = catalogued(text);
  if (placesIn(translated) !== placesIn(template))
    refuse(table, id, `"${translated}" does not take the placeholders of "${template}".`);
  return translated;
};

/** Makes a table of a definition and its rules. What cannot be is refused, naming the rule. */
export const tableOf = (
  definition: AnyDefinition,
  entries: RulesById,
  shapeTexts: Ready['shapes'] = shapes,
  dropped: readonly string[] = [],
): AnyTable => {
  const { name, body, messages } = definition;
  const facts = own(definition, 'facts') ?? {};
  const options = own(definition, 'options') ?? {};
  const said = saidBy(name, messages);
  const ids = Object.keys(said);
  paired(
    name,
    ids.filter((id) => id !== 'shape' && id !== 'unexpected'),
    entries,
  );
  const argumentsFor = (id: string): number => placesIn(own(said, id)?.template ?? '') ?? 0;
  const rules = ids.map((id) => describe(id, own(said, id) as Said, own(entries, id)));
  const defaults = defaultsOf(options);
  const ready: Ready = {
    body,
    facts,
    options,
    defaults,
    rules: Object.freeze(rules),
    errors: rules.map(({ severity }) => severity === 'error'),
    parts: compile({
      table: name,
      outline: body.outline,
      facts,
      ids,
      rules: entries,
      argumentsOf: argumentsFor,
      chosen: defaults.chosen,
      dropped,
    }),
    passing: Object.fromEntries(ids.map((id) => [id, pass])),
    shapes: shapeTexts,
    shape: ids.indexOf('shape'),
    unexpected: ids.indexOf('unexpected'),
  };
  const shapeTemplates = ['body' as const, ...saysOf(body.outline)].map((text) => shapeTexts[text].template);
  const validate = validateBy(ready);
  const keep = (test: (id: string) => boolean): AnyTable => {
    const isKept = ([id]: readonly [string, unknown]): boolean =>
      id === 'shape' || id === 'unexpected' || test(id);
    const kept = <Of>(of: { readonly [id: string]: Of }): { readonly [id: string]: Of } =>
      Object.fromEntries(Object.entries(of).filter(isKept));
    const gone = Object.keys(entries).filter((id) => !test(id));
    return tableOf({ ...definition, messages: kept(messages) }, kept(entries), shapeTexts, [
      ...dropped,
      ...gone,
    ]);
  };
  const known = (given: readonly string[]): readonly string[] => {
    given.forEach((id) => {
      if (own(entries, id) === undefined)
        refuse(
          name,
          id,
          id === 'shape' || id === 'unexpected' ? 'it cannot be left out.' : 'there is no such rule.',
        );
    });
    return given;
  };
  const made = {
    name,
    rules: ready.rules,
    places: Object.freeze(Object.fromEntries(rules.map(({ id, places }) => [id, places]))),
    messages: Object.freeze(Object.fromEntries(Object.keys(messages).map((id) => [id, own(said, id)]))),
    validate,
    settle: (input: unknown, lookups: object, given: object | undefined, chosen: object | undefined) =>
      settled(
        facts,
        lookups,
        given ?? {},
        (more) => validate(input, more, chosen),
        (error) => settingsOf(options, ready.defaults, chosen).hear(error, undefined),
      ),
    only: (...wanted: readonly string[]) => {
      const names = known(wanted);
      return keep((id) => names.includes(id));
    },
    without: (...dropped: readonly string[]) => {
      const names = known(dropped);
      return keep((id) => !names.includes(id));
    },
    reading: (field: string) => {
      if (!namesIn(body.outline).includes(field))
        refuse(name, undefined, `there is no field "${field}" to ask for.`);
      const asked = withPrerequisites(
        rules.filter(({ reads }) => reads.includes(field)).map(({ id }) => id),
        entries,
      );
      return keep((id) => asked.includes(id));
    },
    with: (more: Rows, state: (scope: never) => RulesById) => {
      Object.keys(more).forEach((id) => {
        if (own(said, id) !== undefined) refuse(name, id, 'it stands in the table already.');
      });
      return tableOf(
        { ...definition, messages: { ...messages, ...more } },
        { ...entries, ...state(scopeOf<never>([])) },
        shapeTexts,
        dropped,
      );
    },
    saying: (texts: Texts) => {
      const translated = Object.fromEntries(
        Object.keys(said).map((id) => [
          id,
          { ...own(said, id), template: translatedText(name, own(said, id) as Said, id, texts) },
        ]),
      );
      return tableOf(
        { ...definition, messages: translated },
        entries,
        shapesBy((own(texts, 'shape') as Texts | undefined) ?? {}, shapeTexts),
        dropped,
      );
    },
    recognise: (sentence: string) =>
      rules.flatMap(({ id, message }) => {
        const templates = id === 'shape' ? shapeTemplates : [message.template];
        return templates.flatMap((template) =>
          argumentsIn(template, sentence).map((args) => ({ rule: id, args })),
        );
      }),
  };
  return Object.freeze(made) as unknown as AnyTable;
};
