/** A set of digits: bit `d` is set where digit `d` is in it. */
export type Digits = number;

/** What the metadata writes as a regular expression: only what describes finitely many strings of digits. */
export type Pattern =
  | { readonly is: 'digit'; readonly among: Digits }
  | { readonly is: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly is: 'choice'; readonly options: readonly Pattern[] }
  | { readonly is: 'repeat'; readonly part: Pattern; readonly least: number; readonly most: number }
  | { readonly is: 'group'; readonly part: Pattern; readonly place: number }
  | { readonly is: 'end' };

export const everyDigit: Digits = 0b11_1111_1111;

const digitsIn = (content: string): Digits => {
  const ranges = content.replaceAll('\\d', '0-9').match(/\d(-\d)?/g) ?? [];
  return ranges
    .flatMap((range) => {
      const [first, last] = [Number(range[0]), Number(range.at(-1))];
      return Array.from({ length: last - first + 1 }, (_, offset) => 1 << (first + offset));
    })
    .reduce((set, digit) => set | digit, 0);
};

/** All that the metadata has used so far; anything else is refused, so that no pattern is misread. */
const token = /\\d|\d|\[(?:\\d|\d(?:-\d)?)+\]|\(\?:|\(|\)|\||\?|\{\d+(?:,\d+)?\}|\$/y;

const tokensOf = (source: string): readonly string[] => {
  const tokens = [...source.matchAll(new RegExp(token, 'gy'))].map(([text]) => text);
  const read = tokens.join('').length;
  if (read < source.length) {
    throw new Error(
      `The pattern ${source} has ${JSON.stringify(source[read])} at column ${read + 1}: expected a digit, \\d, ` +
        '[…], (…), (?:…), |, ?, {n}, {n,m} or $. Teach the reader of patterns, src/metadata/pattern.ts of @assay/phone, what it means.',
    );
  }
  return tokens;
};

const bounds = (quantifier: string): readonly [least: number, most: number] => {
  if (quantifier === '?') return [0, 1];
  const [least = 0, most = least] = quantifier.slice(1, -1).split(',').map(Number);
  return [least, most];
};

/** Reads a pattern of the metadata; throws where it uses what this reader does not know. */
export const patternOf = (source: string): Pattern => {
  const tokens = tokensOf(source);
  let at = 0;
  let groups = 0;

  const atom = (): Pattern => {
    const text = tokens[at++] ?? '';
    if (text === '$') return { is: 'end' };
    if (!text.startsWith('(')) return { is: 'digit', among: digitsIn(text) };
    const place = text === '(' ? ++groups : 0;
    const inner = choice();
    if (tokens[at++] !== ')') throw new Error(`The pattern ${source} lacks a closing bracket.`);
    return place ? { is: 'group', part: inner, place } : inner;
  };

  const sequence = (): Pattern => {
    const parts: Pattern[] = [];
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') {
      const part = atom();
      const quantifier = tokens[at] ?? '';
      if (/^[?{]/.test(quantifier)) {
        at++;
        const [least, most] = bounds(quantifier);
        parts.push({ is: 'repeat', part, least, most });
      } else parts.push(part);
    }
    return { is: 'sequence', parts };
  };

  const choice = (): Pattern => {
    const options = [sequence()];
    while (tokens[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 && options[0] ? options[0] : { is: 'choice', options };
  };

  const whole = choice();
  if (at < tokens.length) throw new Error(`The pattern ${source} closes a bracket that it never opened.`);
  return whole;
};
