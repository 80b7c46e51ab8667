import type { CompiledNeed, CompiledTarget } from '../run/program.js';
import { indented, key, lines, literal, member } from './names.js';

const conditions = (target: CompiledTarget, index: number): string =>
  [
    ...target.given.map((name) => `subject${member(name)} !== undefined`),
    ...target.when.map((_, i) => `when${index}_${i}(subject)`),
  ].join(' && ');

/** Writes the value of a fact without a key. */
const writeFact = ({ fact, declared }: CompiledNeed, from: string): string =>
  declared.kind === 'fact'
    ? `known !== undefined && known !== null && Object.hasOwn(known, ${literal(fact)}) ? known${member(fact)} : undefined`
    : `t.lookUp(${from}.declared, known, ${literal(fact)}, undefined)`;

/** Writes the context of a check: a literal if all its facts are known, and else what every table does. */
const writeContext = (target: CompiledTarget, index: number, options: readonly string[]): string => {
  const { needs, after, parent } = target;
  const prepared = `t.prepare(run, target${index}, subject)`;
  if (parent.length > 0 || needs.length === 0 || needs.some(({ key: keyOf }) => keyOf !== undefined))
    return `const context = ${prepared};`;
  const missing = needs.map(({ orNull }, i) =>
    orNull ? `fact${i} === undefined` : `fact${i} === undefined || fact${i} === null`,
  );
  const members = [
    ...options.map((name) => `${key(name)}: options${member(name)}`),
    ...needs.map(({ fact }, i) => `${key(fact)}: fact${i}`),
  ];
  return lines(
    ...after.map((_, i) => `if (t.isHeldBack(run, target${index}, target${index}.after[${i}])) return;`),
    'const { facts: known, options } = run;',
    ...needs.map((need, i) => `const fact${i} = ${writeFact(need, `target${index}.needs[${i}]`)};`),
    `const context = ${missing.join(' || ')} ? ${prepared} : { ${members.join(', ')} };`,
  );
};

/** Writes the function that evaluates a target at one object, or one scalar of a list, in the order of its parts. */
const writeAt = (target: CompiledTarget, index: number, options: readonly string[]): string => {
  const { isSelfContained, readsBeyond } = target;
  const holds = conditions(target, index);
  const context = isSelfContained ? 'run.options' : 'context';
  return lines(
    `const evaluate${index} = (run, node, subject, index) => {`,
    '  try {',
    readsBeyond
      ? `    if (t.isUnreadable(run, target${index}, node)) return;`
      : `    if (node !== undefined && node.unreadable.length !== 0 && t.isUnreadable(run, target${index}, node)) return;`,
    holds === '' ? '' : `    if (!(${holds})) return;`,
    isSelfContained
      ? ''
      : lines(
          indented(indented(writeContext(target, index, options))),
          '    if (context === undefined) return;',
        ),
    `    const result = check${index}(subject, ${context}, index);`,
    '    if (result === false || result === undefined) return;',
    `    t.failed(run, target${index}, node, result);`,
    '  } catch (error) {',
    `    t.threw(run, target${index}, error);`,
    '  }',
    '};',
  );
};

/** Writes the way of a target into what a finder found in an element that has no node. */
const writeFound = (target: CompiledTarget, index: number, depth: number, object: string): string => {
  const { field } = target.steps[depth] as CompiledTarget['steps'][number];
  const list = target.steps.slice(0, depth).filter((one) => one.each).length;
  return lines(
    `const found = ${object}${member(field)};`,
    'if (found !== undefined) {',
    `  run.parents[${depth}] = ${target.parent.length === 0 ? 'undefined' : `t.emptyNode(${object}, none)`};`,
    '  for (let i = 0; i < found.length; i += 1) {',
    `    run.indices[${list}] = i;`,
    `    evaluate${index}(run, undefined, found[i], i);`,
    '  }',
    '  if (found.length > 0) run.indices.pop();',
    '}',
  );
};

/** Writes the way of a target from an object on: a loop for each list. */
const writeWay = (
  target: CompiledTarget,
  index: number,
  depth: number,
  node: string,
  position: string,
): string => {
  const step = target.steps[depth];
  if (step === undefined) return `evaluate${index}(run, ${node}, ${node}.value, ${position});`;
  const { field, each } = step;
  const list = target.steps.slice(0, depth).filter((one) => one.each).length;
  const child = `child${depth}`;
  const [value, elements, at, element] = ['value', 'elements', 'i', 'element'].map(
    (name) => `${name}${depth}`,
  );
  const isLast = depth + 1 === target.steps.length;
  const skip = `t.skipUnreadable(run, target${index}, ${literal(field)});`;
  return lines(
    `const ${child} = ${node}.children === undefined ? undefined : ${node}.children[${step.index}];`,
    `if (${child} === undefined) {`,
    `  if (${node}.unreadable.length > 0 && ${node}.unreadable.includes(${literal(field)})) ${skip}`,
    '} else {',
    `  run.parents[${depth}] = ${node};`,
    indented(
      each
        ? lines(
            `const { value: ${value}, elements: ${elements} } = ${child};`,
            `for (let ${at} = 0; ${at} < ${value}.length; ${at} += 1) {`,
            `  run.indices[${list}] = ${at};`,
            `  const ${element} = ${elements} === undefined ? undefined : ${elements}[${at}];`,
            isLast
              ? `  if (${element} === undefined || isFound(${element})) evaluate${index}(run, undefined, ${value}[${at}], ${at});`
              : lines(
                  `  if (${element} === undefined) continue;`,
                  `  else if (isFound(${element})) {`,
                  indented(indented(writeFound(target, index, depth + 1, `${value}[${at}]`))),
                  '  }',
                ),
            `  else if (${element} === unreadable) ${skip}`,
            `  else if (${element}.kind !== 'object') evaluate${index}(run, undefined, ${element}.value, ${at});`,
            '  else {',
            indented(indented(writeWay(target, index, depth + 1, element ?? '', at ?? ''))),
            '  }',
            '}',
            `if (${value}.length > 0) run.indices.pop();`,
          )
        : writeWay(target, index, depth + 1, child, position),
    ),
    '}',
  );
};

/** Writes the function that evaluates a target over an input that was read. */
export const writeTarget = (target: CompiledTarget, index: number, options: readonly string[]): string =>
  lines(
    `// ${target.id}`,
    `const target${index} = t.targets[${index}];`,
    `const check${index} = target${index}.check;`,
    ...target.when.map((_, i) => `const when${index}_${i} = target${index}.when[${i}];`),
    writeAt(target, index, options),
    target.steps.length === 0
      ? ''
      : lines(
          `const visit${index} = (run, node) => {`,
          indented(writeWay(target, index, 0, 'node', '0')),
          '};',
        ),
  );

/** Writes the call that evaluates a target. */
export const callTarget = (target: CompiledTarget, index: number): string =>
  target.steps.length === 0 ? `evaluate${index}(run, node, node.value, 0);` : `visit${index}(run, node);`;
