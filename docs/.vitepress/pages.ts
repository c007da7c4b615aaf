import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DefaultTheme } from 'vitepress'

type Locale = 'en' | 'zh'

interface Section {
  readonly en: string
  readonly zh: string
  /** The page's file without its ending; English title, Chinese title. One that does not exist yet is left out. */
  readonly pages?: readonly (readonly [string, string, string])[]
  /** All pages of a folder, by their own headings. */
  readonly folder?: string
}

const sections: readonly Section[] = [
  {
    en: 'See for yourself',
    zh: '动手试试',
    pages: [
      ['try', 'Try a family', '计算器'],
      ['lines', 'The lines', '标准线图'],
      ['scorecard', 'Scorecard', '指标完成情况'],
    ],
  },
  {
    en: 'Guides',
    zh: '使用指南',
    pages: [
      ['guides/import', 'Use it in a program', '在程序中使用'],
      ['guides/register', 'Decide a register', '核算整本名册'],
      ['guides/test-your-system', 'Test your own system', '检验自己的系统'],
      ['guides/facts-and-policy', 'Facts, verdicts and policy', '填报项、结论和政策参数'],
    ],
  },
  { en: 'The document, computed', zh: '文件逐条核算', folder: 'document' },
  { en: 'API reference', zh: 'API 参考', folder: 'api' },
  {
    en: 'What the document says',
    zh: '文件与口径',
    pages: [
      ['clauses', 'Clauses', '逐条对照'],
      ['readings', 'Readings', '条文理解口径'],
      ['targets', 'Targets', '指标'],
      ['glossary', 'Glossary', '术语表'],
    ],
  },
  {
    en: 'Use it',
    zh: '使用与对接',
    pages: [
      ['command-line', 'Command line', '命令行'],
      ['registers', 'Whole registers', '整册核算'],
      ['sql', 'Inside a database', '在数据库里核算'],
      ['schemas', 'JSON Schemas', 'JSON Schema'],
      ['conformance', 'Conformance suite', '参考用例集'],
      ['testing', 'Testing in JavaScript', '在 JavaScript 中测试'],
      ['performance', 'Performance', '性能'],
      ['examples', 'Examples', '示例'],
    ],
  },
  { en: 'Cases of the suite', zh: '参考用例', folder: 'cases' },
  {
    en: 'Develop it',
    zh: '参与开发',
    pages: [
      ['architecture', 'Architecture', '架构说明'],
      ['contributing', 'Contributing', '参与开发'],
    ],
  },
]

const docs = fileURLToPath(new URL('..', import.meta.url))
const prefix = (locale: Locale) => (locale === 'zh' ? 'zh/' : '')

// `part-2` before `part-2-1`: with its ending it would come after.
const stem = (name: string) => name.replace(/\.md$/, '')

function pagesOfFolder(locale: Locale, folder: string): DefaultTheme.SidebarItem[] {
  const path = `${docs}${prefix(locale)}${folder}`
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .sort(
      (a, b) =>
        Number(b === 'index.md') - Number(a === 'index.md') ||
        stem(a).localeCompare(stem(b), 'en', { numeric: true }),
    )
    .map((name) => {
      const [, heading] = /^# (.+)$/m.exec(readFileSync(`${path}/${name}`, 'utf8')) ?? []
      return {
        text: heading?.replaceAll('`', '') ?? name,
        link: `/${prefix(locale)}${folder}/${name.replace(/(index)?\.md$/, '')}`,
      }
    })
}

/** The same pages in the same order, in both languages. */
export const sidebar = (locale: Locale): DefaultTheme.SidebarItem[] =>
  sections.flatMap(({ en, zh, pages = [], folder }) => {
    const listed = pages.flatMap(([file, english, chinese]) =>
      existsSync(`${docs}${prefix(locale)}${file}.md`)
        ? [{ text: locale === 'zh' ? chinese : english, link: `/${prefix(locale)}${file}` }]
        : [],
    )
    const items = [...listed, ...(folder ? pagesOfFolder(locale, folder) : [])]
    return items.length > 0 ? [{ text: locale === 'zh' ? zh : en, items }] : []
  })
