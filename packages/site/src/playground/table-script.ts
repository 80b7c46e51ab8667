import { transform } from 'sucrase';
import runtime from 'virtual:table-runtime';

/** A script of a worker, or why there is none. */
export type TableScript =
  | {
      readonly kind: 'script';
      readonly text: string;
      /** Returns the line of the module that a line of the script is, from 1. */
      readonly lineOf: (line: number) => number;
    }
  | { readonly kind: 'broken'; readonly message: string; readonly line: number | undefined };

const prefix = `${runtime}\ndefineTable((exports, require) => {\n`;
const linesBefore = prefix.split('\n').length - 1;

/** Returns the script of the worker for a module of TypeScript: its types are taken away, and its imports become calls. */
export const tableScript = (code: string): TableScript => {
  try {
    const { code: plain } = transform(code, { transforms: ['typescript', 'imports'], production: true });
    return {
      kind: 'script',
      text: `${prefix}${plain}\n});\n`,
      lineOf: (line) => line - linesBefore,
    };
  } catch (error) {
    const { message, loc } = error as { readonly message: string; readonly loc?: { readonly line: number } };
    return { kind: 'broken', message: message.replace(/^Error transforming \S+: /, ''), line: loc?.line };
  }
};
