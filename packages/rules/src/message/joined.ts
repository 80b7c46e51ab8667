/** Returns both as one object. A function, so that a bundler leaves it out: it keeps what is spread, since a getter may run. */
export const joined = <const One, const Other>(one: One, other: Other): One & Other => ({ ...one, ...other });
