/** A property name, or a 0-based index. */
export type Segment = string | number;

/** Where a value is, from the root of the input: `['Subscribers', 3, 'MobileNumber']`. */
export type Path = readonly Segment[];
