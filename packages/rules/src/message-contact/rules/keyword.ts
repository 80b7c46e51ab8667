import { asciiLowerCase } from '../../index.js';
import { given, on } from '../table.js';
import { isBlank } from '../../message/text.js';

interface Flags {
  readonly Subscribe: boolean;
  readonly Resubscribe: boolean;
}

const subscribes = ({ Subscribe, Resubscribe }: Flags): boolean => Subscribe || Resubscribe;

const comparable = (keyword: string): string => asciiLowerCase(keyword.trim());

/** The rules of `keyword`, and the flags that need one. */
export const keyword = {
  'keyword-blank': on('keyword', 'Subscribe', 'Resubscribe').fails(
    (s) => subscribes(s) && isBlank(s.keyword),
  ),
  'keyword-unnecessary': on('keyword', 'Subscribe', 'Resubscribe').fails(
    (s) => !subscribes(s) && !isBlank(s.keyword),
  ),
  /** It is not among those of the message's code, compared trimmed and without regard to ASCII case. */
  'keyword-invalid': given('keyword', 'Subscribe', 'Resubscribe')
    .when((s) => subscribes(s) && !isBlank(s.keyword))
    .needs('message.keywords')
    .fails((s, { 'message.keywords': keywords }) => {
      // Most are written as they are stored.
      if (keywords.includes(s.keyword)) return false;
      const wanted = comparable(s.keyword);
      return !keywords.some((known) => comparable(known) === wanted) && [s.keyword];
    }),
};
