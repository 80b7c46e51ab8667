/** What took too long. */
export const late: unique symbol = Symbol('late');

/** The longest time that a timer of Node knows; a longer one would ring at once. */
const longest = 2 ** 31 - 1;

/** What a promise comes to in so many seconds, or `late`. */
export const within = async <Value>(
  seconds: number,
  promise: Promise<Value>,
): Promise<Value | typeof late> => {
  let timer: NodeJS.Timeout | undefined;
  const bell = new Promise<typeof late>((resolve) => {
    timer = setTimeout(resolve, Math.min(seconds * 1000, longest), late);
  });
  try {
    return await Promise.race([promise, bell]);
  } finally {
    clearTimeout(timer);
  }
};
