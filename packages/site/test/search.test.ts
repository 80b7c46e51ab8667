import assert from 'node:assert/strict';
import { test } from 'node:test';

import { sentencesIn } from '../src/search/sentences.js';

const found = (text: string): readonly unknown[] =>
  sentencesIn(text).map(({ send, rule, args }) => [send.name, rule, ...args]);

const keyword = ['message-contact-send', 'keyword-invalid', 'FOO'];

test('a sentence is found with its arguments, in each language', () => {
  assert.deepEqual(found('Keyword FOO is invalid for the code on the message.'), [keyword]);
  assert.deepEqual(found('Keyword FOO is invalid for the code on the message'), [keyword]);
  assert.deepEqual(found('Das Schlüsselwort FOO gibt es für den Code der Nachricht nicht.'), [keyword]);
  assert.deepEqual(found('La palabra clave FOO no existe para el código del mensaje.'), [keyword]);
});

test('a body is searched for all of its sentences, and so are lines', () => {
  const number = ['message-contact-send', 'number-not-numeric', '1-317'];
  const sentences = ['1-317 is not a numeric string', 'Keyword FOO is invalid for the code on the message.'];
  assert.deepEqual(found(JSON.stringify({ errors: sentences })), [number, keyword]);
  assert.deepEqual(found(JSON.stringify({ errors: sentences }, null, 2)), [number, keyword]);
  assert.deepEqual(found(sentences.join('\n')), [number, keyword]);
  assert.deepEqual(found(`  "${sentences[0] ?? ''}",\n`), [number]);
});

test('a sentence of both tables is found in both', () => {
  assert.deepEqual(found('Message id x is not valid.'), [
    ['message-contact-send', 'message-id-malformed', 'x'],
    ['message-list-send', 'message-id-malformed', 'x'],
  ]);
});

test('words are no sentence', () => {
  assert.deepEqual(found('keyword'), []);
  assert.deepEqual(found('{"errors":'), []);
  assert.deepEqual(found('null'), []);
});
