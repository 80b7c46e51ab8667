import { describe, expect, test } from '@jest/globals';
import { sendRules, validateSend } from '../../src/message-contact/index.js';
import { describeRules, extend, object, omit, table, text, validate } from '../../src/index.js';

describe('nothing that two calls share can be changed', () => {
  const request = { messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['bad'], Subscribers: [7] } };
  const before = JSON.stringify(validateSend(request));

  /** Changes all that can be reached. */
  const spoil = (root: unknown, seen = new Set<unknown>()): void => {
    if ((typeof root !== 'object' && typeof root !== 'function') || root === null || seen.has(root)) return;
    seen.add(root);
    for (const key of Reflect.ownKeys(root)) {
      spoil((root as Record<PropertyKey, unknown>)[key], seen);
      Reflect.deleteProperty(root, key);
    }
    Reflect.set(root, 'seen', true);
    if (Array.isArray(root)) Reflect.apply(() => Reflect.set(root, root.length, 'x'), undefined, []);
    if (root instanceof Set) root.add('mobileNumbers');
  };

  test('a report', () => {
    spoil(validateSend(request));
    spoil(validateSend({ messageId: 'MzA6Nzg6MA', body: {} }));
    spoil(validateSend({ messageId: 'MzA6Nzg6MA', body: 7 }));
    expect(JSON.stringify(validateSend(request))).toBe(before);
  });

  test('the object that a rule of the caller gets', () => {
    const greedy = extend(sendRules, { greedy: 'Greedy.' }, (scope) => ({
      greedy: scope.on('mobileNumbers').fails((...told): boolean => {
        spoil(told);
        return false;
      }),
    }));
    const again = () => validate(greedy, structuredClone(request));
    again();
    validate(greedy, { messageId: 'MzA6Nzg6MA', body: 7 });
    again();
    expect(JSON.stringify(validateSend(request))).toBe(before);
  });

  test('but a check is its author\u2019s, and stays as it is', () => {
    const start = table({ name: 'n', body: object({ text }), messages: { wrong: 'Wrong.' } });
    const check = (): boolean => true;
    start.rules({ wrong: start.on('text').fails(check) });
    expect(Object.isFrozen(check)).toBe(false);
  });

  test('the table, its rules and its texts', () => {
    const other = JSON.stringify(validate(omit(sendRules, 'keyword-blank'), request));
    spoil(describeRules(sendRules));
    spoil(sendRules.messages);
    spoil(Object.getOwnPropertyDescriptors(sendRules));
    expect(JSON.stringify(validateSend(request))).toBe(before);
    // A table that is made from it, too.
    expect(JSON.stringify(validate(omit(sendRules, 'keyword-blank'), request))).toBe(other);
  });
});
