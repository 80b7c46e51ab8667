import { join } from 'node:path';

import { ESLint } from 'eslint';

import { root } from '../docs/workspace.js';
import { circles } from './circles.js';
import { allowed, forbidden } from './plants.js';

const eslint = new ESLint({ cwd: root });

/** The rules that complain of a text, as if it were the content of the file. */
const complaintsOf = async (file: string, text: string): Promise<readonly (string | null)[]> => {
  const results = await eslint.lintText(text, { filePath: join(root, file) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
};

const wrong: string[] = [];
for (const [what, file, text, rule] of forbidden) {
  const complaints = await complaintsOf(file, text);
  if (!complaints.includes(rule))
    wrong.push(`The linter lets through ${what} in ${file}: expected ${rule} to complain.`);
}
for (const [what, file, text] of allowed) {
  const complaints = await complaintsOf(file, text);
  if (complaints.length > 0) wrong.push(`The linter forbids ${what} in ${file}: ${complaints.join(', ')}.`);
}

for (const circle of circles()) wrong.push(`These files import each other, if types count: ${circle}.`);
const planted = circles(
  new Map([
    ['/a.ts', ['/b.ts']],
    ['/b.ts', ['/c.ts', '/a.ts']],
    ['/c.ts', []],
  ]),
);
if (planted.length !== 1) wrong.push(`Of a planted circle of imports, ${planted.length} were found.`);

console.log(`${forbidden.length} texts that the linter forbids, ${allowed.length} that it allows.`);
wrong.forEach((line) => console.error(line));
process.exitCode = wrong.length === 0 ? 0 : 1;
