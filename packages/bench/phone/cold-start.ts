import { millisecondsIn } from '../new-process.js';
import { median, ratio } from '../rounds.js';

const number = '447400123456';

/** The program of each: import, then a first verdict. */
const programs: Readonly<Record<string, string>> = {
  '@assay/phone': `const { isValid } = await import('@assay/phone'); isValid('${number}')`,
  'libphonenumber-js/max': `const { isValidPhoneNumber } = await import('libphonenumber-js/max'); isValidPhoneNumber('+${number}')`,
  'google-libphonenumber': `const { default: { PhoneNumberUtil } } = await import('google-libphonenumber'); const util = PhoneNumberUtil.getInstance(); util.isValidNumber(util.parse('+${number}'))`,
  'awesome-phonenumber': `const { parsePhoneNumber } = await import('awesome-phonenumber'); parsePhoneNumber('+${number}').valid`,
};

const rounds = 15;
const milliseconds = millisecondsIn(import.meta.url);

/** A line for each library: the median, and how many times ours it is. */
export const coldStarts = (): readonly string[] => {
  const times = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, program] of Object.entries(programs)) times.get(name)?.push(milliseconds(program));
  }
  return [...times].map(
    ([name, values]) =>
      `${name.padEnd(24)}${median(values).toFixed(1).padStart(26)}${ratio(values, times.get('@assay/phone') ?? []).padStart(26)}`,
  );
};
