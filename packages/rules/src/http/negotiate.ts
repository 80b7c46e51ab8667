/** The media types in which an error may be answered. */
export type ErrorType = 'application/json' | 'application/problem+json';

/** How much a client likes each media type that it names. */
const qualitiesIn = (accept: string): ReadonlyMap<string, number> =>
  new Map(
    accept.split(',').map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
      // A text that is no quality is none, and less than none is as good.
      return [type, quality <= 1 ? quality : 0];
    }),
  );

/**
 * Returns the media type of an error by the `Accept` header of a request (RFC 9110, section 12.5.1): problem details if
 * the client names them and likes them as much as JSON; else JSON, the documented body, which every client can read.
 *
 * @example
 * negotiate('application/json, application/problem+json') // => 'application/problem+json'
 * negotiate('application/json, application/problem+json;q=0.5') // => 'application/json'
 * negotiate(null) // => 'application/json'
 */
export const negotiate = (accept: string | null | undefined): ErrorType => {
  const qualities = qualitiesIn(accept ?? '');
  const qualityOf = (...types: readonly string[]): number =>
    types.map((type) => qualities.get(type)).find((quality) => quality !== undefined) ?? 0;
  const asProblem = qualityOf('application/problem+json');
  return asProblem > 0 && asProblem >= qualityOf('application/json', 'application/*', '*/*')
    ? 'application/problem+json'
    : 'application/json';
};
