import type { ListError } from '@assay/lists';
import { placeText } from '../input/fault.js';
import { printable } from '../output/text.js';

/** Returns what is wrong with a list, as a line for a person. */
export const listErrorLine = (file: string, { line, column, message }: ListError): string => {
  const place = placeText({ file, ...(line === undefined ? {} : { line }) });
  return `${printable(`${place}${column === undefined ? '' : `:${column}`}: ${message}`)}\n`;
};
