import type { StandardSchema } from '../../src/index.js';

/** A day as `yyyy-MM-dd`, by the interface that schema libraries share. */
export const day: StandardSchema<string> = {
  '~standard': {
    version: 1,
    validate: (value) =>
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? { value }
        : { issues: [{ message: 'not a day (yyyy-MM-dd)' }] },
  },
};
