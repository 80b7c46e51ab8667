import type { SendTexts } from './send-texts.js';

/**
 * The sentences of a send in German, for `translate`, schemas, `handle` and `recognise`.
 *
 * @example
 * const report = validateSend({ messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['x'] } });
 * translate(report, german).violations[0]?.message // => 'x besteht nicht nur aus Ziffern.'
 */
export const german = {
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
  },
  'message-id-malformed': 'Die Nachrichten-ID <0> ist ungültig.',
  'message-unknown': 'Die Nachricht <0> gehört nicht zu diesem Konto.',
  'recipients-empty': 'Mindestens eine Mobilnummer oder ein Empfänger ist nötig.',
  'recipients-ambiguous': 'Mobilnummern und Empfänger dürfen nicht zugleich angegeben werden.',
  'subscriber-incomplete': 'Ein Empfänger braucht eine Mobilnummer und einen Schlüssel.',
  'number-not-numeric': '<0> besteht nicht nur aus Ziffern.',
  'keyword-blank': 'Ein Schlüsselwort ist nötig, wenn Subscribe oder Resubscribe gewählt ist.',
  'keyword-unnecessary':
    'Ein Schlüsselwort ist nicht nötig, wenn weder Subscribe noch Resubscribe gewählt ist.',
  'keyword-invalid': 'Das Schlüsselwort <0> gibt es für den Code der Nachricht nicht.',
  'message-blank': 'Die Nachricht ist leer, und kein anderer Text ist angegeben.',
  'override-blank': 'Der Text der Nachricht kann nicht durch einen leeren ersetzt werden.',
  'text-not-applicable': 'Ein Text ist nur möglich, wenn Override gewählt ist.',
  unexpected: 'Ein unerwarteter Fehler ist aufgetreten. Bitte nennen Sie dem Kundendienst die Nummer <0>.',
  'number-invalid': 'Diese Telefonnummer ist ungültig.',
  'subscribers-none-valid': 'Keiner der Empfänger ist gültig.',
  'country-code-invalid': '<0> ist kein Ländercode nach ISO 3166-1 alpha-2.',
  'send-time-invalid': '<0> ist keine gültige Sendezeit (yyyy-MM-dd HH:mm).',
  'content-url-invalid': '<0> ist keine gültige Adresse eines Inhalts.',
  'subscribers-too-many': 'An höchstens <0> Empfänger kann auf einmal gesendet werden.',
} as const satisfies SendTexts;
