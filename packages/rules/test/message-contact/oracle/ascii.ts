/** "Without regard to ASCII case": A-Z and a-z are the same, and nothing else is. */
export const lowerCaseAscii = (text: string): string =>
  text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

/** "In any ASCII case", section 1.1. */
export const sameInAsciiCase = (one: string, other: string): boolean =>
  lowerCaseAscii(one) === lowerCaseAscii(other);
