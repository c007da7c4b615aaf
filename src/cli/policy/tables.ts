import type { Decimal } from 'decimal.js'
import { benefits } from '../../determine/catalogue.js'
import type { FigureOrigin } from '../../determine/determination.js'
import { type IncomeLimit, incomeLimits } from '../../determine/income-limits.js'
import type { Policy } from '../../determine/policy.js'
import { toText } from '../../facts/money.js'
import { figureTexts } from '../../policy/figure-texts.js'
import { figureNames } from '../../policy/figures.js'
import type { Language } from '../../policy/text.js'
import { textTable } from '../terminal.js'

const money = (value: Decimal | undefined): string | undefined =>
  value?.toFixed(Math.max(2, value.decimalPlaces()))

const limitWords = {
  en: {
    columns: [
      'benefit',
      'registration',
      'limit (yuan)',
      'per person a',
      'highest a month',
      'highest a year',
      'clause',
    ],
    registration: { urban: 'urban', rural: 'rural' },
    comparator: { below: 'below', atMost: 'at most' },
    period: { month: 'month', year: 'year' },
    none: 'needs a figure',
    nothing: 'The plan is not in force on this day: there are no limits.\n',
  },
  'zh-CN': {
    columns: ['事项', '户籍', '人均收入限额（元）', '期间', '每月最高', '每年最高', '条款'],
    registration: { urban: '城镇', rural: '农村' },
    comparator: { below: '低于', atMost: '不超过' },
    period: { month: '月', year: '年' },
    none: '缺少数据',
    nothing: '该日期不在计划期内，没有限额。\n',
  },
} as const

/** The limits on income of a policy as a table. */
export function limitsText(policy: Policy, language: Language): string {
  const say = limitWords[language]
  const limits = incomeLimits(policy)
  if (limits.length === 0) return say.nothing
  const rows = limits.map(({ benefit, registration, comparator, limit, per, highestQualifying, clause }) => [
    benefits[benefit].name[language],
    say.registration[registration],
    limit ? `${say.comparator[comparator]} ${money(limit)}` : say.none,
    say.period[per],
    money(highestQualifying.perMonth) ?? '-',
    money(highestQualifying.perYear) ?? '-',
    clause,
  ])
  return textTable([say.columns, ...rows])
}

/** The same as plain JSON, sums as decimal text. */
export const limitsJson = (policy: Policy): readonly unknown[] =>
  incomeLimits(policy).map(({ limit, highestQualifying: { perMonth, perYear }, ...plain }: IncomeLimit) => ({
    ...plain,
    ...(limit && { limit: toText(limit) }),
    highestQualifying: {
      ...(perMonth && { perMonth: toText(perMonth) }),
      ...(perYear && { perYear: toText(perYear) }),
    },
  }))

const standardWords = {
  en: {
    columns: ['figure', 'value', 'unit', 'origin'],
    given: 'as given',
    published: (source: string) => `published: ${source}`,
    derived: (amount: string, ratio: string, figure: string) => `derived: ${amount} x ${ratio} (${figure})`,
    rounded: (step: number) => `, rounded up to a multiple of ${step}`,
    unknown: 'not known',
    document: (clause: string) => `clause ${clause}`,
  },
  'zh-CN': {
    columns: ['数据', '数值', '单位', '来源'],
    given: '所给',
    published: (source: string) => `已公布：${source}`,
    derived: (amount: string, ratio: string, figure: string) => `推算：${amount}×${ratio}（${figure}）`,
    rounded: (step: number) => `，向上取整到${step}元的整数倍`,
    unknown: '不详',
    document: (clause: string) => `条款${clause}`,
  },
} as const

function originText(origin: FigureOrigin, language: Language): string {
  const say = standardWords[language]
  if (origin.origin === 'given') return say.given
  if (origin.origin === 'published') return say.published(origin.source)
  if (origin.origin !== 'derived') return say.document(origin.source)
  const { amount, ratio, figure, roundedUpTo } = origin.source
  const label = figureTexts[figure].label[language]
  return say.derived(amount, ratio, label) + (roundedUpTo === undefined ? '' : say.rounded(roundedUpTo))
}

/** The figures of a policy as a table: value, unit and where each comes from. */
export function standardsText(policy: Policy, language: Language): string {
  const say = standardWords[language]
  const rows = figureNames.map((name) => {
    const [value, origin] = [policy[name], policy.origins[name]]
    const { label, unit } = figureTexts[name]
    return [
      label[language],
      money(value) ?? say.unknown,
      unit[language],
      origin ? originText(origin, language) : '',
    ]
  })
  return textTable([say.columns, ...rows])
}

export const standardsJson = (policy: Policy): unknown => ({
  asOf: policy.asOf,
  inForce: policy.inForce,
  figures: Object.fromEntries(
    figureNames.flatMap((name) => {
      const [value, origin] = [policy[name], policy.origins[name]]
      return value && origin ? [[name, { value: toText(value), ...origin }]] : []
    }),
  ),
  readings: policy.readings,
})
