import Home from 'vitepress/dist/client/theme-default/components/VPHome.vue';
import { h } from 'vue';

/** The home page of the theme, as the main part of its page: the theme has that on all the others. */
const MainHome = () => h('main', h(Home));

export { MainHome as default };
