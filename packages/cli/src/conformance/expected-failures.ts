import { fault, unreadLine } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import { lines } from '../input/lines.js';
import type { Bytes } from '../input/lines.js';
import { systemFault } from '../input/system-fault.js';

/** The names of the cases that are known to fail. */
export interface ExpectedFailures {
  readonly kind: 'expected-failures';
  readonly names: ReadonlySet<string>;
}

export const noneExpected: ExpectedFailures = { kind: 'expected-failures', names: new Set() };

const remedy = 'a name looks like keyword-invalid/not among them';

/** Reads a list of cases that are known to fail. A name that no case has would be dead weight for ever: it is a fault. */
export const readExpectedFailures = async (
  file: string,
  bytes: Bytes,
  known: ReadonlySet<string>,
): Promise<ExpectedFailures | Fault> => {
  const names = new Set<string>();
  try {
    for await (const line of lines(bytes)) {
      const { number, text } = line;
      if (text === undefined) return unreadLine({ file, line: number }, line);
      const name = text.trim();
      if (name === '' || name.startsWith('#')) continue;
      if (!known.has(name)) return fault({ file, line: number }, 'the name of a case', name, remedy);
      names.add(name);
    }
  } catch (error) {
    return systemFault(file, error);
  }
  return { kind: 'expected-failures', names };
};
