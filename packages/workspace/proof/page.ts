import { readFileSync, writeFileSync } from 'node:fs';

import { format, resolveConfig } from 'prettier';

const file = 'docs/proof.md';

const partOf = (maker: string): RegExp => new RegExp(`(<!-- made by ${maker} -->\n)[^]*?(\n<!-- end -->)`);

/** What docs/proof.md is, and what it would be with these lines in a part. */
const withPart = async (
  maker: string,
  lines: readonly string[],
): Promise<{ readonly before: string; readonly after: string }> => {
  const before = readFileSync(file, 'utf8');
  const config = await resolveConfig(file);
  const part = (await format(lines.join('\n'), { ...config, parser: 'markdown' })).trimEnd();
  if (!partOf(maker).test(before))
    throw new Error(
      `${file} has no place for what ${maker} makes: add <!-- made by ${maker} --> and <!-- end -->.`,
    );
  return {
    before,
    after: before.replace(partOf(maker), (_, begin: string, end: string) => `${begin}\n${part}\n${end}`),
  };
};

/** Writes a part of docs/proof.md. */
export const writePart = async (maker: string, lines: readonly string[]): Promise<void> =>
  writeFileSync(file, (await withPart(maker, lines)).after);

/** Whether a part of docs/proof.md is what it would be, if it were made now. */
export const isFresh = async (maker: string, lines: readonly string[]): Promise<boolean> => {
  const { before, after } = await withPart(maker, lines);
  return before === after;
};
