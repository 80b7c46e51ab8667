import fc from 'fast-check';

import { isEncodedMessageId } from '@assay/rules/message-contact';
import type { Cell, Cells, Part } from './part.js';
import { blank, noText, textCells } from './text.js';

declare const btoa: (binary: string) => string;

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 4 });

const key = fc.string({
  unit: fc.constantFrom(...'ABCXYZabcxyz0123456789_-'),
  minLength: 1,
  maxLength: 40,
});

const decoded = fc.tuple(key, digits, digits).map((parts) => parts.join(':'));

const encoded = decoded.map(btoa);

const unpadded = encoded.map((id) => id.replace(/=+$/, ''));

/** Close to an id: what is in it, what is around it, and its form. */
const nearlyEncoded = fc.oneof(
  decoded,
  decoded.map((plain) => btoa(`${plain}:1`)),
  decoded.map((plain) => btoa(plain.replace(':', ''))),
  encoded.map((id) => `${id}=`),
  encoded.map((id) => ` ${id}`),
  encoded.map((id) => `${id}\n`),
  unpadded.map((id) => id.slice(0, -1)),
  fc.constantFrom('cI217sdksi3', 'MzA6Nzg6MB', 'MzA6Nzg6MA=', 'MzA6Nzg6MA==='),
);

const given = (name: string, values: fc.Arbitrary<unknown>): Cell => ({
  name: `messageId ${name}`,
  part: values.map((messageId): Part => ({ messageId, entries: [] })),
});

/** The id of the message. Whether the client has such a message is `Knowledge`. */
export const messageIdCells: Cells = () => [
  given('encoded', encoded),
  given('encoded, without padding', unpadded),
  given(
    'nearly encoded',
    nearlyEncoded.filter((id) => !isEncodedMessageId(id) && id.trim() !== ''),
  ),
  given(
    'any text',
    textCells.filter((id) => !isEncodedMessageId(id)),
  ),
  given('blank', blank),
  given('no text', noText),
  given('null', fc.constant(null)),
  given('absent', fc.constant(undefined)),
];
