import { answersOf } from './answers.mjs';
import * as entries from './entries.mjs';
import { facts, request } from './expected.mjs';

// eslint-disable-next-line import-x/no-default-export -- a worker is one
export default {
  test: () => console.log(JSON.stringify(answersOf(entries, request, facts))),
};
