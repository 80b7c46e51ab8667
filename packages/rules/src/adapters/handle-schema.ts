import { handled } from './handled.js';
import type { Answering } from './handled.js';
import type { FetchRequest } from './read-json.js';
import type { Said } from './said.js';

/** What a schema says: the value, or what is wrong. */
type Result =
  { readonly value: unknown; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

interface Issue extends Omit<Said, 'path'> {
  readonly path?: readonly unknown[] | undefined;
}

/** A schema of this library or of another, by the interface that they share: Standard Schema. */
export interface AnySchema {
  readonly '~standard': { readonly validate: (value: unknown) => Result | Promise<Result> };
}

/** What a schema says of what is right. */
export type Accepted<S extends AnySchema> = Exclude<
  Awaited<ReturnType<S['~standard']['validate']>>,
  { readonly issues: readonly unknown[] }
>;

/** How requests are handled that a schema judges. */
export interface SchemaHandling<Asked extends FetchRequest, S extends AnySchema, Sent> extends Answering {
  /** What the schema is asked about, of the parsed body: `undefined` where there was none. The body itself, where it is not given. */
  readonly input?: (body: unknown, request: Asked) => unknown;
  /** What happens with a request of which nothing is wrong. What it throws is the caller's to catch. */
  readonly accepted: (result: Accepted<S>, request: Asked) => Sent | Promise<Sent>;
}

/** A handler by a schema. */
export const bySchema =
  <Asked extends FetchRequest, S extends AnySchema, Sent>(
    schema: S,
    handling: SchemaHandling<Asked, S, Sent>,
  ): ((request: Asked) => Promise<Sent>) =>
  (request) =>
    handled<Sent>(request, handling, async (body, refuse) => {
      const { input = (value: unknown) => value, accepted } = handling;
      const result = await schema['~standard'].validate(input(body, request));
      return result.issues === undefined ? accepted(result as Accepted<S>, request) : refuse(result.issues);
    });
