import type { Issue } from '../run/issues.js';
import { faultOf, missingErrors } from '../run/issues.js';
import type { IncompleteOption, Missing } from '../run/report.js';
import { handled } from './handled.js';
import type { Handling } from './handled.js';
import type { FetchRequest } from './read-json.js';

/** The result of a schema: the value, or the issues. `status` and `missing` are of this library's schemas. */
type SchemaResult =
  | {
      readonly value: unknown;
      readonly issues?: undefined;
      readonly status?: unknown;
      readonly missing?: readonly Missing[];
    }
  | { readonly issues: readonly Issue[] };

/** A schema of this library or of another, by the interface that they share: Standard Schema. */
export interface AnySchema {
  readonly '~standard': { readonly validate: (value: unknown) => SchemaResult | Promise<SchemaResult> };
}

/** The result of a schema for a valid value. */
export type Accepted<S extends AnySchema> = Exclude<
  Awaited<ReturnType<S['~standard']['validate']>>,
  { readonly issues: readonly unknown[] }
>;

/** How requests are handled that a schema validates. */
export interface SchemaHandling<Asked extends FetchRequest, S extends AnySchema, Sent>
  extends Handling<Asked>, IncompleteOption {
  /** The input of the schema, of the parsed body: `undefined` if there was none. The body itself, if it is not given. */
  readonly input?: (body: unknown, request: Asked) => unknown;
  /** Makes the response to a request that is valid. */
  readonly onValid: (result: Accepted<S>, request: Asked) => Sent | Promise<Sent>;
}

/** Returns a handler by a schema. */
export const bySchema =
  <Asked extends FetchRequest, S extends AnySchema, Sent>(
    schema: S,
    handling: SchemaHandling<Asked, S, Sent>,
  ): ((request: Asked) => Promise<Sent>) =>
  (request) => {
    const fault = (referenceId: string): readonly Issue[] => faultOf({}, referenceId);
    return handled<Asked, Sent>(request, handling, fault, async (body, refuse, referenceId) => {
      const { input = (value: unknown) => value, incomplete, onValid } = handling;
      const result = await schema['~standard'].validate(input(body, request));
      if (result.issues !== undefined) return refuse(result.issues);
      // A schema of this library for a form accepts a value that could not be evaluated whole, and marks it.
      return result.status === 'incomplete' && incomplete !== 'accept'
        ? refuse(fault(referenceId), 500, missingErrors(result.missing ?? []))
        : onValid(result as Accepted<S>, request);
    });
  };
