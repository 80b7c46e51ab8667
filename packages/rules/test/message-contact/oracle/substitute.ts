/** Section 3: U+0000-U+001F, U+007F-U+009F, U+2028, U+2029, U+202A-U+202E, U+2066-U+2069. */
const isControl = (character: string): boolean => {
  const code = character.codePointAt(0)!;
  return (
    code <= 0x1f ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
};

/** Section 3: `\uXXXX`; open points: in lower case. */
const escaped = (character: string): string =>
  `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;

/** Section 3: how a value is written in a text. Open points: characters are code points. */
const shown = (value: string): string => {
  const characters = Array.from(value);
  const kept = characters.length > 256 ? [...characters.slice(0, 255), '…'] : characters;
  return kept.map((character) => (isControl(character) ? escaped(character) : character)).join('');
};

/** Section 3: in one pass, so a value that holds `<0>` stays as it is. */
export const substitute = (text: string, args: readonly string[]): string =>
  text
    .split(/<(\d)>/)
    .map((part, place) => (place % 2 === 0 ? part : shown(args[Number(part)] ?? '')))
    .join('');
