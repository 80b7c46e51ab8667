/** A text as it is, in a paragraph of Markdown. */
export const literal = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#]/g, '\\$&');

/** A text as it is, as code in Markdown: between more backticks than it has side by side. */
export const code = (text: string): string => {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)));
  const line = text.replace(/\s+/g, ' ');
  return fence.length === 1 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
};
