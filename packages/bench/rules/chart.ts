/** One row of a chart: a name, and a figure for each column. */
export interface Row {
  readonly name: string;
  readonly values: readonly number[];
}

const colours = ['#3b6fb6', '#c2672b', '#4d8f5b', '#8a5fb0', '#b3485e'];
const width = 760;
const left = 150;
const right = 24;
const top = 64;
const height = 26;
const largest = 50;
const smallest = 0.25;

/** Where a ratio stands: on a scale of logarithms. */
const at = (ratio: number): number => {
  const share =
    Math.log(Math.min(largest, Math.max(smallest, ratio)) / smallest) / Math.log(largest / smallest);
  return Number((left + share * (width - left - right)).toFixed(1));
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A chart of ratios as SVG, a row a contender and a dot an input: readable on light and on dark. */
export const chartOf = (title: string, inputs: readonly string[], rows: readonly Row[]): string => {
  const bottom = top + rows.length * height;
  const ticks = [0.25, 0.5, 1, 2, 5, 10, 20, 50]
    .map(
      (tick) => `
  <line x1="${at(tick)}" y1="${top}" x2="${at(tick)}" y2="${bottom}" class="${tick === 1 ? 'one' : 'tick'}"/>
  <text x="${at(tick)}" y="${bottom + 18}" class="scale">${tick}</text>`,
    )
    .join('');
  const legend = inputs
    .map((name, index) => {
      const x = left + (index % 3) * 200;
      const y = 20 + Math.floor(index / 3) * 18;
      return `
  <circle cx="${x}" cy="${y}" r="5" fill="${colours[index] ?? ''}"/>
  <text x="${x + 10}" y="${y + 4}">${escaped(name)}</text>`;
    })
    .join('');
  const dots = rows
    .map(({ name, values }, row) => {
      const y = top + row * height + height / 2;
      const line = `
  <text x="${left - 12}" y="${y + 4}" class="name${name === 'assay' ? ' ours' : ''}">${escaped(name)}</text>`;
      return (
        line +
        values
          .map(
            (value, index) => `
  <circle cx="${at(value)}" cy="${y}" r="5" fill="${colours[index] ?? ''}"><title>${escaped(`${name}, ${inputs[index] ?? ''}: ${value.toFixed(2)}`)}</title></circle>`,
          )
          .join('')
      );
    })
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 30}" role="img" aria-label="${escaped(title)}">
  <style>
    text { font: 13px system-ui, sans-serif; fill: #444 }
    .name { text-anchor: end } .ours { font-weight: 700 } .scale { text-anchor: middle }
    .tick { stroke: #8884 } .one { stroke: #888; stroke-width: 2 }
    @media (prefers-color-scheme: dark) { text { fill: #ccc } }
  </style>${ticks}${legend}${dots}
</svg>
`;
};
