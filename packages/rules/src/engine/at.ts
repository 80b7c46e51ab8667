import type { Path, Segment } from './path.js';
import { noPlace } from './path.js';
import { contained } from './rule.js';
import type { Rule } from './rule.js';

/**
 * Places what a rule says: prefixes its paths and changes nothing else. The place is a segment, a path, or
 * a function of the subject, since only the input knows how it spells a name.
 *
 * @example
 * at('keyword')(rule('blank', message('Say something.'), () => [])).rules.length // => 1
 */
export const at =
  <Subject>(place: Segment | Path | ((subject: Subject) => Segment | Path)) =>
  <Inner extends Subject, Known, Id extends string>(rule: Rule<Inner, Known, Id>): Rule<Inner, Known, Id> =>
    contained(rule.rules, (subject, known, sink) => {
      const depth = sink.depth;
      if (sink.enter(typeof place === 'function' ? place(subject) : place)) rule.run(subject, known, sink);
      else rule.rules.forEach(({ id }) => sink.threw(id, new TypeError(noPlace)));
      sink.leave(depth);
    });
