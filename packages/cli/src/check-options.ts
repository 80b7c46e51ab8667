/** How the answers are written. */
export const formats = ['text', 'json', 'http', 'junit', 'sarif'] as const;

/** How strictly numbers are judged. */
export const phoneLevels = ['e164', 'possible', 'valid'] as const;

/** The options of `assay check`, as the command line gives them. */
export interface CheckOptions {
  readonly format: (typeof formats)[number];
  readonly explain?: boolean | undefined;
  /** A file. */
  readonly facts?: string | undefined;
  readonly messageId?: string | undefined;
  readonly ndjson?: boolean | undefined;
  readonly phone?: (typeof phoneLevels)[number] | undefined;
  readonly anyMessageId?: boolean | undefined;
  readonly maxSubscribers?: number | undefined;
  readonly maxViolations?: number | undefined;
  readonly referenceId?: string | undefined;
}
