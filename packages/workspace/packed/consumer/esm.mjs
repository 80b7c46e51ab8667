import { answersOf } from './answers.mjs';
import * as entries from './entries.mjs';
import { facts, request } from './expected.mjs';

console.log(JSON.stringify(answersOf(entries, request, facts)));
