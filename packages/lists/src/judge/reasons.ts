import { render } from '@assay/rules';
import { sendHints } from '@assay/rules/message-contact';
import type { RuleId } from '@assay/rules/message-contact';

/** A reason of lists, as a row of a table: its sentence, and what to do. */
interface Sentence {
  readonly template: string;
  readonly remedy: string;
}

type OwnReason = 'too-many-cells' | 'digits-lost' | 'cell-error' | 'ambiguous' | 'same-number' | 'same-key';

/** The reasons of a list beside the rules of a send. */
const ofLists: { readonly [R in OwnReason]: Sentence } = {
  'too-many-cells': {
    template: 'The row has <0> cells, and the header <1>.',
    remedy: 'Put quotes around a cell that has the delimiter in it.',
  },
  'digits-lost': {
    template: '<0> has lost digits.',
    remedy: 'Format the column as text, and export it again from where the numbers are whole.',
  },
  'cell-error': {
    template: '<0> stands for a value that the spreadsheet does not show, or does not have.',
    remedy: 'Make the column wider, or mend its formula, and export it again.',
  },
  ambiguous: {
    template: '<0> is a number of <1>, and with its calling code one of another country.',
    remedy: 'Write it with a plus and its calling code, or choose: --ambiguous home, or international.',
  },
  'same-number': {
    template: 'Line <0> has the same number.',
    remedy: 'Nothing: the number gets one message.',
  },
  'same-key': {
    template: 'Line <0> has the same key, with another number.',
    remedy: 'Leave out the number that is wrong, or give each person a key.',
  },
};

/** Why a row is not sent: a rule of a send, or a reason of lists. */
export type Reason = OwnReason | RuleId;

/** Why a row is not sent, in words. */
export interface Rejection {
  readonly reason: Reason;
  readonly sentence: string;
  readonly remedy: string;
}

/** Returns a reason of lists in words. */
export const rejectionOf = (reason: OwnReason, ...args: readonly string[]): Rejection => {
  const { template, remedy } = ofLists[reason];
  return { reason, sentence: render(template, args), remedy };
};

/** A request has digits alone; a list may have numbers as people write them. */
const remedies: { readonly [R in RuleId]?: string } = {
  'number-not-numeric':
    'Write one number, with a plus and its calling code; as it is written in its country, name the country: --home.',
  'subscriber-incomplete': 'Give each person a number and a key.',
};

/** Returns a rule that a row violates in words. */
export const violationOf = (rule: RuleId, sentence: string): Rejection => ({
  reason: rule,
  sentence,
  remedy: remedies[rule] ?? sendHints[rule].remedy,
});
