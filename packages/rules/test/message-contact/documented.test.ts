import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { translatePlaceholders, describeRules } from '../../src/index.js';
import { families, familyFields } from '../../../testing/src/send/families.js';
import { sendBody } from '../../src/message-contact/body.js';
import { messages, sendRules, shapes } from '../../src/message-contact/index.js';
import documented from './documented.json' with { type: 'json' };

const rows = Object.entries(messages);

describe('the table and the document', () => {
  test('every documented text is in the table, in the order of the document', () => {
    const ours = rows.filter(([, { source }]) => source === 'documented').map(([, { template }]) => template);
    expect(ours).toEqual(documented.texts.map(translatePlaceholders));
    expect(ours.map(translatePlaceholders)).toEqual(documented.texts);
  });

  test('every row has its rule, under its id, in the order of the table', () => {
    const ids = rows.map(([id]) => id);
    expect(describeRules(sendRules).map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(sendRules.messages)).toEqual(ids);
    for (const { id, message } of describeRules(sendRules)) expect(message).toEqual(messages[id]);
  });

  test('what each rule reads, needs and comes after', () => {
    const needed = describeRules(sendRules)
      .filter(({ needs }) => needs.length > 0)
      .map(({ id, needs }) => [id, needs]);
    expect(needed).toEqual([
      ['message-unknown', ['message']],
      ['keyword-invalid', ['message.keywords']],
      ['message-blank', ['message']],
    ]);
    const later = describeRules(sendRules)
      .filter(({ after }) => after.length > 0)
      .map(({ id, after }) => [id, after]);
    expect(later).toEqual([['message-unknown', ['message-id-malformed']]]);
    const free = describeRules(sendRules)
      .filter(({ reads }) => reads.length === 0)
      .map(({ id }) => id);
    expect(free).toEqual(['shape', 'unexpected']);
  });

  test('a rule reads fields of its own family alone', () => {
    const all = new Set(Object.values(familyFields).flat().map(String));
    const read = describeRules(sendRules).map(
      ({ id, reads }) => [id, reads.filter((name) => all.has(name))] as const,
    );
    for (const [id, fields] of read) {
      const family = families.familyOf[id];
      const own: readonly string[] = family === 'every' || family === 'none' ? [] : familyFields[family];
      expect([id, fields.filter((field) => !own.includes(field))]).toEqual([id, []]);
      expect([id, fields.length > 0]).toEqual([id, own.length > 0]);
    }
    expect([...all].sort()).toEqual([...Object.keys(sendBody.fields), 'messageId'].sort());
  });

  test('the contract has the same rows', () => {
    const contract = readFileSync(join(__dirname, '../../../../docs/message-contact-send.md'), 'utf8');
    const stated = [...contract.matchAll(/^\| `([a-z0-9-]+)` +\| `([^`]+)`[^|]*\| (\w+) /gm)].map(
      ([, id, text, source]) => [id, text, source],
    );
    expect(stated).toEqual(rows.map(([id, { template, source }]) => [id, template, source]));
    const ofShape = [...contract.matchAll(/^ +- ([a-z]+): `([^`]+)`$/gm)].map(([, name, text]) => [
      name,
      text,
    ]);
    const { body, ...others } = shapes;
    expect(ofShape).toEqual(Object.entries(others).map(([name, { template }]) => [name, template]));
    expect(body).toBe(messages.shape);
  });
});
