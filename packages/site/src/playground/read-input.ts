import { readJsonText } from './json-text.js';
import type { JsonText, TextIssue } from './json-text.js';

/** A request and its facts, as far as their texts can be read. */
export interface InputTexts {
  readonly request: JsonText;
  /** Both, if both could be read. */
  readonly values: { readonly input: unknown; readonly facts: object } | undefined;
  readonly factsIssues: readonly TextIssue[];
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const issuesOf = (text: JsonText): readonly TextIssue[] =>
  text.kind === 'broken' ? text.errors : text.warnings;

/** Reads the texts of a request and of its facts. */
export const readInput = (requestText: string, factsText: string): InputTexts => {
  const request = readJsonText(requestText);
  // Nothing is no fact.
  const facts = readJsonText(factsText.trim() === '' ? '{}' : factsText);
  const noObject: readonly TextIssue[] =
    facts.kind === 'read' && !isObject(facts.value)
      ? [{ ...facts.rangeOf([]), message: 'Facts are an object: a value for each name.', severity: 'error' }]
      : [];
  return {
    request,
    values:
      request.kind === 'read' && facts.kind === 'read' && isObject(facts.value)
        ? { input: request.value, facts: facts.value }
        : undefined,
    factsIssues: [...issuesOf(facts), ...noObject],
  };
};

/** Returns what is wrong with the text of a request itself. */
export const requestIssues = ({ request }: InputTexts): readonly TextIssue[] => issuesOf(request);

const withoutStop = (message: string): string => message.replace(/\.$/, '');

/** Returns why texts could not be read, for the reader of a report; nothing if they could. */
export const readingFault = ({ request, factsIssues, values }: InputTexts): string => {
  if (values !== undefined) return '';
  const [name, issues] = request.kind === 'broken' ? ['request', request.errors] : ['facts', factsIssues];
  const message = issues.find(({ severity }) => severity === 'error')?.message ?? '';
  return `The ${name} could not be read. ${withoutStop(message)}.`;
};
