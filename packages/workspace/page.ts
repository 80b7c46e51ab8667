import { readFileSync, writeFileSync } from 'node:fs';

import { format, resolveConfig } from 'prettier';

/** What a command made of a page. Pages are named by their paths from the root of the repository, where commands run. */
const partOf = (maker: string): RegExp => new RegExp(`<!-- made by ${maker} -->\n(?:[^]*?\n)??<!-- end -->`);

/** The part of a page that a command made, with its marks. */
export const partIn = (page: string, maker: string): string => {
  const part = partOf(maker).exec(readFileSync(page, 'utf8'))?.[0];
  if (part === undefined)
    throw new Error(
      `${page} has no place for what ${maker} makes: add <!-- made by ${maker} --> and <!-- end -->.`,
    );
  return part;
};

/** What a part of a page would be with these lines of Markdown. */
const madeOf = async (page: string, maker: string, lines: readonly string[]): Promise<string> => {
  const settings = { ...(await resolveConfig(page)), parser: 'markdown' };
  const text = (await format(lines.join('\n'), settings)).trimEnd();
  return `<!-- made by ${maker} -->\n\n${text}\n\n<!-- end -->`;
};

/** Writes a part of a page. */
export const writePart = async (page: string, maker: string, lines: readonly string[]): Promise<void> => {
  const before = partIn(page, maker);
  const after = await madeOf(page, maker, lines);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(before, () => after),
  );
};

/** Whether a part of a page is what it would be, if it were made now. */
export const isFresh = async (page: string, maker: string, lines: readonly string[]): Promise<boolean> =>
  partIn(page, maker) === (await madeOf(page, maker, lines));
