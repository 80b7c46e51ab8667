import type { ListSendFacts, RuleId } from '@assay/rules/message-list';
import { listSendRules, validateListSend } from '@assay/rules/message-list';
import type { Case } from '../combinations/assembled.js';
import { combinationsOf } from '../combinations/combinations.js';
import type { Combinations, Subject } from '../combinations/combinations.js';
import { contentUrlCells, sendTimeCells } from '../combinations/extras.js';
import { flagClasses, partOf } from '../combinations/field.js';
import { messageIdCells } from '../combinations/message-id.js';
import { messageTextCells } from '../combinations/message-text.js';
import type { Cells, Part } from '../combinations/part.js';
import { blackoutWindowCells } from './blackout-window.js';
import { exclusions, families } from './families.js';
import type { Family } from './families.js';
import { listsCells } from './lists.js';
import { statusCells } from './status.js';

/** A request, and what is known of its message and its lists. */
export type ListSendCase = Case<ListSendFacts>;

const nothing: Part = { entries: [] };

const allowDuplicationCells: Cells = () =>
  flagClasses('AllowDuplication').map((one) => ({
    name: `AllowDuplication ${one.name}`,
    part: partOf(one),
  }));

/** A send to lists: every class of the fields of each family. */
export const listSend: Subject<RuleId, Family, ListSendFacts> = {
  table: listSendRules,
  families,
  validate: validateListSend,
  factsOf: (knowledge, parts) => {
    const known = parts.flatMap(({ keyed = [] }) => keyed);
    const facts = {
      ...(known.length === 0 ? {} : { lists: Object.fromEntries(known) as ListSendFacts['lists'] }),
      ...(knowledge === 'missing' ? { message: null } : {}),
      ...(knowledge === 'known'
        ? {
            message: Object.assign({ text: 'Hello' }, ...parts.map(({ message }) => message)) as {
              text: string;
            },
          }
        : {}),
    };
    return Object.keys(facts).length === 0 ? undefined : facts;
  },
  cells: {
    'message-id': statusCells(messageIdCells),
    'target-lists': listsCells('TargetListIds', 'OverrideTemplateTargetLists'),
    'exclusion-lists': listsCells(
      'ExclusionListIds',
      'OverrideTemplateExclusionLists',
      'IgnoreExclusionLists',
    ),
    'message-text': messageTextCells('MessageText', 'OverrideMessageText'),
    'blackout-window': blackoutWindowCells,
    'send-time': sendTimeCells,
    'allow-duplication': allowDuplicationCells,
    'content-url': contentUrlCells,
  },
  plain: {
    'message-id': { messageId: 'MzA6Nzg6MA', entries: [], message: { status: 'Active' } },
    'target-lists': nothing,
    'exclusion-lists': nothing,
    'message-text': nothing,
    'blackout-window': nothing,
    'send-time': nothing,
    'allow-duplication': nothing,
    'content-url': nothing,
  },
  exclusions,
};

/** Its requests, by the rules that they violate. */
export const listSends: Combinations<RuleId, Family, ListSendFacts> = combinationsOf(listSend);
