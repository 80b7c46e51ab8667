import { formErrors, fromFormData, fromValues } from '../form/index.js';
import type { Blanks, FormBody, FormErrors, NameStyle, Posted, ReportOrIssues } from '../form/index.js';
import { inBody, sendForm, withField } from '../message/form.js';
import { listSendBody } from './body.js';

/**
 * Returns what is wrong with a send to lists by the fields of a form, and what is wrong with the id at the form as a whole.
 *
 * @example
 * listSendFormErrors(validateListSend({ messageId: 'x', body: { OverrideTemplateTargetLists: true } }))
 * // => { fields: { TargetListIds: ['Cannot override template target lists when no target list ids are specified.'] }, form: ['Message id x is not valid.'] }
 */
export const listSendFormErrors = (of: ReportOrIssues, style: NameStyle = 'dots'): FormErrors =>
  formErrors(of, style, inBody);

/** The time of a day, or an offset, as an input for one has it, as documented. */
const compact = (time: unknown): unknown =>
  typeof time === 'string' ? time.replace(/^([+-]?\d\d):(\d\d)(?::00(?:\.0+)?)?$/, '$1$2') : time;

/** The body of a form: its times as documented, and its issues at the inputs of the form. */
const listSendForm = (form: FormBody): FormBody => {
  const { body, place } = sendForm(form, inBody);
  const window = (of: unknown): unknown =>
    ['UtcOffset', 'WindowStart', 'WindowEnd'].reduce((part, name) => withField(part, name, compact), of);
  return { body: withField(body, 'BlackoutWindow', window), place };
};

/**
 * Returns the values of a form for a send to lists as the rules take them: without blank rows, empty lists and texts, a blackout
 * window that nobody filled in, the `T` of a time, and the colon of a time of a day. `place` returns the place of an issue in the
 * form.
 *
 * @example
 * const BlackoutWindow = { UtcOffset: '-05:00', WindowStart: '22:00', WindowEnd: '07:00' };
 * listSendValues({ TargetListIds: [''], BlackoutWindow }).body
 * // => { TargetListIds: null, BlackoutWindow: { UtcOffset: '-0500', WindowStart: '2200', WindowEnd: '0700' } }
 */
export const listSendValues = (values: unknown, blanks?: Blanks): FormBody =>
  listSendForm(fromValues(listSendBody, values, blanks));

/**
 * Returns what a form for a send to lists posts, as the rules take it: boxes as flags, names that are given again as lists, and
 * the rest as `listSendValues` does.
 *
 * @example
 * listSendFormData(new URLSearchParams('TargetListIds=a1&OverrideTemplateTargetLists=on&SendTime=2026-12-01T09:30')).body
 * // => { TargetListIds: ['a1'], OverrideTemplateTargetLists: true, SendTime: '2026-12-01 09:30' }
 */
export const listSendFormData = (posted: Posted, blanks?: Blanks): FormBody =>
  listSendForm(fromFormData(listSendBody, posted, blanks));
