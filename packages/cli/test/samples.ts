/** Valid, once it is known that the message has a text. */
export const good = '{"messageId":"MzA6Nzg6MA","body":{"mobileNumbers":["15555554410"]}}';

/** Without a recipient. */
export const bad = '{"messageId":"MzA6Nzg6MA","body":{"mobileNumbers":[]}}';

/** All that a request could need to know. */
export const facts = '{"message":{"text":"Hi","keywords":["JOIN"]}}';
