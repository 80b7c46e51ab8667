import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { SendFacts, SendInput, SendOptions } from '../../src/message-contact/index.js';

/** One request and its answer, as `cases/` holds them. */
export interface Case {
  readonly name: string;
  readonly request: SendInput;
  readonly facts?: SendFacts;
  readonly options?: SendOptions;
  /** `throws`: the caller adds a rule of their own to the set, which throws. */
  readonly callerRule?: 'throws';
  /** What the rule of the file comes to. */
  readonly outcome: 'pass' | 'fail' | 'skipped' | 'deferred';
  /** All violations, of whatever rule, in order. */
  readonly violations: readonly unknown[];
}

export interface CaseFile {
  readonly rule: string;
  readonly cases: readonly Case[];
}

const folder = join(__dirname, '../../cases/message-contact');

export const caseFiles = (): readonly CaseFile[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CaseFile;
      if (`${content.rule}.json` !== file)
        throw new Error(`cases/${file} says rule ${content.rule}: name the file after the rule`);
      return content;
    });
