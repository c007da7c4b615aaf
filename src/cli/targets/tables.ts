import { clauses } from '../../policy/clauses.js'
import { projects } from '../../policy/projects.js'
import type { Language, Text } from '../../policy/text.js'
import { targets } from '../../scorecard/catalogue.js'
import type { Scorecard } from '../../scorecard/evaluate-scorecard.js'
import { comparatorWords, statusWords, unitWords } from '../../scorecard/markdown-words.js'
import type { TargetResult, TargetStatus } from '../../scorecard/target-result.js'
import { textTable } from '../terminal.js'

const words = {
  en: {
    columns: ['target', 'asked', 'observed', 'status', 'gap'],
    list: ['target', 'clause', 'asked', 'measured'],
    notStated: 'not stated',
    failing: 'unmet: ',
    missing: 'not stated: ',
    comma: ', ',
  },
  'zh-CN': {
    columns: ['指标', '口径', '要求', '观测值', '结论', '差距'],
    list: ['指标', '条款', '要求', '口径'],
    notStated: '未填报',
    failing: '未达标：',
    missing: '未填报：',
    comma: '、',
  },
} as const

const titles: Readonly<Record<string, { readonly title: Text }>> = { ...clauses, ...projects }

/** A scorecard as aligned tables, one for each goal or project of which something is stated. */
export function scorecardText({ counts, groups, missing }: Scorecard, language: Language): string {
  const say = words[language]
  const statuses = Object.keys(counts) as TargetStatus[]
  const total = [
    ...statuses.map((status) => `${statusWords[status][language]} ${counts[status]}`),
    `${say.notStated} ${missing.length}`,
  ]
  const stated = groups.filter(({ results }) => results.length > 0)
  return [
    `${total.join(say.comma)}\n`,
    ...stated.map(({ group, results }) => {
      const rows = results.map((result) => cells(result, language))
      return `${group} ${titles[group]?.title[language] ?? ''}\n${textTable([say.columns, ...rows])}`
    }),
  ].join('\n')
}

function cells(result: TargetResult, language: Language): readonly string[] {
  const { target, status, observed, gap, failing, missing } = result
  const say = words[language]
  const unit = unitWords[result.unit][language]
  const places = (list: TargetResult['failing']) =>
    list.map(({ place, year }) => [place, year].filter(Boolean).join(' ')).join(say.comma)
  const remarks = [
    gap === undefined || gap === '0' ? '' : gap,
    failing.length > 0 ? say.failing + places(failing) : '',
    missing.length > 0 ? say.missing + places(missing) : '',
  ]
  return [
    target,
    // The id alone says nothing to an office.
    ...(language === 'zh-CN' ? [targets[target].measure[language]] : []),
    asked(result, language),
    observed === undefined ? '' : observed + unit,
    statusWords[status][language],
    remarks.filter(Boolean).join('; '),
  ]
}

const asked = (
  { comparator, required, unit }: Pick<TargetResult, 'comparator' | 'required' | 'unit'>,
  language: Language,
) => comparatorWords[comparator][language].required(required + unitWords[unit][language])

/** Every target with what is asked and measured. */
export function targetList(language: Language): string {
  const rows = Object.entries(targets).map(([id, entry]) => [
    id,
    entry.clause,
    asked(entry, language),
    entry.measure[language],
  ])
  return textTable([words[language].list, ...rows])
}

export const targetListJson = (): string => `${JSON.stringify(targets, null, 2)}\n`
