import {
  decodeArray,
  decodeFlag,
  decodeObject,
  decodeString,
} from '../../message-contact/oracle/decoders.js';
import {
  type Field,
  readField,
  type ShapeFinding,
  unreadableField,
} from '../../message-contact/oracle/field.js';
import type { Path } from '../../message-contact/oracle/expected.js';
import { shapeTexts } from '../../message-contact/oracle/texts.js';
import { isObject } from '../../message-contact/oracle/values.js';

const flags = [
  'OverrideTemplateTargetLists',
  'OverrideTemplateExclusionLists',
  'IgnoreExclusionLists',
  'OverrideMessageText',
  'AllowDuplication',
] as const;
const strings = ['MessageText', 'SendTime', 'ContentURL'] as const;
const lists = ['TargetListIds', 'ExclusionListIds'] as const;
const ofWindow = ['UtcOffset', 'WindowStart', 'WindowEnd'] as const;

type All<Names extends readonly string[], Value> = { readonly [Name in Names[number]]: Field<Value> };

/** Section 1.1: the window under its documented names. */
export type Window = All<typeof ofWindow, string>;

/** Section 1.1: the body under its documented names. */
export interface Body
  extends All<typeof flags, boolean>, All<typeof strings, string>, All<typeof lists, readonly unknown[]> {
  readonly isObject: boolean;
  readonly BlackoutWindow: Field<Window>;
}

const byName = <Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): { readonly [N in Name]: Value } =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as { readonly [N in Name]: Value };

const readWindow = (body: Readonly<Record<string, unknown>>): Field<Window> => {
  const field = readField(body, [], 'BlackoutWindow', decodeObject);
  const { value } = field;
  return {
    ...field,
    value:
      value === undefined
        ? undefined
        : byName(ofWindow, (name) => readField(value, [field.key], name, decodeString)),
  };
};

export const readBody = (body: unknown, maxElements: number): Body => {
  const read = isObject(body)
    ? <Value>(name: string, decode: Parameters<typeof readField<Value>>[3]) =>
        readField<Value>(body, [], name, decode)
    : (name: string) => unreadableField(name);
  return {
    isObject: isObject(body),
    ...byName(flags, (name) => read(name, decodeFlag)),
    ...byName(strings, (name) => read(name, decodeString)),
    ...byName(lists, (name) => read(name, decodeArray(maxElements))),
    BlackoutWindow: isObject(body) ? readWindow(body) : unreadableField('BlackoutWindow'),
  };
};

/** Section 1.1: "An element that is none is a violation of `shape` at the element". */
const findingsOfElements = (
  name: string,
  { key, value }: Field<readonly unknown[]>,
): readonly ShapeFinding[] =>
  (value ?? []).flatMap((element, index) =>
    typeof element === 'string'
      ? []
      : [{ path: [key, index] as Path, text: shapeTexts.string, args: [`${name}[${index}]`] }],
  );

/** Rule `shape`, in the order of the fields. */
export const findingsOf = (body: Body): readonly ShapeFinding[] => [
  ...body.TargetListIds.findings,
  ...findingsOfElements('TargetListIds', body.TargetListIds),
  ...body.OverrideTemplateTargetLists.findings,
  ...body.ExclusionListIds.findings,
  ...findingsOfElements('ExclusionListIds', body.ExclusionListIds),
  ...body.OverrideTemplateExclusionLists.findings,
  ...body.IgnoreExclusionLists.findings,
  ...body.OverrideMessageText.findings,
  ...body.MessageText.findings,
  ...body.BlackoutWindow.findings,
  ...ofWindow.flatMap((name) => body.BlackoutWindow.value?.[name].findings ?? []),
  ...body.SendTime.findings,
  ...body.AllowDuplication.findings,
  ...body.ContentURL.findings,
];

const given = (entries: readonly (readonly [string, unknown])[]): unknown =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined));

/** Section 1.2. */
export const decodedBody = (body: Body): unknown => {
  const window = body.BlackoutWindow.value;
  return given([
    ['TargetListIds', body.TargetListIds.value],
    ['OverrideTemplateTargetLists', body.OverrideTemplateTargetLists.value ?? false],
    ['ExclusionListIds', body.ExclusionListIds.value],
    ['OverrideTemplateExclusionLists', body.OverrideTemplateExclusionLists.value ?? false],
    ['IgnoreExclusionLists', body.IgnoreExclusionLists.value ?? false],
    ['OverrideMessageText', body.OverrideMessageText.value ?? false],
    ['MessageText', body.MessageText.value],
    ['BlackoutWindow', window && given(ofWindow.map((name) => [name, window[name].value]))],
    ['SendTime', body.SendTime.value],
    ['AllowDuplication', body.AllowDuplication.value ?? false],
    ['ContentURL', body.ContentURL.value],
  ]);
};
