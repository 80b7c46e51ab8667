import { requestViolating, validRequest } from '@assay/testing';
import { validateSend } from '@assay/rules/message-contact';
import fc from 'fast-check';

import { median } from '../rounds.js';
import { ids } from '../rules/any-request.js';
import { subscribers } from '../rules/inputs.js';
import { inflated } from './inflate.js';
import type { Part } from './inflate.js';

/** Looks for a request that costs more than its size: `npx pnpm@10 fuzz [seconds] [seed]`. */
const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const bytes = 16_000;
const most = 5;

const requestsWith = (part: Part) =>
  fc.oneof(validRequest(), ...ids.map((id) => requestViolating([id]))).chain(({ messageId, body, facts }) =>
    fc.record({
      messageId: fc.constant(messageId),
      body: inflated(body, part, bytes),
      facts: fc.constant(facts),
      options: fc.constantFrom({}, { maxViolations: 1 }, { phone: 'valid' as const }),
    }),
  );

/** The least of some runs: what is more is noise. */
const timeOf = (judge: () => unknown, runs: number): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const began = process.hrtime.bigint();
      judge();
      return Number(process.hrtime.bigint() - began);
    }),
  );

interface Cost {
  /** Nanoseconds a byte. */
  readonly each: number;
  readonly text: string;
  readonly judge: () => unknown;
}

const costOf = (text: string, judge: () => unknown, runs: number): Cost => ({
  each: timeOf(judge, runs) / text.length,
  text,
  judge,
});

const sendTo = { messageId: 'MzA6Nzg6MA', body: { Subscribers: subscribers(150) } };
const text = JSON.stringify(sendTo);

const search = (part: Part): void => {
  const costs: Cost[] = [];
  const until = performance.now() + 500 * seconds;
  for (let round = 0; performance.now() < until; round += 1) {
    for (const { messageId, body, facts, options } of fc.sample(requestsWith(part), {
      seed: seed + round,
      numRuns: 50,
    })) {
      const written = JSON.stringify({ messageId, body, facts });
      // What is small costs more a byte, whatever it is.
      if (written.length < bytes / 2) continue;
      const cost = costOf(written, () => validateSend({ messageId, body }, facts, options), 3);
      // The first thousand are for the compiler.
      if (round >= 20) costs.push(cost);
    }
  }
  // A pause of the machine is no cost of theirs, so the dearest are timed again.
  const worst = [...costs]
    .sort((one, other) => other.each - one.each)
    .slice(0, 20)
    .map((cost) => costOf(cost.text, cost.judge, 30))
    .reduce((one, other) => (other.each > one.each ? other : one));
  const usual = costOf(text, () => validateSend(sendTo), 1000);
  console.log(
    `one large ${part}: ${costs.length} requests of about ${bytes / 1000} KB, median ${median(costs.map(({ each }) => each)).toFixed(1)} ns a byte, worst ${worst.each.toFixed(1)}; 150 subscribers that are right: ${usual.each.toFixed(1)}`,
  );
  if (worst.each <= most * usual.each) return;
  console.error(
    `This one costs more than ${most} times as much a byte as subscribers that are right:\n${worst.text.slice(0, 2000)}`,
  );
  process.exitCode = 1;
};

console.log(`${seconds} s, seed ${seed}`);
search('text');
search('structure');
