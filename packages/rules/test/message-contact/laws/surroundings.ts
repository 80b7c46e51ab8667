type Place = readonly [owner: object, name: string];

/** The clock, chance, and the ways out. */
const places: readonly Place[] = [
  [Date, 'now'],
  [Math, 'random'],
  [performance, 'now'],
  [process, 'hrtime'],
  [process, 'nextTick'],
  [process.stdout, 'write'],
  [process.stderr, 'write'],
  [globalThis.crypto, 'getRandomValues'],
  [globalThis.crypto, 'randomUUID'],
  ...['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'].map((name): Place => [
    globalThis,
    name,
  ]),
];

/** Runs with all of these throwing, and tells which of them were reached for, as the engine contains what is thrown. */
export const withoutSurroundings = <Answer>(
  run: () => Answer,
): { readonly answer: Answer; readonly reached: readonly string[] } => {
  const reached: string[] = [];
  const refuse = (name: string): never => {
    reached.push(name);
    throw new Error(`${name} is not for rules`);
  };
  const replaced = (owner: object, name: string, value: unknown): (() => void) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    return () => {
      if (own === undefined) Reflect.deleteProperty(owner, name);
      else Object.defineProperty(owner, name, own);
    };
  };
  const dateOfNow = new Proxy(Date, {
    apply: () => refuse('Date'),
    construct: (target, args) =>
      args.length === 0 ? refuse('Date') : (Reflect.construct(target, args) as Date),
  });
  const restore = [
    ...places.map(([owner, name]) => replaced(owner, name, () => refuse(name))),
    replaced(globalThis, 'Date', dateOfNow),
  ];
  try {
    return { answer: run(), reached };
  } finally {
    restore.forEach((undo) => undo());
  }
};
