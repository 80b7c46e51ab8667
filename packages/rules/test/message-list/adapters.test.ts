import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';

import { listRequestViolating, validListRequest } from '../../../testing/src/index.js';
import { describeRules, parseMessage, reference, translate, translation, validate } from '../../src/index.js';
import { errorResponse, handle } from '../../src/http/index.js';
import { ListSendBody } from '../../src/message-list/codec.js';
import {
  german,
  isUtcOffset,
  isWindowTime,
  listSendBodySchema,
  listSendFormData,
  listSendFormErrors,
  listSendFormSchema,
  listSendHints,
  listSendRequestSchema,
  listSendRules,
  listSendValues,
  messages,
  spanish,
  validateListSend,
} from '../../src/message-list/index.js';
import { listSendDocument, listSendOperation } from '../../src/message-list/openapi.js';
import { seeded } from '../seed.js';
import { listSets } from './feasible.js';

const messageId = 'MzA6Nzg6MA';
const message = { text: 'Hi', status: 'Active' };

const someViolations = fc.oneof(
  ...listSets.ids
    .filter((rule) => listSets.feasible().has(listSets.maskOf([rule])))
    .map((rule) => listRequestViolating([rule])),
);

describe('schemas', () => {
  test('have the violations of the report: of the body, and of the whole request', () => {
    fc.assert(
      fc.property(someViolations, ({ messageId: id, body, facts }) => {
        const report = validateListSend({ messageId: id, body }, facts);
        const found = report.violations.map(({ rule, message: sentence }) => [rule, sentence]);
        const bodySchema = listSendBodySchema(listSendRules, { messageId: id, facts: facts ?? {} });
        const ofBody = bodySchema['~standard'].validate(body).issues;
        expect(ofBody?.map(({ rule, message: sentence }) => [rule, sentence])).toEqual(found);
        const requestSchema = listSendRequestSchema(listSendRules, { facts: () => facts });
        const ofRequest = requestSchema['~standard'].validate({ messageId: id, body }).issues;
        expect(ofRequest?.map(({ rule, message: sentence }) => [rule, sentence])).toEqual(
          report.outcomes['message-id-malformed'].status === 'fail'
            ? validateListSend({ messageId: id, body }).violations.map((one) => [one.rule, one.message])
            : found,
        );
        expect(ofRequest?.map(({ path }) => path)).toEqual(
          (report.outcomes['message-id-malformed'].status === 'fail'
            ? validateListSend({ messageId: id, body })
            : report
          ).violations.map(({ path }) => (path[0] === 'messageId' ? path : ['body', ...path])),
        );
      }),
      seeded(200),
    );
  });

  test('without an id, leave out its rules, and keep those of the message', () => {
    const schema = listSendBodySchema(listSendRules, { facts: { message: { text: 'Hi', status: 'Draft' } } });
    expect(schema['~standard'].validate({}).issues?.map(({ rule, path }) => [rule, path])).toEqual([
      ['message-inactive', []],
    ]);
    expect(
      listSendBodySchema(listSendRules, { facts: { message } })['~standard'].validate({ SENDTIME: null }),
    ).toEqual({
      value: {
        OverrideTemplateTargetLists: false,
        OverrideTemplateExclusionLists: false,
        IgnoreExclusionLists: false,
        OverrideMessageText: false,
        AllowDuplication: false,
      },
      status: 'valid',
      missing: [],
      warnings: [],
    });
  });

  test('their JSON Schema takes each valid body, exact or not, and refuses another type', () => {
    const schema = listSendBodySchema(listSendRules)['~standard'].jsonSchema;
    const exact = new Ajv2020({ strict: false }).compile(
      schema.input({ target: 'draft-2020-12', libraryOptions: { exact: true } }),
    );
    const output = new Ajv2020({ strict: false }).compile(schema.output({ target: 'draft-2020-12' }));
    fc.assert(
      fc.property(validListRequest(), ({ messageId: id, body, facts }) => {
        const report = validateListSend({ messageId: id, body }, facts);
        expect([exact(body), output(report.value)]).toEqual([true, true]);
      }),
      seeded(100),
    );
    expect([exact({ TargetListIds: [7] }), exact({ BlackoutWindow: 7 })]).toEqual([false, false]);
  });
});

test('the JSON Schema of the whole request has the id, and the body with its texts', () => {
  const schema = listSendRequestSchema(listSendRules)['~standard'].jsonSchema.input({
    target: 'draft-2020-12',
  });
  const takes = new Ajv2020({ strict: false }).compile(schema);
  expect([takes({ messageId, body: {} }), takes({ body: {} }), takes({ messageId: 7, body: {} })]).toEqual([
    true,
    false,
    false,
  ]);
  expect(schema).toMatchObject({
    title: 'SendMessageListRequest',
    description: 'The id of a message, and the body of the request that sends it to lists.',
    required: ['messageId', 'body'],
    properties: {
      messageId: { type: 'string', description: 'The encoded id of the message.', examples: ['MzA6Nzg6MA'] },
      body: { title: 'SendMessageList' },
    },
  });
});

test('the operation is that of the document', () => {
  expect(listSendDocument('https://api.example')).toMatchObject({
    servers: [{ url: 'https://api.example' }],
    paths: { '/sms/v1/messageList/{id}/send': { post: listSendOperation() } },
  });
  expect(listSendOperation()).toMatchObject({ operationId: 'sendMessageList' });
});

test('an id is encoded, unless any is chosen', () => {
  expect(listSendRules.options.messageId).toMatchObject({ expected: 'encoded or any', fallback: 'encoded' });
  const statusOf = (options?: { readonly messageId: 'encoded' | 'any' }): string =>
    validateListSend({ messageId: 'x', body: {} }, { message }, options).status;
  expect([statusOf(), statusOf({ messageId: 'encoded' }), statusOf({ messageId: 'any' })]).toEqual([
    'invalid',
    'invalid',
    'valid',
  ]);
});

describe('a form', () => {
  test.each([
    ['22:00', '2200'],
    ['22:00:00', '2200'],
    ['22:00:00.000', '2200'],
    ['+05:45', '+0545'],
    ['22:00:30', '22:00:30'],
    ['at 22:00', 'at 22:00'],
    ['22:00 or so', '22:00 or so'],
    ['9:00', '9:00'],
  ])('a time of a day %s is %s', (given, read) => {
    expect(listSendValues({ BlackoutWindow: { WindowStart: given } }).body).toEqual({
      BlackoutWindow: { WindowStart: read },
    });
  });

  const values = {
    TargetListIds: ['a1', '', ' '],
    OverrideTemplateTargetLists: true,
    BlackoutWindow: { UtcOffset: '+05:45', WindowStart: '22:00:00', WindowEnd: '' },
    SendTime: '2026-12-01T09:30',
    MessageText: '',
  };

  test('is read as the rules take it, with each issue at its input', () => {
    const { body, place } = listSendValues(values);
    expect(body).toEqual({
      TargetListIds: ['a1', ' '],
      OverrideTemplateTargetLists: true,
      BlackoutWindow: { UtcOffset: '+0545', WindowStart: '2200', WindowEnd: null },
      SendTime: '2026-12-01 09:30',
      MessageText: null,
    });
    expect(place({ path: ['TargetListIds', 1], rule: 'target-list-invalid' })).toEqual(['TargetListIds', 2]);
    expect(place({ path: ['messageId'] })).toEqual([]);
    const issues = listSendFormSchema(listSendRules, { messageId: 'x' })['~standard'].validate(values).issues;
    expect(listSendFormErrors(issues ?? [])).toEqual({
      fields: {
        'TargetListIds.2': ['Target list id [ ] is invalid.'],
        'BlackoutWindow.WindowEnd': ['A window end time must be specified when using a blackout window.'],
      },
      form: ['Message id x is not valid.'],
    });
  });

  test('without a window that nobody filled in, unless blanks are kept', () => {
    const blank = { BlackoutWindow: { UtcOffset: '', WindowStart: '', WindowEnd: null }, TargetListIds: [] };
    expect(listSendValues(blank).body).toEqual({ BlackoutWindow: null, TargetListIds: null });
    expect(listSendValues(blank, { blankRows: 'keep', emptyLists: 'keep' }).body).toEqual({
      BlackoutWindow: { UtcOffset: null, WindowStart: null, WindowEnd: null },
      TargetListIds: [],
    });
  });

  test('as it is posted', () => {
    const posted = new URLSearchParams([
      ['TargetListIds', 'a1'],
      ['TargetListIds', 'a2'],
      ['OverrideTemplateTargetLists', 'on'],
      ['BlackoutWindow.UtcOffset', '-05:00'],
      ['BlackoutWindow.WindowStart', '22:00'],
      ['BlackoutWindow.WindowEnd', '07:00'],
      ['AllowDuplication', 'false'],
    ]);
    expect(listSendFormData(posted).body).toEqual({
      TargetListIds: ['a1', 'a2'],
      OverrideTemplateTargetLists: true,
      BlackoutWindow: { UtcOffset: '-0500', WindowStart: '2200', WindowEnd: '0700' },
      AllowDuplication: false,
    });
  });

  test('values that cannot be read stay as they are', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const unread = { BlackoutWindow: proxy };
    expect([null, 'x'].map((value) => listSendValues(value).body)).toEqual([null, 'x']);
    expect(listSendValues(proxy).body === proxy).toBe(true);
    expect(Object.keys(listSendValues(unread).body as object)).toEqual(['BlackoutWindow']);
    expect(listSendValues({ BlackoutWindow: '22:00' }).body).toEqual({ BlackoutWindow: '22:00' });
  });
});

describe('texts', () => {
  const placeholders = (template: string): readonly string[] => template.match(/<\d>/g) ?? [];

  test.each([
    ['German', german],
    ['Spanish', spanish],
  ] as const)('in %s: each has the placeholders of its row, and comes back by them', (_, texts) => {
    const { shape, ...rows } = texts;
    expect(Object.keys(rows).sort()).toEqual(
      Object.keys(messages)
        .filter((id) => id !== 'shape')
        .sort(),
    );
    for (const [id, text] of Object.entries(rows)) {
      expect(text).toMatch(/^\S.*\.$/);
      expect(placeholders(text)).toEqual(placeholders(messages[id as keyof typeof rows].template));
      const sentence = text.replace('<0>', 'x1');
      expect(parseMessage(listSendRules, sentence, translation(listSendRules, texts))).toContainEqual(
        expect.objectContaining({ rule: id }),
      );
    }
    expect(new Set(Object.values(rows)).size).toBe(Object.keys(rows).length);
  });

  test('of every violation, in the report and in the response', () => {
    const report = validateListSend(
      { messageId, body: { ExclusionListIds: [], SendTime: 'now' } },
      { message },
    );
    expect(translate(report, german).violations.map(({ message: sentence }) => sentence)).toEqual([
      'Mindestens eine Ausschlussliste ist nötig.',
      'now ist keine gültige Sendezeit (yyyy-MM-dd HH:mm).',
    ]);
    const { status, body } = errorResponse(report) ?? {};
    expect([status, JSON.parse(body ?? '')]).toEqual([
      400,
      {
        errors: [
          'The count of Exclusion List IDs cannot be zero.',
          'now is not a valid send time (yyyy-MM-dd HH:mm).',
        ],
      },
    ]);
  });

  test('every rule has a cause and a remedy of its own, and the reference is written of the table', () => {
    const { shape, ...hints } = listSendHints;
    expect(Object.keys(listSendHints).sort()).toEqual(Object.keys(messages).sort());
    expect(new Set(Object.values(hints).map(({ cause }) => cause)).size).toBe(Object.keys(hints).length);
    const docs = join(import.meta.dirname, '../../../../docs');
    expect(readFileSync(join(docs, 'list-reference.md'), 'utf8')).toBe(
      reference(listSendRules, listSendHints),
    );
    expect(JSON.parse(readFileSync(join(docs, 'list-openapi.json'), 'utf8'))).toEqual(listSendDocument());
  });
});

test('a server loads the lists that a request names, once, and answers with the documented body', async () => {
  const loaded: unknown[] = [];
  const respond = handle(listSendRules, {
    input: (body: unknown) => ({ messageId, body }),
    loaders: {
      message: () => message,
      lists: (ids) => (loaded.push(ids), { a1: true, b2: null }),
    },
    onValid: ({ value }) => Response.json(value, { status: 202 }),
  });
  const post = (body: object): Promise<Response> =>
    respond(
      new Request('http://localhost/', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  const refused = await post({
    TargetListIds: ['a1', 'b2'],
    OverrideTemplateTargetLists: true,
    ExclusionListIds: ['a1'],
    OverrideTemplateExclusionLists: true,
  });
  expect([refused.status, await refused.json()]).toEqual([
    400,
    { errors: ['Target list id [b2] is invalid.'] },
  ]);
  expect(loaded).toEqual([['a1', 'b2']]);
  const sent = await post({ TargetListIds: ['a1'], OverrideTemplateTargetLists: 'true' });
  expect([sent.status, ((await sent.json()) as { TargetListIds: unknown }).TargetListIds]).toEqual([
    202,
    ['a1'],
  ]);
});

test('the codec reads what the rules read', () => {
  fc.assert(
    fc.property(validListRequest(), ({ messageId: id, body, facts }) => {
      const { value } = validateListSend({ messageId: id, body }, facts);
      expect(ListSendBody.decode(body)).toEqual({ _tag: 'Right', right: value });
      expect(ListSendBody.is(value)).toBe(true);
    }),
    seeded(100),
  );
  expect(ListSendBody.decode({ TargetListIds: [7] })).toMatchObject({
    _tag: 'Left',
    left: [{ message: 'TargetListIds[0] must be a string.' }],
  });
});

test('what each rule reads, needs and comes after', () => {
  const described = describeRules(listSendRules);
  expect(described.map(({ id }) => id)).toEqual(Object.keys(messages));
  expect(described.filter(({ needs }) => needs.length > 0).map(({ id, needs }) => [id, needs])).toEqual([
    ['message-unknown', ['message']],
    ['message-inactive', ['message.status']],
    ['target-list-invalid', ['lists']],
    ['exclusion-list-invalid', ['lists']],
    ['message-blank', ['message']],
  ]);
  expect(described.filter(({ after }) => after.length > 0).map(({ id }) => id)).toEqual([
    'message-unknown',
    'message-inactive',
  ]);
});

describe('a blackout window', () => {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const all = Array.from({ length: 100 }, (_, hours) =>
    Array.from({ length: 100 }, (__, minutes) => [hours, minutes] as const),
  ).flat();

  test('takes the times of a day, of all that are four digits', () => {
    const times = all.map(([hours, minutes]) => twoDigits(hours) + twoDigits(minutes)).filter(isWindowTime);
    expect([times.length, times[0], times.at(-1)]).toEqual([24 * 60, '0000', '2359']);
  });

  test('takes the offsets from -1200 to +1400, of all that are four digits', () => {
    const offsets = ['-', '+'].map((sign) =>
      all.map(([hours, minutes]) => sign + twoDigits(hours) + twoDigits(minutes)).filter(isUtcOffset),
    );
    expect(offsets.map((found) => [found.length, found[0], found.at(-1)])).toEqual([
      [12 * 60 + 1, '-0000', '-1200'],
      [14 * 60 + 1, '+0000', '+1400'],
    ]);
  });
});

test('with the same facts, a compiled table and one that is not have the same report', () => {
  const { compiled, ...plain } = listSendRules;
  expect(compiled).toBeDefined();
  fc.assert(
    fc.property(fc.oneof(someViolations, validListRequest()), ({ messageId: id, body, facts }) => {
      expect(validate(plain as typeof listSendRules, { messageId: id, body }, facts)).toEqual(
        validateListSend({ messageId: id, body }, facts),
      );
    }),
    seeded(300),
  );
});
