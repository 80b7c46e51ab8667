/** The options of `assay conformance`, as the command line gives them. */
export interface ConformanceOptions {
  /** A folder of case files; the corpus of the rules where it is left out. */
  readonly cases?: string | undefined;
  /** The rules whose cases are asked; all where it is left out. */
  readonly rule?: readonly string[] | undefined;
  /** A file that lists cases which are known to fail. */
  readonly expectedFailures?: string | undefined;
  /** Compare the distinct texts alone. */
  readonly texts?: boolean | undefined;
  /** How many seconds may pass without a line. */
  readonly timeout: number;
}
