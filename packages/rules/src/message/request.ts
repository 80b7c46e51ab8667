/** The input of a send: the `{id}` segment of the URL, and the parsed JSON body. */
export interface SendInput {
  readonly messageId: unknown;
  readonly body: unknown;
}

/** A request whose id is in the documented form. A type, not an interface: what takes a `Record<string, unknown>` takes it. */
export type WithMessageId<Body> = {
  readonly messageId: string;
  readonly body: Body;
};

/** A request whose id is in the documented form; its body is as it came. */
export type KnownRequest = WithMessageId<unknown>;
