import { posix } from 'node:path';

import { documentPath } from './documents.js';
import { linkTo } from './page.js';
import type { Asset } from './page.js';
import type { FileLink } from './links.js';
import { bytesOf, isFolder, isThere, namesIn, textOf } from './repository.js';

/** Shiki's names of the languages of the files. */
const languages: { readonly [ending: string]: string } = {
  ts: 'ts',
  tsx: 'tsx',
  mjs: 'js',
  js: 'js',
  cjs: 'js',
  json: 'json',
  md: 'md',
  py: 'python',
  css: 'css',
  html: 'html',
  sql: 'sql',
};

/** A longer file is shown without colours, which would make its page several times as large. */
const mostColoured = 60_000;

/** A file of the repository as the site has it, or a folder without a README. */
export interface Source {
  /** The path of its page. */
  readonly path: string;
  readonly file: string;
  /** The text of a file, and the language of its colours. */
  readonly code?: { readonly text: string; readonly language: string };
  /** The names in a folder, with their links. */
  readonly entries?: readonly (readonly [name: string, link: string])[];
}

const sourceOf = (file: string, linkFor: (link: FileLink) => string): Source => {
  const path = `source/${file}`;
  if (isFolder(file)) {
    const entries = namesIn(file).map((name) => {
      const inside = posix.join(file, name).replace(/\/$/, '');
      return [name, linkFor({ file: inside, anchor: '' })] as const;
    });
    return { path, file, entries };
  }
  const text = textOf(file);
  const language = languages[posix.extname(file).slice(1)] ?? 'text';
  return { path, file, code: { text, language: text.length > mostColoured ? 'text' : language } };
};

/** Returns a source as Markdown. */
export const sourceText = ({ file, code, entries = [] }: Source): string => {
  if (code === undefined)
    return `# ${file}\n\n${entries.map(([name, link]) => `- [${name}](${link})`).join('\n')}\n`;
  const ticks = (code.text.match(/`{3,}/g) ?? []).map(({ length }) => length + 1);
  const fence = '`'.repeat(Math.max(3, ...ticks));
  return `# ${file}\n\n${fence}${code.language}\n${code.text.replace(/\n?$/, '\n')}${fence}\n`;
};

/** Files of the repository as the site has them: those that are linked, each once, and images. */
export interface Sources {
  /** Returns the address of a file, and keeps in mind that it needs a page. Throws if there is no such file. */
  readonly linkFor: (link: FileLink) => string;
  /** Returns every file that was linked, and those that these link to. */
  readonly all: () => readonly Source[];
  readonly images: () => readonly Asset[];
}

/** Returns the sources of a site. */
export const newSources = (): Sources => {
  const linked = new Set<string>();
  const images = new Set<string>();
  const linkFor = ({ file, anchor }: FileLink): string => {
    if (!isThere(file)) throw new Error(`A page of the site links to ${file}, and there is no such file.`);
    const document = documentPath(file) ?? documentPath(posix.join(file, 'README.md'));
    if (document !== undefined) return linkTo(document, anchor.slice(1));
    if (/\.(?:png|svg)$/.test(file)) {
      images.add(file);
      return `/files/${file}`;
    }
    linked.add(file);
    return linkTo(`source/${file}`, anchor.slice(1));
  };
  return {
    linkFor,
    all: () => {
      const all: Source[] = [];
      // A set also goes over what is added to it meanwhile: a folder links to more.
      for (const file of linked) all.push(sourceOf(file, linkFor));
      return all;
    },
    images: () => [...images].map((file) => ({ path: `files/${file}`, content: bytesOf(file) })),
  };
};
