/** As many elements as a request may have in one list. */
const mostWritten = 1_000_000;

/** The own value under a name. A getter is code of the request's, which is not run: what it would give is left out. */
const ownValue = (object: object, name: string): unknown =>
  Object.getOwnPropertyDescriptor(object, name)?.value;

const memberText = (object: object, name: string): string | undefined => {
  const text = jsonText(ownValue(object, name));
  return text === undefined ? undefined : `${JSON.stringify(name)}:${text}`;
};

/**
 * Returns the JSON text of a value as `JSON.stringify` does, but for `toJSON`, which is never called: neither the value
 * nor a prototype counts. `undefined` if there is no text. A cycle is a `RangeError`, and so is a nesting too deep.
 *
 * @example
 * jsonText({ a: [1, undefined], b: undefined }) // => '{"a":[1,null]}'
 */
export const jsonText = (value: unknown): string | undefined => {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return Number.isFinite(value) ? String(value) : 'null';
    case 'boolean':
      return String(value);
    case 'object': {
      if (value === null) return 'null';
      if (Array.isArray(value)) {
        // A longer list has no text: its length is no measure of how much is in it.
        if (value.length > mostWritten) return undefined;
        const places = new Array<undefined>(value.length).fill(undefined);
        return `[${places.map((_, index) => jsonText(ownValue(value, String(index))) ?? 'null').join(',')}]`;
      }
      const members = Object.keys(value).map((name) => memberText(value, name));
      return `{${members.filter((member) => member !== undefined).join(',')}}`;
    }
    default:
      return undefined;
  }
};
