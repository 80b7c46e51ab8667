import type { Path, Segment } from './path.js';
import { noPlace } from './path.js';
import { contained } from './rule.js';
import type { Rule } from './rule.js';

/**
 * Judges each element, in order, at its 0-based index, or at the place that `placeOf` gives.
 * Over nothing, or over no list at all, it says nothing.
 *
 * @example
 * each((list: string[]) => list)(rule('blank', message('Say something.'), () => [])).rules.length // => 1
 */
export const each =
  <Subject, Element>(
    elements: (subject: Subject) => readonly Element[] | undefined,
    placeOf: (element: Element, index: number) => Segment | Path = (_, index) => index,
  ) =>
  <Known, Id extends string>(rule: Rule<Element, Known, Id>): Rule<Subject, Known, Id> =>
    contained(rule.rules, (subject, known, sink) => {
      const depth = sink.depth;
      elements(subject)?.forEach((element, index) => {
        if (sink.enter(placeOf(element, index))) rule.run(element, known, sink);
        else rule.rules.forEach(({ id }) => sink.threw(id, new TypeError(noPlace)));
        sink.leave(depth);
      });
    });
