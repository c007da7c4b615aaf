import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { h } from 'vue'
import NotFoundPage from './NotFoundPage.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app, router }) {
    app.config.globalProperties['$inLanguage'] = (english: string, chinese: string) =>
      router.route.data.relativePath.startsWith('zh/') ? chinese : english
  },
  Layout: () => h(DefaultTheme.Layout, null, { 'not-found': () => h(NotFoundPage) }),
} satisfies Theme
