import { transformerStyleToClass } from '@shikijs/transformers';
import type { ShikiTransformer } from 'shiki';

/** The colours of code as classes: a content security policy without `unsafe-inline` has no styles in elements. */
const styles = transformerStyleToClass({ classPrefix: 'code-' });

/** Returns the style sheet of all code that was shown so far. */
export const codeStyles = (): string => styles.getCSS();

/** Gives each line an id in a block with the word `lines`, so that a link can lead to it: `#L12`. */
const withLineIds: ShikiTransformer = {
  name: 'line-ids',
  line(node, line) {
    if (this.options.meta?.__raw?.split(' ').includes('lines') === true) node.properties['id'] = `L${line}`;
  },
};

/** They shape all code of the site. */
export const codeTransformers: ShikiTransformer[] = [styles, withLineIds];

/** Colours that can be told from their ground by everybody. */
export const codeThemes = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const;
