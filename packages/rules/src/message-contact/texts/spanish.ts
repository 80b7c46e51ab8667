import type { SendTexts } from './send-texts.js';

/**
 * The sentences of a send in Spanish, for `translate`, schemas, `handle` and `recognise`.
 *
 * @example
 * const report = validateSend({ messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['x'] } });
 * translate(report, spanish).violations[0]?.message // => 'x no consta solo de cifras.'
 */
export const spanish = {
  shape: {
    body: 'El cuerpo de la solicitud debe ser un objeto JSON.',
    array: '<0> debe ser una lista.',
    object: '<0> debe ser un objeto.',
    string: '<0> debe ser un texto.',
    number: '<0> debe ser un número.',
    boolean: '<0> debe ser true o false.',
    long: '<0> tiene más de <1> elementos.',
    repeated: '<0> aparece más de una vez.',
    refused: '<0>: <1>',
    unknown: '<0> no es un campo documentado; el más parecido es <1>.',
  },
  'message-id-malformed': 'El identificador de mensaje <0> no es válido.',
  'message-unknown': 'El mensaje <0> no pertenece a este cliente.',
  'recipients-empty': 'Hace falta al menos un número de móvil o un destinatario.',
  'recipients-ambiguous': 'No se pueden indicar números de móvil y destinatarios a la vez.',
  'subscriber-incomplete': 'Un destinatario necesita un número de móvil y una clave.',
  'number-not-numeric': '<0> no consta solo de cifras.',
  'keyword-blank': 'La palabra clave es obligatoria si se elige Subscribe o Resubscribe.',
  'keyword-unnecessary': 'La palabra clave no es necesaria si no se elige Subscribe ni Resubscribe.',
  'keyword-invalid': 'La palabra clave <0> no existe para el código del mensaje.',
  'message-blank': 'El mensaje está vacío y no se ha indicado otro texto.',
  'override-blank': 'No se puede sustituir el texto del mensaje por uno vacío.',
  'text-not-applicable': 'Solo se puede indicar un texto si se elige Override.',
  unexpected: 'Se ha producido un error inesperado. Indique a atención al cliente la referencia <0>.',
  'number-invalid': 'Este número de teléfono no es válido.',
  'subscribers-none-valid': 'Ninguno de los destinatarios es válido.',
  'country-code-invalid': '<0> no es un código de país ISO 3166-1 alfa-2.',
  'send-time-invalid': '<0> no es una hora de envío válida (yyyy-MM-dd HH:mm).',
  'content-url-invalid': '<0> no es una dirección de contenido válida.',
  'subscribers-too-many': 'Se puede enviar a un máximo de <0> destinatarios a la vez.',
} as const satisfies SendTexts;
