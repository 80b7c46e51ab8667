import type { Annotation } from '../index.js';

/** Titles, descriptions and examples of the fields of the body, for its JSON Schema. No rule loads them. */
export const bodyAnnotations: Annotation = {
  title: 'SendMessageList',
  description: 'Sends a message to lists.',
  properties: {
    TargetListIds: {
      description:
        'The ids of the lists to send to. Needed if OverrideTemplateTargetLists is true, and only then.',
      examples: [['bzZ0cENGam1FZUtNX0poTDRYZzhlQTo2Mzow']],
    },
    OverrideTemplateTargetLists: {
      description: 'Sends to TargetListIds in place of the lists of the message.',
      examples: [true],
    },
    ExclusionListIds: {
      description:
        'The ids of the lists whose members get nothing. Needed if OverrideTemplateExclusionLists is true, and only then.',
      examples: [['bzZ0cENGam1FZUtNX0poTDRYZzhlQTo2NDow']],
    },
    OverrideTemplateExclusionLists: {
      description: 'Leaves ExclusionListIds out in place of the lists that the message leaves out.',
      examples: [false],
    },
    IgnoreExclusionLists: {
      description: 'Leaves no list out, nor those of the message.',
      examples: [true],
    },
    OverrideMessageText: {
      description: 'Sends MessageText in place of the text of the message.',
      examples: [true],
    },
    MessageText: {
      description: 'The text to send: needed if OverrideMessageText is true, and only then.',
      examples: ['Welcome!'],
    },
    BlackoutWindow: {
      description: 'The time of a day in which nothing is sent. It needs all three of its fields.',
      properties: {
        UtcOffset: {
          description: 'The offset of both times from UTC, as +HHmm or -HHmm.',
          examples: ['-0500'],
        },
        WindowStart: { description: 'When the window starts, as HHmm.', examples: ['2200'] },
        WindowEnd: { description: 'When the window ends, as HHmm.', examples: ['0700'] },
      },
    },
    SendTime: { description: 'When to send, as yyyy-MM-dd HH:mm.', examples: ['2026-12-01 09:30'] },
    AllowDuplication: {
      description: 'Sends to a contact again who is in several of the lists.',
      examples: [false],
    },
    ContentURL: {
      description: 'An http or https address of content to send along.',
      examples: ['https://example.com/picture.png'],
    },
  },
};

/** The same of the whole request. */
export const requestAnnotations: Annotation = {
  title: 'SendMessageListRequest',
  description: 'The id of a message, and the body of the request that sends it to lists.',
  required: ['messageId'],
  properties: {
    messageId: { type: 'string', description: 'The encoded id of the message.', examples: ['MzA6Nzg6MA'] },
    body: bodyAnnotations,
  },
};
