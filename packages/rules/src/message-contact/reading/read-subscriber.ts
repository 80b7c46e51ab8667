import type { Path } from '../../engine/path.js';
import type { ReadingFinding } from '../../engine/rule-set.js';
import { readAttributes } from './attributes.js';
import { countryAttributes, countryFields } from './countries.js';
import { bySpelling, isObject, ownFields, spellingOf } from './own-fields.js';
import type { OwnField } from './own-fields.js';
import { nothingUnreadable, subscriberFields } from './send-reading.js';
import type { SubscriberField, SubscriberReading } from './send-reading.js';
import { shapeFindings } from './shape.js';
import type { Shape } from './shape.js';

const names = bySpelling(subscriberFields);

/** `MobileNumber` and `SubscriberKey` have no type violation of their own: rules speak of them. */
const shapeOf = {
  MobileNumber: 'anything',
  SubscriberKey: 'anything',
  Attributes: 'object',
} as const satisfies { [Field in SubscriberField]: Shape };

const noObject: SubscriberReading = Object.freeze({
  isObject: false,
  unreadable: nothingUnreadable,
  spelling: Object.freeze({}),
  number: undefined,
  key: undefined,
  attributes: undefined,
  countries: Object.freeze([]),
});

interface Read {
  readonly subscriber: SubscriberReading;
  readonly findings: readonly ReadingFinding[];
}

const attributesOf = (
  field: OwnField | undefined,
  path: Path,
): ReturnType<typeof readAttributes> & { readonly countries: SubscriberReading['countries'] } =>
  field !== undefined && isObject(field.value)
    ? {
        ...readAttributes(field.value, [...path, field.key]),
        countries: countryAttributes(field.value, field.key),
      }
    : { attributes: {}, findings: [], countries: [] };

/** Reads an element of `Subscribers`, which stands at the path. */
export const readSubscriber = (element: unknown, path: Path): Read => {
  if (!isObject(element)) return { subscriber: noObject, findings: [] };
  const fields = ownFields(element, names);
  const { attributes, findings: attributeFindings, countries } = attributesOf(fields.get('Attributes'), path);
  const findings = subscriberFields.map((name) => {
    const field = fields.get(name);
    const own = field === undefined ? [] : shapeFindings(name, shapeOf[name], field, path);
    return { name, found: name === 'Attributes' ? [...own, ...attributeFindings] : own };
  });
  const bad = findings.filter(({ found }) => found.length > 0);
  return {
    findings: bad.flatMap(({ found }) => found),
    subscriber: Object.freeze({
      isObject: true,
      unreadable: bad.length === 0 ? nothingUnreadable : Object.freeze(bad.map(({ name }) => name)),
      spelling: Object.freeze(spellingOf(fields)),
      number: fields.get('MobileNumber')?.value,
      key: fields.get('SubscriberKey')?.value,
      attributes: fields.get('Attributes')?.value === undefined ? undefined : attributes,
      countries: Object.freeze([...countryFields(element, []), ...countries]),
    }),
  };
};
