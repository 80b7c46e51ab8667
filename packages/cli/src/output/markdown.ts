/** Returns a text as it is, in a line of Markdown. */
export const inMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|&~#!]/g, '\\$&');

/** Returns a text as code: between more backticks than it has side by side. */
export const markdownCode = (text: string): string => {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)));
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
};

/** Returns a row of a table. */
export const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
