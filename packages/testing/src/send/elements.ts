import { validateSend } from '@assay/rules/message-contact';
import { oneOfCells } from '../combinations/combinations.js';
import type { ElementClass, Elements, ListElement } from './element.js';
import { mobileNumberClasses, subscriberClasses } from './subscriber.js';

const judgedElement =
  (list: keyof Elements) =>
  ({ name, value }: ElementClass): ListElement => {
    const { violations, outcomes } = validateSend({
      messageId: 'MzA6Nzg6MA',
      body: { [list]: [oneOfCells(value)] },
    });
    const { status } = outcomes['subscribers-none-valid'];
    return {
      name,
      value,
      violates: new Set(violations.map(({ rule }) => rule)),
      reached: status === 'fail' ? 'no' : status === 'pass' ? 'yes' : 'unreadable',
    };
  };

let kept: Elements | undefined;

/** Every class of elements, judged at the first call and kept: it takes a second. */
export const elements = (): Elements =>
  (kept ??= {
    mobileNumbers: mobileNumberClasses.map(judgedElement('mobileNumbers')),
    Subscribers: subscriberClasses().map(judgedElement('Subscribers')),
  });
