import { InvalidArgumentError } from 'commander';

/** Reads the argument of an option as a whole number from 1. */
export const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!/^[0-9]+$/.test(text) || !Number.isSafeInteger(number) || number < 1) {
    throw new InvalidArgumentError('Expected a whole number from 1.');
  }
  return number;
};
