import { explained } from './explain.js';

/** How a number is judged, and why: `npx pnpm@10 phone:explain 447400123456`. */
const [number] = process.argv.slice(2);
if (number === undefined || !/^\d+$/.test(number)) {
  console.error('Which number? Its calling code and its national number, in digits: 447400123456');
  process.exitCode = 2;
} else console.log(explained(number).join('\n'));
