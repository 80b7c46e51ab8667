/** A flag, or what stands for one: JSON Schema does not decode it. */
const flag = { enum: [true, false, null, 'true', 'false'] };
const text = { type: ['string', 'null'] };
const isTrue = { enum: [true, 'true'] };
const filled = { type: 'string', pattern: '\\S' };

const asks = {
  anyOf: [
    { required: ['Subscribe'], properties: { Subscribe: isTrue } },
    { required: ['Resubscribe'], properties: { Resubscribe: isTrue } },
  ],
};
const hasKeyword = { required: ['keyword'], properties: { keyword: filled } };
const overrides = { required: ['Override'], properties: { Override: isTrue } };
const hasText = { required: ['messageText'], properties: { messageText: filled } };

/** What JSON Schema can say of a send: each rule that takes no fact, and no country. */
export const sendSchema = {
  type: 'object',
  required: ['messageId', 'body'],
  properties: {
    messageId: { type: 'string', format: 'message-id' },
    body: {
      type: 'object',
      properties: {
        mobileNumbers: { type: ['array', 'null'], items: { type: 'string', format: 'phone-number' } },
        Subscribers: {
          type: ['array', 'null'],
          maxItems: 250,
          items: {
            type: 'object',
            required: ['MobileNumber', 'SubscriberKey'],
            properties: {
              MobileNumber: { type: 'string', format: 'phone-number' },
              SubscriberKey: filled,
              Attributes: { type: ['object', 'null'], additionalProperties: { type: 'string' } },
            },
          },
        },
        Subscribe: flag,
        Resubscribe: flag,
        keyword: text,
        Override: flag,
        messageText: text,
        ContentURL: text,
        SendTime: { type: ['string', 'null'], format: 'send-time' },
      },
      oneOf: [
        { required: ['mobileNumbers'], properties: { mobileNumbers: { type: 'array', minItems: 1 } } },
        { required: ['Subscribers'], properties: { Subscribers: { type: 'array', minItems: 1 } } },
      ],
      allOf: [
        { if: asks, then: hasKeyword, else: { not: hasKeyword } },
        { if: overrides, then: hasText, else: { not: hasText } },
      ],
    },
  },
};
