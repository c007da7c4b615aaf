import type { Plugin } from 'vite'
import type { MarkdownRenderer } from 'vitepress'

/** What VitePress says in English on every page, and has no setting for: the file, the words, and in Chinese. */
const fixed: Readonly<Record<string, readonly [string, string]>> = {
  'VPNavBarMenu.vue': ['Main Navigation', '主导航'],
  'VPSidebar.vue': ['Sidebar Navigation', '目录'],
  'VPDocFooter.vue': ['Pager', '上一页和下一页'],
  'VPNavBarExtra.vue': ['label="extra navigation"', '更多'],
  'VPNavBarHamburger.vue': ['aria-label="mobile navigation"', '菜单'],
}

/** The same in the language of the page, by `$inLanguage`, which the theme gives to every component. */
export function chineseLabels(): Plugin {
  return {
    name: 'chinese-labels',
    enforce: 'pre',
    transform(code, id) {
      const [, file = ''] = /\/theme-default\/components\/(\w+\.vue)$/.exec(id) ?? []
      const entry = fixed[file]
      if (entry === undefined) return undefined
      const [found, chinese] = entry
      if (!code.includes(found)) throw new Error(`${file} no longer says ${found}`)
      const [, attribute, english = found] = /^([\w-]+)="(.+)"$/.exec(found) ?? []
      const call = `$inLanguage('${english}', '${chinese}')`
      return code.replace(found, attribute === undefined ? `{{ ${call} }}` : `:${attribute}="${call}"`)
    },
  }
}

/** Links to headings and the buttons that copy code, on the Chinese pages. */
export function labelInChinese(md: MarkdownRenderer): void {
  const isChinese = (env: { relativePath?: string }) => env.relativePath?.startsWith('zh/') ?? false
  md.core.ruler.push('chinese-permalinks', ({ tokens, env }) => {
    if (!isChinese(env)) return
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const [, title] = /^Permalink to "(.*)"$/s.exec(token.attrGet('aria-label') ?? '') ?? []
      if (title !== undefined) token.attrSet('aria-label', `“${title}”的链接`)
    }
  })
  const fence = md.renderer.rules.fence
  if (fence === undefined) throw new Error('no rule for code')
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const html = fence(tokens, index, options, env, self)
    return isChinese(env) ? html.replace('title="Copy Code"', 'title="复制代码"') : html
  }
}
