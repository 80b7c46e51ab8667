// Holds the validator by hand to ours: a rule that it lacks, or a report that differs, is red in CI and not in a benchmark alone.
import { compare } from './corpus.js';

console.log(`By hand, the report is ours on ${compare()} cases of the corpus.`);
