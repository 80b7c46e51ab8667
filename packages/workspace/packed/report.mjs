// Prints a line a check, and at the end how many passed.
import process from 'node:process';

let passed = 0;
let failed = 0;

/** One check. `look` answers what is wrong, as text; undefined where nothing is. `advice` says what to do about it. */
export const check = async (title, advice, look) => {
  const wrong = await Promise.resolve()
    .then(look)
    .catch((error) => error.stack ?? String(error));
  if (wrong === undefined) {
    passed += 1;
    console.log(`ok    ${title}`);
    return true;
  }
  failed += 1;
  console.log(`FAIL  ${title}\n${String(wrong).trim().replace(/^/gm, '      ')}\n      -> ${advice}`);
  return false;
};

/** Wrong, unless both are the same as JSON: says which members differ. */
export const differs = (actual, expected) => {
  const keys = [...new Set([...Object.keys(actual), ...Object.keys(expected)])];
  const wrong = keys
    .map((key) => ({ key, is: JSON.stringify(actual[key]), should: JSON.stringify(expected[key]) }))
    .filter(({ is, should }) => is !== should);
  return wrong.length === 0
    ? undefined
    : wrong.map(({ key, is, should }) => `${key} is ${is}\nand should be ${should}`).join('\n');
};

/** Says how many checks passed, and sets the exit code. */
export const summary = () => {
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
};
