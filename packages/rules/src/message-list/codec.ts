import type { Type } from 'io-ts';

import { codec } from '../schema/codec.js';
import { listSendBody } from './body.js';
import type { ListSendRequest } from './request.js';

/**
 * The io-ts codec of the body: reads field names in any ASCII case, `"true"` as true, null as absent, and has the sentences of
 * `shape` for what cannot be read, with the path in the context: the first 1000 of them. It does not judge meaning.
 *
 * @example
 * ListSendBody.decode({ targetlistids: ['a1'], overridetemplatetargetlists: 'TRUE' })
 * // => { _tag: 'Right', right: { TargetListIds: ['a1'], OverrideTemplateTargetLists: true, OverrideTemplateExclusionLists: false, IgnoreExclusionLists: false, OverrideMessageText: false, AllowDuplication: false } }
 */
export const ListSendBody: Type<ListSendRequest, ListSendRequest, unknown> = codec(
  'ListSendBody',
  listSendBody,
) as Type<ListSendRequest, ListSendRequest, unknown>;
