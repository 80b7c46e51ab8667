import type { MarkdownOptions } from 'vitepress';

type Markdown = Parameters<NonNullable<MarkdownOptions['config']>>[0];

/** Turns the style of a cell into a class: the content security policy has no styles in elements. */
const alignByClass = (md: Markdown): void => {
  for (const name of ['th_open', 'td_open'] as const) {
    md.renderer.rules[name] = (tokens, index, options, _env, self) => {
      const token = tokens[index];
      const align = /text-align:(\w+)/.exec(token?.attrGet('style') ?? '')?.[1];
      if (token !== undefined && align !== undefined) {
        token.attrs = (token.attrs ?? []).filter(([attribute]) => attribute !== 'style');
        token.attrJoin('class', `align-${align}`);
      }
      return self.renderToken(tokens, index, options);
    };
  }
};

/** A cell without a text is no heading of anything, in the head of a table too. */
const emptyCells = (md: Markdown): void => {
  md.core.ruler.push('empty-cells', ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type !== 'th_open' || tokens[index + 1]?.content.trim() !== '') return;
      for (const part of tokens.slice(index, index + 3)) if (part.tag === 'th') part.tag = 'td';
    });
  });
};

/** Pages of source files are no pages of VitePress: a link to one leaves its router. */
const leaveRouter = (md: Markdown): void => {
  md.core.ruler.push('leave-router', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? []))
      if (
        token.type === 'link_open' &&
        /^\/(?:source|schemas|openapi|files)\//.test(token.attrGet('href') ?? '')
      )
        token.attrSet('target', '_self');
  });
};

/** Vue would read braces of a text as an expression. */
const keepBraces = (md: Markdown): void => {
  const text = md.renderer.rules.text;
  md.renderer.rules.text = (tokens, index, options, env, self) =>
    (text?.(tokens, index, options, env, self) ?? '').replaceAll('{{', '&#123;&#123;');
};

/** Sets up how Markdown becomes the HTML of the site. */
export const siteMarkdown = (md: Markdown): void => {
  alignByClass(md);
  emptyCells(md);
  leaveRouter(md);
  keepBraces(md);
};
