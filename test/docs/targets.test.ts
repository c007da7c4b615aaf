import { readFileSync } from 'node:fs'
import { clauses, type Language, type TargetEntry, targets } from 'jiaxing-benefits'
import { expect, test } from 'vitest'
import { projects } from '../../src/policy/projects.js'
import { targetGroups } from '../../src/policy/targets/groups.js'
import { comparatorWords, groupWords, unitWords } from '../../src/scorecard/markdown-words.js'
import { expectGenerated } from './generated.js'

// The guide is written by hand down to this line; the tables below it are made from the rows.
const line = '<!-- Below: made from the tables. -->'

const words = {
  en: {
    title: 'All targets',
    columns: ['Target', 'Asked', 'Words', 'Measured', 'Due', 'One for each', 'Force'],
    everyYear: '2010, 2011, 2012',
    atOnce: ', and binds at once',
    scopes: {
      city: '',
      cityProper: '',
      county: 'county',
      everyOne: 'body or kind',
      everyLevel: 'level of government',
    },
    forces: { required: '', basic: 'for the most part', strive: 'to be striven for', phased: 'phased in' },
    colon: ': ',
  },
  'zh-CN': {
    title: '全部指标',
    columns: ['指标', '要求', '原文', '口径', '期限', '逐个填报', '力度'],
    everyYear: '2010、2011、2012',
    atOnce: '，即时执行',
    scopes: {
      city: '',
      cityProper: '',
      county: '县（市、区）',
      everyOne: '机构或者类别',
      everyLevel: '各级政府',
    },
    forces: { required: '', basic: '基本', strive: '力争', phased: '逐步' },
    colon: '：',
  },
} as const

const titles: Readonly<Record<string, { readonly title: Readonly<Record<Language, string>> }>> = {
  ...clauses,
  ...projects,
}

function cells(id: string, entry: TargetEntry, language: Language): readonly string[] {
  const { comparator, required, unit, measure, due, bindsAtOnce, scope, force } = entry
  const say = words[language]
  return [
    `\`${id}\``,
    comparatorWords[comparator][language].required(`${required}${unitWords[unit][language]}`),
    entry.words,
    measure[language],
    (due === 'everyYear' ? say.everyYear : String(due)) + (bindsAtOnce ? say.atOnce : ''),
    say.scopes[scope],
    say.forces[force],
  ]
}

function tables(language: Language): string {
  const say = words[language]
  const sections = targetGroups.flatMap(({ kind, id }) => {
    const rows = Object.entries(targets).filter(([, { group }]) => group === id)
    const table = [
      say.columns,
      say.columns.map(() => '---'),
      ...rows.map(([target, entry]) => cells(target, entry, language)),
    ]
    const heading = `### ${groupWords[kind][language]} ${id}${say.colon}${titles[id]?.title[language]}`
    return rows.length > 0 ? [heading, '', ...table.map((row) => `| ${row.join(' | ')} |`), ''] : []
  })
  return [`## ${say.title}`, '', ...sections].join('\n')
}

test.each([
  ['en', 'docs/targets.md'],
  ['zh-CN', 'docs/zh/targets.md'],
] as const)('the tables of targets in %s are what %s says', (language, file) => {
  const [guide, ...rest] = readFileSync(file, 'utf8').split(line)
  expect(rest.length).toBe(1)
  expectGenerated(file, `${guide}${line}\n\n${tables(language)}`)
})
