import type { Facts } from '../engine/fact.js';
import type { Options } from '../engine/option.js';
import type { IncompleteReport, ValidReport } from '../engine/report.js';
import type { Loaders, LoadingOptions } from '../engine/settle.js';
import type { Ids, Rows } from '../engine/stated.js';
import type { OptionsOf, Table } from '../engine/table.js';
import { translate } from '../engine/translate.js';
import type { Translation } from '../engine/translate.js';
import { handled } from './handled.js';
import type { Handling } from './handled.js';
import { negotiate } from './negotiate.js';
import type { FetchRequest } from './read-json.js';
import { faultOf, missingErrors } from './said.js';
import type { Said } from './said.js';

/** The sentences of a table in another language. */
export interface ClientLanguage {
  readonly texts: Translation;
  /** Of the header `content-language`: `de`. */
  readonly language: string;
}

type Sending<Judged, Asked, Sent> = (report: Judged, request: Asked) => Sent | Promise<Sent>;

/** A loader for each fact of the table; none may be given if it has none. */
type EveryLoader<F, More extends readonly unknown[]> = keyof F extends never
  ? { readonly loaders?: undefined }
  : { readonly loaders: Required<Loaders<F, More>> };

/** Every fact is loaded, or `incomplete: 'accept'` is written: then a request may be passed on that is not wholly evaluated. */
type Loading<Asked, Value, Input, F, Id extends string, Sent> =
  | ({
      readonly incomplete?: 'refuse' | undefined;
      /** Makes the response to a request that is valid. */
      readonly onValid: Sending<ValidReport<Value, Id>, Asked, Sent>;
    } & EveryLoader<F, [input: Input, request: Asked]>)
  | {
      readonly incomplete: 'accept';
      readonly loaders?: Loaders<F, [input: Input, request: Asked]> | undefined;
      /** Makes the response to a request in which nothing is known to be wrong. */
      readonly onValid: Sending<ValidReport<Value, Id> | IncompleteReport<Value, Id>, Asked, Sent>;
    };

/** How requests are handled that a table validates. */
export type TableHandling<
  Asked extends FetchRequest,
  Value,
  Input,
  F extends Facts,
  O extends Options,
  M extends Rows,
  Sent,
> = Handling<Asked> &
  LoadingOptions & {
    /** The input of the table, of the parsed body: `undefined` if there was none. */
    readonly input: (body: unknown, request: Asked) => Input;
    readonly options?: OptionsOf<O> | undefined;
    /**
     * The sentences in the client's language, for problem details. The documented body stays as documented. `undefined` if there
     * are none for the client.
     */
    readonly translated?: ((request: Asked) => ClientLanguage | undefined) | undefined;
  } & Loading<Asked, Value, Input, F, Ids<M>, Sent>;

type Loader = (missing: readonly string[], ...more: readonly unknown[]) => unknown;

/** The same loaders, with what else they get. */
const loadersWith = (loaders: object, more: readonly unknown[]): object =>
  Object.fromEntries(
    Object.entries(loaders as { readonly [fact: string]: Loader })
      .filter(([, loader]) => typeof loader === 'function')
      .map(([fact, loader]) => [fact, (missing: readonly string[]) => loader(missing, ...more)]),
  );

/** A handler by a table. */
export const byTable =
  <Asked extends FetchRequest, Out, Value, Input, F extends Facts, O extends Options, M extends Rows, Sent>(
    table: Table<Out, Value, Input, F, O, M>,
    handling: TableHandling<Asked, Value, Input, F, O, M, Sent>,
  ): ((request: Asked) => Promise<Sent>) =>
  (request) => {
    const client = (): ClientLanguage | undefined =>
      negotiate(request.headers.get('accept')) === 'application/json'
        ? undefined
        : handling.translated?.(request);
    const named = (): string => handling.options?.referenceId ?? 'unknown';
    const fault = (referenceId: string): readonly Said[] =>
      faultOf(table.messages, referenceId, client()?.texts);
    return handled<Asked, Sent>(
      request,
      { referenceId: named, ...handling },
      fault,
      async (body, refuse, referenceId) => {
        const { spareLoaders, options } = handling;
        const input = handling.input(body, request);
        const causes: unknown[] = [];
        const onUnexpected = (error: unknown, rule: string | undefined): void => {
          causes.push(error);
          options?.onUnexpected?.(error, rule);
        };
        const report = await table.settle(input, loadersWith(handling.loaders ?? {}, [input, request]), {}, {
          ...options,
          referenceId,
          onUnexpected,
          spareLoaders,
        } as OptionsOf<O> & LoadingOptions);
        if (report.status === 'valid') return handling.onValid(report, request);
        const language = client();
        if (report.status === 'incomplete') {
          if (handling.incomplete === 'accept') return handling.onValid(report, request);
          // The client cannot mend it: who reads the log is told which fact is missing.
          missingErrors(report.missing).forEach((error) => onUnexpected(error, undefined));
          return refuse(fault(referenceId), 500, causes, language?.language);
        }
        return refuse(translate(report, language?.texts ?? {}), undefined, causes, language?.language);
      },
    );
  };
