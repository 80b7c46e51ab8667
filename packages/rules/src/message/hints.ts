/** The causes and remedies of the rules of every send. */
export const commonHints = {
  shape: {
    cause: 'The body, or one of its fields, is not of the documented form.',
    remedy: 'Send the field in the form that the sentence names, or leave it out.',
  },
  'message-id-malformed': {
    cause: 'The id in the URL is not an encoded message id, such as MzA6Nzg6MA.',
    remedy: 'Copy the id as the API returns it, with each letter in the case that it has.',
  },
  'message-unknown': {
    cause: 'The client that sends the request has no message of this id.',
    remedy: 'Use the id of a message of the same account.',
  },
  unexpected: {
    cause: 'Something failed that is not a fault of the request.',
    remedy: 'Send the request again later, and name the reference id where it fails again.',
  },
  'send-time-invalid': {
    cause: 'SendTime has another form, or is not a time of the calendar.',
    remedy: 'Write it as yyyy-MM-dd HH:mm: 2026-12-01 09:30.',
  },
} as const;
