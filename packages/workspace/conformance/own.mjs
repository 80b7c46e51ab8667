// Our own rules as `assay conformance` asks any implementation: a case a line, an answer a line.
import { createInterface } from 'node:readline';

import { validateSend } from '@assay/rules/message-contact';

for await (const line of createInterface({ input: process.stdin })) {
  const { case: name, request, facts, options } = JSON.parse(line);
  const { violations } = validateSend(request, facts, options);
  console.log(
    JSON.stringify({ case: name, violations: violations.map(({ rule, message }) => ({ rule, message })) }),
  );
}
