import { useData } from 'vitepress';
import type { Theme } from 'vitepress';
import theme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent, defineComponent, h, onMounted, ref } from 'vue';

import './style.css';

const Playground = defineAsyncComponent(() => import('../../src/playground/playground.js'));

const Layout = defineComponent(() => {
  const { frontmatter } = useData();
  // The playground has an editor and the address, so only a browser has it.
  const isMounted = ref(false);
  onMounted(() => (isMounted.value = true));
  return () =>
    h(theme.Layout, null, {
      'doc-after': () =>
        isMounted.value && frontmatter.value['playground'] === true ? h(Playground) : undefined,
    });
});

const siteTheme: Theme = {
  extends: theme,
  Layout,
  enhanceApp: () => {
    if (import.meta.env.SSR) return;
    // A page has links that are relative to its own address. The navigation stays when that changes, so its links become whole.
    for (const link of document.querySelectorAll('a[href^="."], link[rel="icon"]')) {
      const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href);
      link.setAttribute('href', pathname + hash);
    }
  },
};

export { siteTheme as default };
