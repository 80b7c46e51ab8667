import type { ShapeTexts } from '../index.js';

/** The sentences of every send in German. */
export const commonGerman = {
  shape: {
    body: 'Der Inhalt der Anfrage muss ein JSON-Objekt sein.',
    array: '<0> muss eine Liste sein.',
    object: '<0> muss ein Objekt sein.',
    string: '<0> muss ein Text sein.',
    number: '<0> muss eine Zahl sein.',
    boolean: '<0> muss true oder false sein.',
    long: '<0> hat mehr als <1> Elemente.',
    repeated: '<0> ist mehrfach angegeben.',
    refused: '<0>: <1>',
    unknown: '<0> ist kein dokumentiertes Feld; am nächsten ist <1>.',
  } satisfies ShapeTexts,
  'message-id-malformed': 'Die Nachrichten-ID <0> ist ungültig.',
  'message-unknown': 'Die Nachricht <0> gehört nicht zu diesem Konto.',
  'message-blank': 'Die Nachricht ist leer, und kein anderer Text ist angegeben.',
  'override-blank': 'Der Text der Nachricht kann nicht durch einen leeren ersetzt werden.',
  unexpected: 'Ein unerwarteter Fehler ist aufgetreten. Bitte nennen Sie dem Kundendienst die Nummer <0>.',
  'send-time-invalid': '<0> ist keine gültige Sendezeit (yyyy-MM-dd HH:mm).',
  'content-url-invalid': '<0> ist keine gültige Adresse eines Inhalts.',
} as const;

/** The sentences of every send in Spanish. */
export const commonSpanish = {
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
  } satisfies ShapeTexts,
  'message-id-malformed': 'El identificador de mensaje <0> no es válido.',
  'message-unknown': 'El mensaje <0> no pertenece a este cliente.',
  'message-blank': 'El mensaje está vacío y no se ha indicado otro texto.',
  'override-blank': 'No se puede sustituir el texto del mensaje por uno vacío.',
  unexpected: 'Se ha producido un error inesperado. Indique a atención al cliente la referencia <0>.',
  'send-time-invalid': '<0> no es una hora de envío válida (yyyy-MM-dd HH:mm).',
  'content-url-invalid': '<0> no es una dirección de contenido válida.',
} as const;
