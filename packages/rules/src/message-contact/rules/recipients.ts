import { isReachable } from '../number.js';
import type { Phones } from '../number.js';
import { each, given, on } from '../table.js';
import { isBlank } from '../../message/text.js';

const isEmpty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0;

/** The rules of the two lists, and of a subscriber as a whole. */
export const recipients = (phones: Phones) => ({
  'recipients-empty': on('mobileNumbers', 'Subscribers').fails(
    (s) => isEmpty(s.mobileNumbers) && isEmpty(s.Subscribers),
  ),
  /** Both are provided, even if empty. */
  'recipients-ambiguous': given('Subscribers', 'mobileNumbers').fails(() => true),
  /** It is no object, or its number or its key is blank, or its key is no string. */
  'subscriber-incomplete': each('Subscribers')
    .on()
    .reads('MobileNumber', 'SubscriberKey')
    .fails(
      ({ MobileNumber: number, SubscriberKey: key }) =>
        isBlank(number) || typeof key !== 'string' || isBlank(key),
    ),
  /** A message can be sent to none of them. It is about all, so it reads all. */
  'subscribers-none-valid': given('Subscribers')
    .readsEach('MobileNumber')
    .fails((s, by) => s.Subscribers.length > 0 && !s.Subscribers.some((one) => isReachable(phones, one, by))),
  'subscribers-too-many': given('Subscribers').fails(
    (s, { maxSubscribers: most }) => s.Subscribers.length > most && [most],
  ),
});
