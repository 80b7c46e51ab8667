import { readFileSync, writeFileSync } from 'node:fs';

const file = 'docs/proof.md';

const partOf = (maker: string): RegExp => new RegExp(`(<!-- made by ${maker} -->\n)[^]*?(\n<!-- end -->)`);

/** What docs/proof.md would be, with a part made anew. */
const withPart = (maker: string, part: string): { readonly before: string; readonly after: string } => {
  const before = readFileSync(file, 'utf8');
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
export const writePart = (maker: string, part: string): void =>
  writeFileSync(file, withPart(maker, part).after);

/** Whether a part of docs/proof.md is what it would be, if it were made now. */
export const isFresh = (maker: string, part: string): boolean => {
  const { before, after } = withPart(maker, part);
  return before === after;
};
