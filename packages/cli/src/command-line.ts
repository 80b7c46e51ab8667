import { hasPlan } from '@assay/phone';
import { InvalidArgumentError } from 'commander';

/** What the program ends with. The highest of what happened counts. */
export const exitCode = {
  /** No request breaks a rule, though some may not be judged in full; or no case differs. */
  nothingWrong: 0,
  /** At least one request breaks a rule, or one case differs. */
  somethingWrong: 1,
  /** Something could not be read: a request, a file, the facts, the command line or the output of another program. */
  cannotRead: 2,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Reads the argument of an option as a whole number from 1. */
export const wholeNumberArgument = (text: string): number => {
  const number = Number(text);
  if (!/^[0-9]+$/.test(text) || !Number.isSafeInteger(number) || number < 1) {
    throw new InvalidArgumentError('Expected a whole number from 1.');
  }
  return number;
};

/** Returns an address of the web, or refuses it. */
export const addressArgument = (text: string): string => {
  if (!URL.canParse(text) || !/^https?:/i.test(text))
    throw new InvalidArgumentError('Expected an address: https://docs.example/errors/message-contact-send');
  return text;
};

/** Returns a country that has numbers, or refuses it. */
export const countryArgument = (text: string): string => {
  if (!hasPlan(text)) throw new InvalidArgumentError('Expected two capitals of ISO 3166-1: US.');
  return text;
};
