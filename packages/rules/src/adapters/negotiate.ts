/** The media types in which an error may be answered. */
export type ErrorType = 'application/json' | 'application/problem+json';

interface Range {
  readonly type: string;
  readonly quality: number;
}

const rangesIn = (accept: string): readonly Range[] =>
  accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = Number(
      parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length) ?? 1,
    );
    return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
  });

/**
 * Returns the media type of an error by the `Accept` header of a request (RFC 9110, section 12.5.1): problem details where
 * the client names them and likes them as much as JSON; else JSON, the documented body, which every client can read.
 *
 * @example
 * negotiate('application/json, application/problem+json') // => 'application/problem+json'
 * negotiate('application/json, application/problem+json;q=0.5') // => 'application/json'
 * negotiate(null) // => 'application/json'
 */
export const negotiate = (accept: string | null | undefined): ErrorType => {
  const ranges = rangesIn(accept ?? '');
  const qualityOf = (...types: readonly string[]): number =>
    types.flatMap((type) => ranges.filter((range) => range.type === type)).at(0)?.quality ?? 0;
  const asProblem = qualityOf('application/problem+json');
  return asProblem > 0 && asProblem >= qualityOf('application/json', 'application/*', '*/*')
    ? 'application/problem+json'
    : 'application/json';
};
