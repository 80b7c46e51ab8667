/**
 * Returns a segment of the path of a URL, decoded: a negative index counts from the end. A segment that is no valid encoding
 * stays as it is written. `undefined` if there is none.
 *
 * @example
 * pathSegment('https://api.example/sms/v1/messageContact/MzA6Nzg6MA%3D%3D/send?x=1', -2) // => 'MzA6Nzg6MA=='
 * pathSegment('https://api.example/sms/v1/messageContact/100%/send', -2) // => '100%'
 */
export const pathSegment = (url: string, index: number): string | undefined => {
  const path = url.replace(/[?#].*/s, '').replace(/^[a-z][-+.a-z\d]*:\/\/[^/]*/i, '');
  const segment = path.replace(/^\//, '').split('/').at(index);
  try {
    return segment === undefined ? undefined : decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
