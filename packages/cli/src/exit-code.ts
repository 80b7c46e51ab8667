/** What the program ends with. The highest of what happened counts. */
export const exitCode = {
  /** No request breaks a rule. Requests that could not be judged in full are among these. */
  nothingWrong: 0,
  /** At least one request breaks a rule. */
  someInvalid: 1,
  /** Something could not be read: a request, a file, the facts or the command line. */
  cannotRead: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
