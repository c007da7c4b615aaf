import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { chineseLabels, labelInChinese } from './chinese-labels'
import { sidebar } from './pages'
import { relativeBase, relativePage, standIn } from './relative-base'
import { search } from './search'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const isBuild = process.env['NODE_ENV'] === 'production'

// VitePress takes what ends otherwise than in one of the endings it knows for a page.
process.env['VITE_EXTRA_EXTENSIONS'] = 'py,sh'

// A line, and a sum that stands on it.
const icon = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#a02c1d"/><path d="M5 20h22" stroke="#fff" stroke-width="3" stroke-linecap="round"/><circle cx="16" cy="12" r="5" fill="#fff"/></svg>')}`

export default defineConfig({
  title: 'jiaxing-benefits',
  base: isBuild ? standIn : '/',
  lastUpdated: false,
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: labelInChinese,
  },
  head: [
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ['link', { rel: 'icon', href: icon }],
  ],
  // Files beside the pages, copied as they are.
  ignoreDeadLinks: [/\/examples\/[\w.-]+$/],
  vite: {
    plugins: [relativeBase(), chineseLabels()],
    resolve: {
      // The package as it is published, not its source.
      alias: [{ find: /^jiaxing-benefits$/, replacement: path('../../dist/index.js') }],
    },
    build: { chunkSizeWarningLimit: 1000 },
  },
  transformHtml: (html, id) => relativePage(html, id.slice(path('./dist/').length)),
  buildEnd({ outDir }) {
    cpSync(path('../examples'), `${outDir}/examples`, { recursive: true })
    for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
      if (/\.(?:html|js|css)$/.test(file) && readFileSync(`${outDir}/${file}`, 'utf8').includes(standIn)) {
        throw new Error(`${file} still names the stand-in for the site's folder`)
      }
    }
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      description:
        "Who is entitled to what under Jiaxing's 2010 plan for equal basic public services: exact, with the clause.",
      themeConfig: {
        nav: [
          { text: 'Try a family', link: '/try' },
          { text: 'The lines', link: '/lines' },
          { text: 'Scorecard', link: '/scorecard' },
          { text: 'Readings', link: '/readings' },
        ],
        sidebar: sidebar('en'),
      },
    },
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      description: '嘉兴市2010年基本公共服务均等化行动计划：谁可以享受什么，逐条核算，精确到分。',
      themeConfig: {
        nav: [
          { text: '计算器', link: '/zh/try' },
          { text: '标准线图', link: '/zh/lines' },
          { text: '指标完成情况', link: '/zh/scorecard' },
          { text: '理解口径', link: '/zh/readings' },
        ],
        sidebar: sidebar('zh'),
        outline: { label: '本页目录' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '外观',
        lightModeSwitchTitle: '切换到浅色',
        darkModeSwitchTitle: '切换到深色',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到页首',
        langMenuLabel: '切换语言',
        skipToContentLabel: '跳到正文',
        notFound: {
          title: '没有这一页',
          quote: '地址可能有误，或者页面已经移动。',
          linkLabel: '回到首页',
          linkText: '回到首页',
        },
      },
    },
  },
  themeConfig: { search },
})
