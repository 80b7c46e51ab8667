import type { ShapeTexts } from '../index.js';
import { joined } from '../message/joined.js';
import { commonGerman, commonSpanish } from '../message/texts.js';
import type { RuleId } from './messages.js';

/** Every sentence of the table in another language. */
export type ListSendTexts = { readonly [Id in Exclude<RuleId, 'shape'>]: string } & {
  readonly shape: ShapeTexts;
};

/**
 * The sentences of a send to lists in German, for `translate`, schemas, `handle` and `parseMessage`.
 *
 * @example
 * const report = validateListSend({ messageId: 'MzA6Nzg6MA', body: { TargetListIds: [] } });
 * translate(report, german).violations[0]?.message // => 'Mindestens eine Zielliste ist nötig.'
 */
export const german = /* @__PURE__ */ joined(commonGerman, {
  'message-inactive': 'Die Nachricht muss aktiv sein, um gesendet zu werden.',
  'target-lists-empty': 'Mindestens eine Zielliste ist nötig.',
  'target-list-invalid': 'Die Zielliste [<0>] ist ungültig.',
  'target-lists-not-applicable': 'Ziellisten sind nur möglich, wenn OverrideTemplateTargetLists gewählt ist.',
  'target-lists-missing': 'Die Ziellisten der Vorlage können nicht ersetzt werden, wenn keine angegeben ist.',
  'exclusion-lists-empty': 'Mindestens eine Ausschlussliste ist nötig.',
  'exclusion-list-invalid': 'Die Ausschlussliste [<0>] ist ungültig.',
  'exclusion-lists-not-applicable':
    'Ausschlusslisten sind nur möglich, wenn OverrideTemplateExclusionLists gewählt ist.',
  'exclusion-lists-missing':
    'Die Ausschlusslisten der Vorlage können nicht ersetzt werden, wenn keine angegeben ist.',
  'exclusion-lists-ignored':
    'Ausschlusslisten dürfen nicht angegeben werden, wenn IgnoreExclusionLists gewählt ist.',
  'exclusion-override-ignored':
    'OverrideTemplateExclusionLists und IgnoreExclusionLists dürfen nicht zugleich gewählt sein.',
  'text-not-applicable': 'Ein Text ist nur möglich, wenn OverrideMessageText gewählt ist.',
  'utc-offset-missing': 'Ein Sperrzeitraum braucht einen UTC-Versatz.',
  'utc-offset-invalid': '<0> ist kein gültiger UTC-Versatz.',
  'window-start-missing': 'Ein Sperrzeitraum braucht eine Anfangszeit.',
  'window-start-invalid': '<0> ist keine gültige Anfangszeit eines Sperrzeitraums.',
  'window-end-missing': 'Ein Sperrzeitraum braucht eine Endzeit.',
  'window-end-invalid': '<0> ist keine gültige Endzeit eines Sperrzeitraums.',
}) satisfies ListSendTexts;

/**
 * The sentences of a send to lists in Spanish, for `translate`, schemas, `handle` and `parseMessage`.
 *
 * @example
 * const report = validateListSend({ messageId: 'MzA6Nzg6MA', body: { TargetListIds: [] } });
 * translate(report, spanish).violations[0]?.message // => 'Hace falta al menos una lista de destino.'
 */
export const spanish = /* @__PURE__ */ joined(commonSpanish, {
  'message-inactive': 'El mensaje debe estar activo para poder enviarse.',
  'target-lists-empty': 'Hace falta al menos una lista de destino.',
  'target-list-invalid': 'La lista de destino [<0>] no es válida.',
  'target-lists-not-applicable':
    'Solo se pueden indicar listas de destino si se elige OverrideTemplateTargetLists.',
  'target-lists-missing':
    'No se pueden sustituir las listas de destino de la plantilla si no se indica ninguna.',
  'exclusion-lists-empty': 'Hace falta al menos una lista de exclusión.',
  'exclusion-list-invalid': 'La lista de exclusión [<0>] no es válida.',
  'exclusion-lists-not-applicable':
    'Solo se pueden indicar listas de exclusión si se elige OverrideTemplateExclusionLists.',
  'exclusion-lists-missing':
    'No se pueden sustituir las listas de exclusión de la plantilla si no se indica ninguna.',
  'exclusion-lists-ignored': 'No se pueden indicar listas de exclusión si se elige IgnoreExclusionLists.',
  'exclusion-override-ignored':
    'No se pueden elegir OverrideTemplateExclusionLists e IgnoreExclusionLists a la vez.',
  'text-not-applicable': 'Solo se puede indicar un texto si se elige OverrideMessageText.',
  'utc-offset-missing': 'Un periodo de bloqueo necesita un desfase UTC.',
  'utc-offset-invalid': '<0> no es un desfase UTC válido.',
  'window-start-missing': 'Un periodo de bloqueo necesita una hora de inicio.',
  'window-start-invalid': '<0> no es una hora de inicio válida de un periodo de bloqueo.',
  'window-end-missing': 'Un periodo de bloqueo necesita una hora de fin.',
  'window-end-invalid': '<0> no es una hora de fin válida de un periodo de bloqueo.',
}) satisfies ListSendTexts;
