import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formErrors } from '../../src/form/errors.js';
import { fromValues } from '../../src/form/index.js';
import { array, boolean, object, text } from '../../src/index.js';

import { validateSend, sendFormErrors } from '../../src/message-contact/index.js';
import { anyFacts, anyRequest } from '../message-contact/laws/any-request.js';
import { seeded } from '../seed.js';

const messageId = 'MzA6Nzg6MA';
const incomplete = 'A subscriber object must have both a mobile number and subscriber key defined.';
const nobody = 'The count of mobile numbers or subscribers cannot be zero.';

const errorsOf = (body: unknown, id: unknown = messageId) =>
  sendFormErrors(validateSend({ messageId: id, body }), body, 'brackets');

test('every error is at one field, whatever the request is', () => {
  fc.assert(
    fc.property(anyRequest, anyFacts, ({ request }, facts) => {
      const report = validateSend(request, facts);
      const { fields, form } = sendFormErrors(report, request.body);
      const told = [...Object.values(fields).flat(), ...form];
      expect([...told].sort()).toEqual(report.violations.map(({ message }) => message).sort());
    }),
    seeded(300),
  );
});

test.each<[string, unknown, unknown]>([
  ['no recipients, in a form of numbers', { mobileNumbers: [] }, { mobileNumbers: [nobody] }],
  ['no recipients, in a form of subscribers', { subscribers: [] }, { subscribers: [nobody] }],
  ['no recipients, and no list', {}, { mobileNumbers: [nobody] }],
  [
    'a subscriber without a key',
    { Subscribers: [{ MobileNumber: '13175551212', SubscriberKey: 'k' }, { mobileNumber: '13175551212' }] },
    { 'Subscribers[1].SubscriberKey': [incomplete] },
  ],
  [
    'a subscriber without a number, in a spelling of its own',
    { SUBSCRIBERS: [{ mobilenumber: ' ', SubscriberKey: 'k' }] },
    { 'SUBSCRIBERS[0].mobilenumber': [incomplete], SUBSCRIBERS: ['No valid subscribers were provided'] },
  ],
  [
    'a subscriber that is no object',
    { Subscribers: ['x', { MobileNumber: '13175551212', SubscriberKey: 'k' }] },
    { 'Subscribers[0]': [incomplete] },
  ],
  [
    'two sentences at one field, in report order',
    { mobileNumbers: ['13175551212', 'x', ''] },
    { 'mobileNumbers[1]': ['x is not a numeric string'], 'mobileNumbers[2]': ['Invalid phone number'] },
  ],
])('%s', (_, body, fields) => {
  expect(errorsOf(body)).toEqual({ fields, form: [] });
});

test('what is wrong with the id, or the whole body, belongs to the form', () => {
  expect(errorsOf({ mobileNumbers: ['13175551212'] }, 'x')).toEqual({
    fields: {},
    form: ['Message id x is not valid.'],
  });
  expect(errorsOf(7).form).toEqual(['The request body must be a JSON object.']);
});

test('a warning is no error, and names may be those of objects', () => {
  const said = [
    { message: 'Not so loud.', path: ['text'], severity: 'warning' as const },
    { message: 'No.', path: ['__proto__', 0] },
    { message: 'Never.', path: ['toString'] },
  ];
  expect(formErrors(said)).toEqual({ fields: { '__proto__.0': ['No.'], toString: ['Never.'] }, form: [] });
});

test.each<[string, object, object]>([
  ['blank texts', { at: { day: '', note: null, box: undefined } }, { at: null }],
  ['a box that is not checked', { at: { day: '', box: false } }, { at: null }],
  ['sections and lists of such', { at: { in: { day: '' }, days: ['', null] } }, { at: null }],
  ['nothing at all', { at: {} }, { at: null }],
  ['a text', { at: { day: '1', note: '' } }, { at: { day: '1', note: null } }],
  ['a text further down', { at: { in: { day: '1' } } }, { at: { in: { day: '1' } } }],
  ['a field that no schema names', { at: { day: '', else: 'x' } }, { at: { day: null, else: 'x' } }],
  ['no object', { at: 'x' }, { at: 'x' }],
])('a section with %s', (_, values, body) => {
  const inner = { day: text, note: text, box: boolean, days: array(text) };
  const schema = object({ at: object({ ...inner, in: object(inner) }) });
  expect(fromValues(schema, values).body).toEqual(body);
});

test('a section that nobody filled in is kept if blank rows are', () => {
  const schema = object({ at: object({ day: text }) });
  expect(fromValues(schema, { at: { day: '' } }, { blankRows: 'keep' }).body).toEqual({ at: { day: null } });
});
