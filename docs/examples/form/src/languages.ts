import { countryName } from '@assay/phone/human';
import { german, spanish } from '@assay/rules/message-contact';
import type { Translation } from '@assay/rules';

/** What the page itself says; its sentences are those of the rules. */
const english = {
  title: 'Send a message',
  to: 'To',
  numbers: 'Numbers',
  subscribers: 'Subscribers',
  number: 'Mobile number',
  which: 'Which number is it?',
  key: 'Subscriber key',
  country: 'Country',
  anyCountry: 'Any country',
  add: 'Add a recipient',
  remove: 'Remove',
  subscribe: 'Subscribe them',
  resubscribe: 'Subscribe them again',
  keyword: 'Keyword',
  override: 'Another text than the stored one',
  text: 'Text',
  time: 'Send at',
  send: 'Send',
  later: 'Checked when sent',
  accepted: 'Accepted',
  failed: 'It could not be sent',
  server: 'Answers come from the example server.',
  page: 'Answers come from this page: the example server does not run.',
};

/** The languages of the page, and the sentences of the rules in each: those of the document are English. */
export const languages = {
  en: { name: 'English', words: english, texts: {} },
  de: {
    name: 'Deutsch',
    words: {
      title: 'Eine Nachricht senden',
      to: 'An',
      numbers: 'Nummern',
      subscribers: 'Empfänger',
      number: 'Mobilnummer',
      which: 'Welche Nummer ist gemeint?',
      key: 'Schlüssel',
      country: 'Land',
      anyCountry: 'Jedes Land',
      add: 'Empfänger hinzufügen',
      remove: 'Entfernen',
      subscribe: 'Anmelden',
      resubscribe: 'Wieder anmelden',
      keyword: 'Schlüsselwort',
      override: 'Ein anderer Text als der gespeicherte',
      text: 'Text',
      time: 'Senden am',
      send: 'Senden',
      later: 'Wird beim Senden geprüft',
      accepted: 'Angenommen',
      failed: 'Es konnte nicht gesendet werden',
      server: 'Antworten kommen vom Beispielserver.',
      page: 'Antworten kommen von dieser Seite: Der Beispielserver läuft nicht.',
    } satisfies typeof english,
    texts: german,
  },
  es: {
    name: 'Español',
    words: {
      title: 'Enviar un mensaje',
      to: 'Para',
      numbers: 'Números',
      subscribers: 'Destinatarios',
      number: 'Número de móvil',
      which: '¿Qué número es?',
      key: 'Clave',
      country: 'País',
      anyCountry: 'Cualquier país',
      add: 'Añadir un destinatario',
      remove: 'Quitar',
      subscribe: 'Suscribir',
      resubscribe: 'Volver a suscribir',
      keyword: 'Palabra clave',
      override: 'Otro texto que el guardado',
      text: 'Texto',
      time: 'Enviar el',
      send: 'Enviar',
      later: 'Se comprueba al enviar',
      accepted: 'Aceptado',
      failed: 'No se pudo enviar',
      server: 'Las respuestas vienen del servidor de ejemplo.',
      page: 'Las respuestas vienen de esta página: el servidor de ejemplo no funciona.',
    } satisfies typeof english,
    texts: spanish,
  },
} as const;

export type Language = keyof typeof languages;
/** The sentences of the rules in a language. */
export type Texts = Translation;
export type Words = typeof english;

/** The names of countries as people say them; the official ones in English, in a browser that has no others. */
export const countryIn = (language: Language): ((code: string) => string) => {
  const names = 'DisplayNames' in Intl ? new Intl.DisplayNames(language, { type: 'region' }) : undefined;
  return (code) => countryName(code, names) ?? code;
};
