/**
 * Returns a JSON value as indented text. A part that fits a line is on one: an example is read, and edited.
 */
export const indentedJson = (value: unknown, indent = ''): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inside = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Array.isArray(value)
    ? value.map((item) => indentedJson(item, inside))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${indentedJson(item, inside)}`);
  const line = `${open}${items.join(', ')}${close}`;
  const fits = line.length + indent.length < 80 && !line.includes('\n') && indent !== '';
  if (items.length === 0 || fits) return line;
  return `${open}\n${items.map((item) => `${inside}${item}`).join(',\n')}\n${indent}${close}`;
};
