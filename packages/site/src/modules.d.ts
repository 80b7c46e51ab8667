/** Made by VitePress: the index of each language of the site, which is loaded when it is called. */
declare module '@localSearchIndex' {
  const index: { readonly root: () => Promise<{ readonly default: string }> };
  export default index;
}

/** Made with the pages, of the documents and the cases. */
declare module '@playgroundExamples' {
  const examples: readonly {
    readonly send: string;
    readonly name: string;
    readonly request: string;
    readonly facts: string;
    readonly phone?: string;
  }[];
  export default examples;
}

/** The script of the worker in which a table of the playground runs, as a text. */
declare module 'virtual:table-runtime' {
  const code: string;
  export default code;
}

declare module '*.vue' {
  import type { Component } from 'vue';

  const component: Component;
  export default component;
}
