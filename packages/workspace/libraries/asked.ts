/** What every library is asked: the document's own mistakes, in a spelling of the caller's. */
export const messageId = 'MzA6Nzg6MA';

export const facts = { message: { text: 'Hi', keywords: ['JOINSMS'] } };

/** A number with dashes, and a keyword that the code of the message lacks. */
export const wrong = {
  MobileNumbers: ['13175551212', '1-317-555-1212'],
  subscribe: 'true',
  keyword: 'OTHER',
};

export const sentences = [
  '1-317-555-1212 is not a numeric string',
  'Keyword OTHER is invalid for the code on the message.',
];

export const paths = [['MobileNumbers', 1], ['keyword']];

/** Nothing is wrong, and it is decoded into something else. */
export const right = { MOBILENUMBERS: ['13175551212'], subscribe: 'true', keyword: 'joinsms' };

export const decoded = {
  mobileNumbers: ['13175551212'],
  Subscribe: true,
  Resubscribe: false,
  keyword: 'joinsms',
  Override: false,
};
