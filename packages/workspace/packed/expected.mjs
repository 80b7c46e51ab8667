// One question, and what every way to ask it must come to.

/** The example of the document: a number with dashes, and a keyword that the code lacks. */
export const request = {
  messageId: 'MzA6Nzg6MA',
  body: { mobileNumbers: ['1-317-555-1212'], Subscribe: true, keyword: 'TestKeyword' },
};

/** What is known of its message. */
export const facts = { message: { text: 'Hi', keywords: ['JOINSMS'] } };

/** The documented body of the answer. */
export const errorBody = {
  errors: [
    '1-317-555-1212 is not a numeric string',
    'Keyword TestKeyword is invalid for the code on the message.',
  ],
};

/** What the consumers print. */
export const answers = {
  status: 'invalid',
  errorBody,
  verdict: 'Left',
  deferred: ['message-unknown', 'keyword-invalid', 'message-blank'],
  decoded: {
    _tag: 'Right',
    right: { mobileNumbers: ['15555554410'], Subscribe: true, Resubscribe: false, Override: false },
  },
  rules: true,
  own: ['No more than 5 letters.'],
  ownCodec: 'Right',
  ownSchema: 'No more than 5 letters.',
  ownForm: { text: ['No more than 5 letters.'] },
  reference: '# greeting',
  german: '1-317-555-1212 besteht nicht nur aus Ziffern.',
  spanish: '1-317-555-1212 no consta solo de cifras.',
  lite: '1-317-555-1212 is not a numeric string',
  liteSchema: '1-317-555-1212 is not a numeric string',
  schema: ['body', 'mobileNumbers', 0],
  form: ['Subscribers[3].SubscriberKey', 'keyword'],
  remedy: 'Send calling code and number as one string of digits, without +, spaces or dashes: 13175551212.',
  openapi: ['202', '400', '401', '413', '415', '500'],
  lists: { german: 'Mindestens eine Zielliste ist nötig.', decoded: 'Left', openapi: 'sendMessageList' },
  phone: [true, true, false],
  country: [true, false],
  bytes: true,
  human: ['13175551212', '+1 317 555 1212', 'Germany'],
  metadata: 0,
  ranges: true,
  codecs: ['Right', 'Left', 'Right', 'Left'],
};
