import type { ShapeTexts } from '../index.js';
import { joined } from '../message/joined.js';
import { commonGerman, commonSpanish } from '../message/texts.js';
import type { RuleId } from './messages.js';

/** Every sentence of the table in another language. */
export type SendTexts = { readonly [Id in Exclude<RuleId, 'shape'>]: string } & {
  readonly shape: ShapeTexts;
};

/**
 * The sentences of a send in German, for `translate`, schemas, `handle` and `parseMessage`.
 *
 * @example
 * const report = validateSend({ messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['x'] } });
 * translate(report, german).violations[0]?.message // => 'x besteht nicht nur aus Ziffern.'
 */
export const german = /* @__PURE__ */ joined(commonGerman, {
  'recipients-empty': 'Mindestens eine Mobilnummer oder ein Empfänger ist nötig.',
  'recipients-ambiguous': 'Mobilnummern und Empfänger dürfen nicht zugleich angegeben werden.',
  'subscriber-incomplete': 'Ein Empfänger braucht eine Mobilnummer und einen Schlüssel.',
  'number-not-numeric': '<0> besteht nicht nur aus Ziffern.',
  'keyword-blank': 'Ein Schlüsselwort ist nötig, wenn Subscribe oder Resubscribe gewählt ist.',
  'keyword-unnecessary':
    'Ein Schlüsselwort ist nicht nötig, wenn weder Subscribe noch Resubscribe gewählt ist.',
  'keyword-invalid': 'Das Schlüsselwort <0> gibt es für den Code der Nachricht nicht.',
  'text-not-applicable': 'Ein Text ist nur möglich, wenn Override gewählt ist.',
  'number-invalid': 'Diese Telefonnummer ist ungültig.',
  'subscribers-none-valid': 'Keiner der Empfänger ist gültig.',
  'country-code-invalid': '<0> ist kein Ländercode nach ISO 3166-1 alpha-2.',
  'subscribers-too-many': 'An höchstens <0> Empfänger kann auf einmal gesendet werden.',
}) satisfies SendTexts;

/**
 * The sentences of a send in Spanish, for `translate`, schemas, `handle` and `parseMessage`.
 *
 * @example
 * const report = validateSend({ messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['x'] } });
 * translate(report, spanish).violations[0]?.message // => 'x no consta solo de cifras.'
 */
export const spanish = /* @__PURE__ */ joined(commonSpanish, {
  'recipients-empty': 'Hace falta al menos un número de móvil o un destinatario.',
  'recipients-ambiguous': 'No se pueden indicar números de móvil y destinatarios a la vez.',
  'subscriber-incomplete': 'Un destinatario necesita un número de móvil y una clave.',
  'number-not-numeric': '<0> no consta solo de cifras.',
  'keyword-blank': 'La palabra clave es obligatoria si se elige Subscribe o Resubscribe.',
  'keyword-unnecessary': 'La palabra clave no es necesaria si no se elige Subscribe ni Resubscribe.',
  'keyword-invalid': 'La palabra clave <0> no existe para el código del mensaje.',
  'text-not-applicable': 'Solo se puede indicar un texto si se elige Override.',
  'number-invalid': 'Este número de teléfono no es válido.',
  'subscribers-none-valid': 'Ninguno de los destinatarios es válido.',
  'country-code-invalid': '<0> no es un código de país ISO 3166-1 alfa-2.',
  'subscribers-too-many': 'Se puede enviar a un máximo de <0> destinatarios a la vez.',
}) satisfies SendTexts;
