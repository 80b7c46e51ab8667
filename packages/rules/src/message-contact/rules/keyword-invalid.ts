import { needs } from '../../engine/needs.js';
import { when } from '../../engine/when.js';
import { keywordsOfCode } from '../known.js';
import { atField } from '../places.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { asciiLowerCase, isBlank } from '../text.js';

const comparable = (keyword: string): string => asciiLowerCase(keyword.trim());

/** A keyword that is asked for is not among those of the message's code, compared trimmed and without regard to ASCII case. */
export const keywordInvalid = atField(
  'keyword',
  'Subscribe',
  'Resubscribe',
)(
  when(({ subscribe, resubscribe, keyword }: SendReading) => (subscribe || resubscribe) && !isBlank(keyword))(
    needs(keywordsOfCode)(
      sendRule('keyword-invalid', ({ keyword = '' }: SendReading, keywords: readonly string[]) => {
        const wanted = comparable(keyword);
        return keywords.some((known) => comparable(known) === wanted) ? undefined : [keyword];
      }),
    ),
  ),
);
