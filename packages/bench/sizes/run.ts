import { budgets, measured } from './budgets.js';

const bytes = (count: number): string => `${count.toLocaleString('en')} bytes`;

let isOver = false;
for (const budget of budgets) {
  const [size, strangers] = await measured(budget);
  const verdict =
    size > budget.most
      ? `over its budget of ${bytes(budget.most)}`
      : size > budget.goal
        ? `goal ${bytes(budget.goal)}`
        : '';
  console.log(`${budget.name.padEnd(58)}${bytes(size).padStart(14)}  ${verdict}`);
  if (strangers.length > 0) console.log(`  loads ${strangers.join(', ')}`);
  isOver ||= size > budget.most || strangers.length > 0;
}
if (isOver) {
  console.error(
    'A bundle has grown past its budget: make it smaller, or raise the budget in packages/bench/sizes/budgets.ts and say why.',
  );
  process.exitCode = 1;
}
