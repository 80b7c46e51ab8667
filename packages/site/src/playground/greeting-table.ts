import code from './greeting.ts?raw';

/** The table that the playground begins with, an input that violates it, and its facts. */
export const greetingTable = {
  code,
  input: `{
  "name": "Ada",
  "greeting": "Good morning, and welcome"
}
`,
  inputFacts: `{ "guests": ["Grace"] }
`,
};
