import type { ShapeTexts } from '../index.js';

/** The texts of `shape` in German. */
export const germanShape = {
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
} as const satisfies ShapeTexts;

/** The texts of `shape` in Spanish. */
export const spanishShape = {
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
} as const satisfies ShapeTexts;
