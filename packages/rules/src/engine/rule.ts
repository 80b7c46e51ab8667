/** One step from an object to where a rule judges: into a section, or over each element of a list. */
export interface Step {
  readonly field: string;
  readonly each: boolean;
}

/** A fact that a rule needs, and of a keyed one, by which value of the input. */
export interface Need {
  readonly fact: string;
  /** Whether the check sees the `null` of a fact that was looked up, and is not there. Else the rule is skipped. */
  readonly orNull: boolean;
  readonly key: ((subject: never) => string | undefined) | undefined;
}

/**
 * What a rule says at one place. The engine runs its members in one order, whatever the order in which they were written:
 * readable, given, when, after, needs, check.
 */
export interface Part {
  readonly steps: readonly Step[];
  /** The field it speaks at; left out where it speaks at the element itself. */
  readonly at: string | undefined;
  readonly reads: readonly string[];
  /** Fields of the object that the list or the section is in. */
  readonly above: readonly string[];
  /** Fields of the elements of the list that it speaks at: it is skipped where one of them cannot be read. */
  readonly within: readonly string[];
  /** Fields without which it says nothing. */
  readonly given: readonly string[];
  readonly when: readonly ((subject: never) => boolean)[];
  readonly after: readonly string[];
  readonly needs: readonly Need[];
  readonly check: (subject: never, known: never, index: number) => unknown;
}

/** A rule, as data: what it says, at each of the places where it judges. Its id and its text are the row of the table. */
export interface Rule<Answer = unknown> {
  readonly parts: readonly Part[];
  /** For the compiler alone: what its checks return. */
  readonly answer?: Answer;
}
