import { validate } from '@assay/rules';
import { sendRules, validateSend } from '@assay/rules/message-contact';

import { byHand as judgeByHand } from '../by-hand/validate.js';
import { ajv } from './ajv.js';
import { arktype } from './arktype.js';
import type { Contender } from './contender.js';
import { effect } from './effect.js';
import { ioTs } from './io-ts.js';
import { joi } from './joi.js';
import { precompiled } from './precompiled.js';
import { typebox } from './typebox.js';
import { valibot } from './valibot.js';
import { yup } from './yup.js';
import { zod } from './zod.js';

export type { Contender } from './contender.js';

/** Written by hand, with the whole report. */
export const byHand: Contender = {
  name: 'by hand',
  leavesOut: 'nothing: the same report, of this one endpoint',
  hasSentences: true,
  judge: ({ request, facts }) =>
    judgeByHand(request, facts, undefined).violations.map(({ message }) => message),
};

export const assay: Contender = {
  name: 'assay',
  leavesOut: 'nothing',
  hasSentences: true,
  judge: ({ request, facts }) => validateSend(request, facts).violations.map(({ message }) => message),
};

const { compiled: _, ...interpretedTable } = sendRules;
/** The table without what was compiled of it: as a table of your own is, until it is compiled. */
export const interpretedRules: typeof sendRules = Object.freeze(interpretedTable);

export const interpreted: Contender = {
  name: 'assay, interpreted',
  leavesOut: 'nothing',
  hasSentences: true,
  judge: ({ request, facts }) =>
    validate(interpretedRules, request, facts).violations.map(({ message }) => message),
};

export const contenders: readonly Contender[] = [
  byHand,
  assay,
  interpreted,
  zod,
  valibot,
  arktype,
  effect,
  ioTs,
  joi,
  yup,
  typebox,
  ajv,
  precompiled,
];
