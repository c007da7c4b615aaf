import { type ClauseId, clauses, type Language } from 'jiaxing-benefits'
import { expect, test } from 'vitest'
import { expectGenerated } from './generated.js'
import { type Computed, computed, places } from './sources.js'

const words = {
  en: {
    title: 'Every clause of the document, and what is computed from it',
    intro: [
      'Benefits are decided by `assess` and screened together; functions are called by name; targets are evaluated by `evaluateTarget`. A clause that only supports another is listed with what it supports.',
      'The last column says what in a clause is not computed, and why: a name that holds a number, a verb of process, a system rather than an entitlement, or something the document does not state.',
      'This page is made from the tables under `src/policy/` and the sources that the functions cite.',
    ],
    columns: ['Clause', 'About', 'Computed from it, and where', 'Not computed, and why'],
    kinds: { benefit: 'Benefits', function: 'Functions', target: 'Targets' },
    nothing: 'nothing',
    colon: ': ',
    comma: ', ',
    in: (file: string) => ` in \`${file}\``,
  },
  'zh-CN': {
    title: '逐条对照：文件各条及其核算内容',
    intro: [
      '待遇由 `assess` 核算，也可一并筛查；函数按名称调用；指标由 `evaluateTarget` 核算。条款只是某项核算的第二出处或者佐证的，也列出该项核算。',
      '最后一栏写明条款中哪些内容不作核算及其理由：名称中带有数字、属于推进性要求、写的是制度和体系而不是待遇，或者文件没有写明。',
      '本页由 `src/policy/` 下的数据表和各函数注明的出处生成。',
    ],
    columns: ['条款', '内容', '核算内容及所在文件', '不作核算的内容及理由'],
    kinds: { benefit: '待遇', function: '函数', target: '指标' },
    nothing: '无',
    colon: '：',
    comma: '、',
    in: (file: string) => `（\`${file}\`）`,
  },
} as const

const from = (place: ClauseId): readonly Computed[] =>
  computed.filter(({ clauses: cited }) => cited.includes(place))

function computedCell(place: ClauseId, language: Language): string {
  const say = words[language]
  const lines = (['benefit', 'function', 'target'] as const).flatMap((kind) => {
    const own = from(place).filter((one) => one.kind === kind)
    return [...new Set(own.map(({ file }) => file))].map((file) => {
      const names = own.filter((one) => one.file === file).map(({ name }) => `\`${name}\``)
      return `${say.kinds[kind]}${say.colon}${names.join(say.comma)}${say.in(file)}`
    })
  })
  return lines.length > 0 ? lines.join('<br>') : say.nothing
}

function page(language: Language): string {
  const say = words[language]
  const rows = places.map((place) => {
    const { title, notComputed } = clauses[place]
    return [place, title[language], computedCell(place, language), notComputed?.[language] ?? '']
  })
  const table = [say.columns, say.columns.map(() => '---'), ...rows]
  return [
    `# ${say.title}`,
    '',
    ...say.intro.flatMap((paragraph) => [paragraph, '']),
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n')
}

test.each([
  ['en', 'docs/clauses.md'],
  ['zh-CN', 'docs/zh/clauses.md'],
] as const)('the table of clauses in %s is what %s says', (language, file) => {
  expectGenerated(file, page(language))
})

// Counted in the document: the goals of part two run through its groups; under each project, its paragraphs.
test('the clauses are those of the document, each in its place', () => {
  const goals = ['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5', '2.2.6', '2.2.7', '2.2.8', '2.2.9', '2.2.10']
  const utilities = ['2.3.11', '2.3.12', '2.3.13', '2.3.14']
  const paragraphs = [1, 2, 6, 5, 4, 4, 5, 2, 4, 4]
  const projects = paragraphs.flatMap((count, project) =>
    Array.from({ length: count }, (_, paragraph) => `3.${project + 1}.${paragraph + 1}`),
  )
  const safeguards = ['4.1', '4.2', '4.3', '4.4', '4.5']
  expect(places).toEqual(['1', '2', ...goals, ...utilities, '3', ...projects, ...safeguards])
})

test.each<[ClauseId, string]>([
  ['2.1.2', '“2+1”'],
  ['2.2.6', '“15年教育”'],
  ['2.2.8', '“三万工程”'],
  ['3.5.2', '“三万工程”'],
  ['3.3.6', '“百人千场”'],
  ['3.7.3', '“千镇”'],
  ['3.7.3', '“万村”'],
  ['3.9.4', '“千村示范、万村整治”'],
  ['3.9.2', '“35千伏”'],
  ['3.4.2', '“主要用于”'],
  ['4.1', '报送名单的期限'],
  ['3.1.1', '欠薪应急周转金'],
  ['3.8.2', '农房保险'],
  ['3.10.4', '新居民公寓'],
  ['2.1.5', '逐步纳入'],
  ['3.10.4', '逐步纳入'],
])('of %s it is said why nothing is computed from %s', (place, words) => {
  expect(clauses[place].notComputed?.['zh-CN']).toContain(words)
})

test('of every clause something is computed, or it is said why nothing is', () => {
  for (const place of places) {
    expect(from(place).length > 0 || clauses[place].notComputed !== undefined, place).toBe(true)
  }
})

test('everything computed is from a clause of the document', () => {
  const names = computed.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(['lowRentHousing', 'averageReliefFloor', 'subsistenceAllowance']),
  )
  expect(names).toEqual(expect.arrayContaining(['nextFreeCheckup', 'townTapWater']))
  for (const { name, clauses: cited } of computed) {
    for (const place of cited) expect(places, name).toContain(place)
  }
})
