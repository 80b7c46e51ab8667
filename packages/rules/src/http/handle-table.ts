import type { Facts } from '../rules/fact.js';
import type { Ids } from '../rules/row.js';
import type { OptionsOf, Table, TableTypes } from '../rules/table.js';
import { faultOf, missingErrors } from '../run/issues.js';
import type { Issue } from '../run/issues.js';
import type { IncompleteReport, ValidReport } from '../run/report.js';
import { resolve } from '../run/resolve.js';
import type { Loaders, LoadingOptions } from '../run/resolve.js';
import { translate } from '../run/translate.js';
import type { Translation } from '../run/translate.js';
import { handled } from './handled.js';
import type { Handling } from './handled.js';
import { negotiate } from './negotiate.js';
import type { FetchRequest } from './read-json.js';

/** The sentences of a table in another language. */
export interface ClientLanguage {
  readonly texts: Translation;
  /** The value of the header `content-language`: `de`. */
  readonly language: string;
}

type Sending<R, Asked, Sent> = (report: R, request: Asked) => Sent | Promise<Sent>;

/** A loader for each fact of the table; none may be given if it has none. */
type EveryLoader<F extends Facts, More extends readonly unknown[]> = keyof F extends never
  ? { readonly loaders?: undefined }
  : { readonly loaders: Required<Loaders<F, More>> };

/** Every fact is loaded, or `incomplete: 'accept'` is given: then a request may be accepted that is not wholly evaluated. */
type Loading<Asked, T extends TableTypes, Sent> =
  | ({
      readonly incomplete?: 'refuse' | undefined;
      /** Makes the response to a request that is valid. */
      readonly onValid: Sending<ValidReport<T['value'], Ids<T['rows']>>, Asked, Sent>;
    } & EveryLoader<T['facts'], [input: T['input'], request: Asked]>)
  | {
      readonly incomplete: 'accept';
      readonly loaders?: Loaders<T['facts'], [input: T['input'], request: Asked]> | undefined;
      /** Makes the response to a request in which no error was found. */
      readonly onValid: Sending<
        ValidReport<T['value'], Ids<T['rows']>> | IncompleteReport<T['value'], Ids<T['rows']>>,
        Asked,
        Sent
      >;
    };

/** How requests are handled that a table validates. */
export type TableHandling<Asked extends FetchRequest, T extends TableTypes, Sent> = Handling<Asked> &
  LoadingOptions & {
    /** Returns the input of the table, from the parsed body: `undefined` if there was none. */
    readonly input: (body: unknown, request: Asked) => T['input'];
    readonly options?: OptionsOf<T['options']> | undefined;
    /**
     * Returns the sentences in the client's language, for problem details; `undefined` if there are none. The documented body
     * stays as documented.
     */
    readonly translated?: ((request: Asked) => ClientLanguage | undefined) | undefined;
  } & Loading<Asked, T, Sent>;

type AnyLoader = (missing: readonly string[], ...more: readonly unknown[]) => unknown;

/** Returns the same loaders, which get these arguments too. */
const loadersWith = (loaders: object, more: readonly unknown[]): object =>
  Object.fromEntries(
    Object.entries(loaders as { readonly [fact: string]: AnyLoader })
      .filter(([, loader]) => typeof loader === 'function')
      .map(([fact, loader]) => [fact, (missing: readonly string[]) => loader(missing, ...more)]),
  );

/** Returns a handler by a table. */
export const byTable =
  <Asked extends FetchRequest, T extends TableTypes, Sent>(
    table: Table<T>,
    handling: TableHandling<Asked, T, Sent>,
  ): ((request: Asked) => Promise<Sent>) =>
  (request) => {
    const { options } = handling;
    const client = (): ClientLanguage | undefined =>
      negotiate(request.headers.get('accept')) === 'application/json'
        ? undefined
        : handling.translated?.(request);
    const fault = (referenceId: string): readonly Issue[] =>
      faultOf(table.messages, referenceId, client()?.texts);
    const shared = { referenceId: () => options?.referenceId ?? 'unknown', ...handling };
    return handled<Asked, Sent>(request, shared, fault, async (body, refuse, referenceId) => {
      const input = handling.input(body, request);
      const causes: unknown[] = [];
      const onUnexpected = (error: unknown, rule: string | undefined): void => {
        causes.push(error);
        options?.onUnexpected?.(error, rule);
      };
      const loaders = loadersWith(handling.loaders ?? {}, [input, request]) as Loaders<T['facts']>;
      const report = await resolve(table, input, loaders, undefined, {
        ...options,
        referenceId,
        onUnexpected,
        spareLoaders: handling.spareLoaders,
      } as OptionsOf<T['options']> & LoadingOptions);
      if (report.status === 'valid') return handling.onValid(report, request);
      const language = client();
      if (report.status === 'invalid')
        return refuse(translate(report, language?.texts ?? {}), undefined, causes, language?.language);
      if (handling.incomplete === 'accept') return handling.onValid(report, request);
      // The client cannot mend it: the log gets the fact that is missing.
      missingErrors(report.missing).forEach((error) => onUnexpected(error, undefined));
      return refuse(fault(referenceId), 500, causes, language?.language);
    });
  };
