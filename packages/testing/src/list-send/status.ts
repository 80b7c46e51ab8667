import fc from 'fast-check';
import { inAnyCase } from '../readable-body.js';

import type { Cell, Cells } from '../combinations/part.js';
import { blank, textCells } from '../combinations/text.js';

const ready = ['active', 'scheduled'];

/** A status that lets a message be sent, however it is written. */
const isReady = fc
  .tuple(blank, fc.constantFrom(...ready).chain(inAnyCase), blank)
  .map((parts) => parts.join(''));

const isOther = fc
  .oneof(
    textCells,
    blank,
    fc.constantFrom('Draft', 'Inactive', 'Actived', 'Act ive', 'Canceled', '\u0410ctive', 'Act\u0131ve'),
  )
  // Without regard to ASCII case: a capital of Turkish is another letter.
  .filter((status) => !ready.includes(status.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase())));

/** Each class of ids next to each class of the status of a message that is known. */
export const statusCells =
  (ids: Cells): Cells =>
  (knowledge) =>
    knowledge === 'known'
      ? ids(knowledge).flatMap((id): readonly Cell[] => [
          { ...id, name: `${id.name}, status not looked up` },
          ...[
            { name: 'ready', status: isReady },
            { name: 'other', status: isOther },
          ].map(({ name, status }) => ({
            name: `${id.name}, status ${name}`,
            part: fc.tuple(id.part, status).map(([part, found]) => ({ ...part, message: { status: found } })),
          })),
        ])
      : ids(knowledge);
