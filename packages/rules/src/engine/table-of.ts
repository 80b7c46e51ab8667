import { askedBy, known } from './asked.js';
import type { RulesById } from './asked.js';
import { none, saysOf } from './cell.js';
import { compile } from './compile.js';
import type { Facts } from './fact.js';
import { describe } from './describe.js';
import { choicesOf, settingsOf } from './settings.js';
import type { Options } from './option.js';
import { pass } from './outcome.js';
import { own } from './own.js';
import { argumentsIn } from './recognise.js';
import { refuse } from './refuse.js';
import { isReserved, saidBy } from './rows.js';
import type { Said } from './rows.js';
import { cutAt } from './render.js';
import type { CutTemplate } from './render.js';
import { scopeOf } from './scope.js';
import { settleBy } from './settle.js';
import { shapes } from './shape.js';
import type { ShapeText } from './shape.js';
import type { Rows } from './stated.js';
import type { Definition, Table } from './table.js';
import { checked, textIn } from './translate.js';
import type { Translation } from './translate.js';
import { evaluateBy } from './validate.js';
import type { Ready, Validate } from './validate.js';

/** A definition, whatever its types are. */
type AnyDefinition = Definition<unknown, unknown, unknown, Facts, Options, Rows>;
type AnyTable = Table<unknown, unknown, unknown, Facts, Options, Rows>;

/** Refuses a row without a rule, and a rule without a row: the compiler does so too, where it is asked. */
const paired = (table: string, stated: readonly string[], entries: RulesById): void => {
  stated.forEach((id) => {
    if (own(entries, id) === undefined) refuse(table, id, 'its row has no rule: state one in rules().');
  });
  Object.keys(entries).forEach((id) => {
    if (!stated.includes(id)) refuse(table, id, 'no message has this id: state its text in messages.');
  });
};

/** A sentence as it is, without white space around it, and with the other end: services waver with a full stop. */
const spelledAlike = (sentence: string): readonly string[] => {
  const trimmed = sentence.trim();
  return [sentence, trimmed, trimmed.endsWith('.') ? trimmed.slice(0, -1) : `${trimmed}.`];
};

/** The code of a row: what is neither a text nor a number is none. */
const codeOf = (row: object | undefined): string | number | undefined => {
  const code: unknown = own(row as { readonly code?: unknown } | undefined, 'code');
  return typeof code === 'string' || typeof code === 'number' ? code : undefined;
};

/** The texts of `shape`, cut at their placeholders. */
const shapeCuts = (): { readonly [Text in ShapeText]: CutTemplate } =>
  Object.fromEntries(Object.entries(shapes).map(([key, { template }]) => [key, cutAt(template)])) as {
    readonly [Text in ShapeText]: CutTemplate;
  };

/** Makes a table of a definition and its rules. What cannot be is refused, naming the rule. */
export const tableOf = (
  definition: AnyDefinition,
  entries: RulesById,
  former: readonly string[] = [],
): AnyTable => {
  const { name, body, messages } = definition;
  const facts = own(definition, 'facts') ?? {};
  const options = own(definition, 'options') ?? {};
  const said = saidBy(name, messages);
  const ids = Object.keys(said);
  paired(
    name,
    ids.filter((id) => !isReserved(id)),
    entries,
  );
  const rules = ids.map((id) => describe(id, own(said, id) as Said, own(entries, id)));
  const texts = rules.map(({ message }) => cutAt(message.template));
  const choices = choicesOf(options);
  const ready: Ready = {
    body,
    choices,
    rules: Object.freeze(rules),
    errors: rules.map(({ severity }) => severity === 'error'),
    parts: compile({
      table: name,
      outline: body.outline,
      facts,
      ids,
      rules: entries,
      texts,
      chosen: choices.defaults.chosen,
      former,
    }),
    passing: Object.fromEntries(ids.map((id) => [id, pass])),
    codes: ids.map((id) => codeOf(own(said, id))),
    texts,
    shapeTexts: shapeCuts(),
    shape: ids.indexOf('shape'),
    unexpected: ids.indexOf('unexpected'),
  };
  const shapeKeys = ['body' as const, ...saysOf(body.outline)];
  const evaluate = evaluateBy(ready);
  const validate: Validate = (input, given, chosen) =>
    evaluate(input, given, settingsOf(choices, chosen), none);
  const keep = (test: (id: string) => boolean): AnyTable => {
    const isKept = ([id]: readonly [string, unknown]): boolean => isReserved(id) || test(id);
    const kept = <Of>(of: { readonly [id: string]: Of }): { readonly [id: string]: Of } =>
      Object.fromEntries(Object.entries(of).filter(isKept));
    return tableOf({ ...definition, messages: kept(messages) }, kept(entries), [
      ...former,
      ...Object.keys(entries),
    ]);
  };
  const made = {
    name,
    body,
    rules: ready.rules,
    places: Object.freeze(Object.fromEntries(rules.map(({ id, places }) => [id, places]))),
    messages: said,
    validate,
    settle: settleBy(facts, choices, evaluate),
    only: (...wanted: readonly string[]) => {
      const names = known(name, entries, wanted);
      return keep((id) => names.includes(id));
    },
    without: (...unwanted: readonly string[]) => {
      const names = known(name, entries, unwanted);
      return keep((id) => !names.includes(id));
    },
    reading: (field: string) => {
      const asked = askedBy(name, body.outline, rules, entries, field);
      return keep((id) => asked.includes(id));
    },
    with: (more: Rows, state: (scope: never) => RulesById) => {
      Object.keys(more).forEach((id) => {
        if (own(said, id) !== undefined) refuse(name, id, 'it is in the table already.');
      });
      return tableOf(
        { ...definition, messages: { ...messages, ...more } },
        { ...entries, ...state(scopeOf<never>([])) },
        former,
      );
    },
    translation: (texts: Translation) => {
      checked(name, said, texts);
      return texts;
    },
    recognise: (sentence: string, texts: Translation = {}) => {
      const readings = (text: string) =>
        rules.flatMap(({ id, message }) => {
          const templates =
            id === 'shape'
              ? shapeKeys.map((key) => textIn(texts, id, key) ?? shapes[key].template)
              : [textIn(texts, id, undefined) ?? message.template];
          return templates.flatMap((template) =>
            argumentsIn(template, text).map((args) => ({ rule: id, args })),
          );
        });
      return spelledAlike(sentence).reduce<ReturnType<typeof readings>>(
        (found, text) => (found.length > 0 ? found : readings(text)),
        [],
      );
    },
  };
  return Object.freeze(made) as unknown as AnyTable;
};
