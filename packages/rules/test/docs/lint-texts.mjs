// Lints texts as if they stood in files: [{ file, text }] on stdin, [[{ ruleId, message }]] on stdout.
// A process of its own, since jest's module loader cannot load ESLint's configuration.
import process from 'node:process';
import { json } from 'node:stream/consumers';

import { ESLint } from 'eslint';

const eslint = new ESLint();
const answers = [];
for (const { file, text } of await json(process.stdin)) {
  const [result] = await eslint.lintText(text, { filePath: file });
  answers.push(result.messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(answers));
