import { Decimal } from 'decimal.js'
import type { ClauseId, HouseholdBenefitId, Language } from 'jiaxing-benefits'
import { householdBenefits } from '../../src/policy/benefits.js'
import type { Criterion, LimitCriterion } from '../../src/policy/criteria.js'
import { figureTexts } from '../../src/policy/figure-texts.js'
import { type Limit, limits } from '../../src/policy/limits.js'
import { type Ratio, ratios } from '../../src/policy/ratios.js'

/** A formula as MathML, which a browser sets and a screen reader reads without any script or font. */
export interface Formula {
  readonly name: string
  readonly clauses: readonly ClauseId[]
  /** What has to be so for the formula to be the one that holds. */
  readonly when: string
  readonly math: string
  /** Whether the number on the right is included; undefined for a sum that is no limit. */
  readonly included: 'always' | 'never' | 'limitInclusive' | 'dueThatDay' | undefined
}

const symbol = (sign: string) => `<mo>${sign}</mo>`
const number = (value: string) => `<mn>${value}</mn>`
const percent = (value: string) => number(`${new Decimal(value).times(100)}%`)
const text = (words: string) => `<mtext>${words}</mtext>`
// It scrolls by itself where a screen is narrower, and can be reached by the keyboard to do so.
const math = (...parts: readonly string[]) =>
  `<div class="formula" tabindex="0"><math display="block"><mrow>${parts.join('')}</mrow></math></div>`

const words = {
  en: {
    income: { month: 'income per person a month', year: 'income per person a year' },
    from: (day: string) => `from ${day}`,
    reading: (id: string, choice: string) => `under \`${id}\` = \`${choice}\``,
    registration: { urban: 'urban', rural: 'rural' },
    comma: ', ',
    wage: figureTexts.minimumWage.label.en,
    paid: 'Relief paid',
    recipients: 'recipients',
    standard: 'standard of that group',
    people: 'people',
    householdIncome: 'household income a month',
    allowance: 'Allowance a month',
    toTheFen: `where the household is eligible; rounded up to the fen, once, at the end; not below ${figureTexts.minimumPaymentPerPerson.label.en.toLowerCase()} × people, where that figure is given`,
    insurance: 'Insurance',
    assistance: 'assistance',
    cost: 'medical costs',
    budget: 'Budget a year',
    residents: 'residents',
    due: 'Due from',
    last: 'last check-up',
    years: ' years',
  },
  'zh-CN': {
    income: { month: '人均月收入', year: '人均年收入' },
    from: (day: string) => `自${day}起`,
    reading: (id: string, choice: string) => `口径 \`${id}\` 取 \`${choice}\` 时`,
    registration: { urban: '城镇', rural: '农村' },
    comma: '，',
    wage: figureTexts.minimumWage.label['zh-CN'],
    paid: '救助金合计',
    recipients: '救助人数',
    standard: '相应低保标准',
    people: '人数',
    householdIncome: '家庭月收入',
    allowance: '每月低保金',
    toTheFen: `符合条件的家庭；最后一步向上取到分，中间不取整；设有${figureTexts.minimumPaymentPerPerson.label['zh-CN']}的，不低于该额乘以人数`,
    insurance: '医保支付',
    assistance: '医疗救助',
    cost: '医疗费用',
    budget: '每年预算',
    residents: '居民人数',
    due: '到期日',
    last: '上次体检日',
    years: '年',
  },
} as const

interface Case {
  readonly when: readonly string[]
  readonly times: Ratio | undefined
}

function casesOf({ times }: Limit, language: Language): readonly Case[] {
  const say = words[language]
  if (times === undefined || 'value' in times) return [{ when: [], times: times as Ratio | undefined }]
  return times.flatMap(({ from, times: phase }) =>
    'value' in phase
      ? [{ when: [say.from(from)], times: phase }]
      : Object.entries(phase.choices).map(([choice, ratio]) => ({
          when: [say.from(from), say.reading(phase.reading, choice)],
          times: ratio,
        })),
  )
}

function limitFormulas(name: string, criterion: LimitCriterion, language: Language): readonly Formula[] {
  const say = words[language]
  const limit: Limit = limits[criterion.limit]
  const figures = typeof limit.of === 'string' ? [['', limit.of] as const] : Object.entries(limit.of)
  const under = criterion.under ? [say.reading(criterion.under.reading, criterion.under.choice)] : []
  return figures.flatMap(([registration, figure]) =>
    casesOf(limit, language).map(({ when, times }) => {
      const below = criterion.comparator === 'below'
      const right =
        figure in ratios
          ? [number(ratios[figure as 'lowIncomeFarmHouseholdLine'].value)]
          : [
              ...(times
                ? [Number(times.value) < 2 ? percent(times.value) : number(times.value), symbol('×')]
                : []),
              text(figureTexts[figure as keyof typeof figureTexts].label[language]),
            ]
      const place = registration === '' ? [] : [say.registration[registration as 'urban' | 'rural']]
      return {
        name,
        clauses: [limit.clause],
        when: [...place, ...under, ...when].join(say.comma),
        math: math(text(say.income[limit.per ?? 'month']), symbol(below ? '&lt;' : '≤'), ...right),
        included: below ? 'never' : 'limitInclusive',
      }
    }),
  )
}

const incomeTests = (language: Language): readonly Formula[] =>
  Object.entries(householdBenefits).flatMap(([id, { criteria }]) =>
    (criteria as readonly Criterion[]).flatMap((criterion) =>
      criterion.fact === 'income' ? limitFormulas(id as HouseholdBenefitId, criterion, language) : [],
    ),
  )

/** The formulas of functions, which are no rows: their numbers are. */
function functionFormulas(language: Language): readonly Formula[] {
  const say = words[language]
  const label = (name: keyof typeof figureTexts) => text(figureTexts[name].label[language])
  const formula = (
    name: string,
    { clause }: { readonly clause: ClauseId },
    parts: readonly string[],
    included?: Formula['included'],
    when = '',
  ): Formula => ({ name, clauses: [clause], when, math: math(...parts), included })
  const { urbanStandardOfMinimumWage, ruralStandardOfUrbanStandard, averageReliefOfStandard } = ratios
  return [
    formula('urbanSubsistenceStandard', urbanStandardOfMinimumWage, [
      label('urbanSubsistenceStandard'),
      symbol('='),
      percent(urbanStandardOfMinimumWage.value),
      symbol('×'),
      text(say.wage),
    ]),
    formula('ruralSubsistenceStandard', ruralStandardOfUrbanStandard, [
      label('ruralSubsistenceStandard'),
      symbol('='),
      percent(ruralStandardOfUrbanStandard.value),
      symbol('×'),
      label('urbanSubsistenceStandard'),
    ]),
    formula(
      'subsistenceAllowance',
      limits.subsistence,
      [
        text(say.allowance),
        symbol('='),
        text(say.standard),
        symbol('×'),
        text(say.people),
        symbol('−'),
        text(say.householdIncome),
      ],
      undefined,
      say.toTheFen,
    ),
    formula(
      'meetsAverageReliefFloor',
      averageReliefOfStandard,
      [
        text(say.paid),
        symbol('≥'),
        percent(averageReliefOfStandard.value),
        symbol('×'),
        text(say.standard),
        symbol('×'),
        text(say.recipients),
      ],
      'always',
    ),
    formula(
      'medicalCoCoverage',
      ratios.medicalCoCoverage,
      [
        text(say.insurance),
        symbol('+'),
        text(say.assistance),
        symbol('≥'),
        percent(ratios.medicalCoCoverage.value),
        symbol('×'),
        text(say.cost),
      ],
      'always',
    ),
    formula('medicalAssistanceBudget', ratios.medicalAssistanceBudget, [
      text(say.budget),
      symbol('='),
      number(ratios.medicalAssistanceBudget.value),
      symbol('×'),
      text(say.residents),
    ]),
    formula(
      'nextFreeCheckup',
      ratios.yearsBetweenCheckups,
      [
        text(say.due),
        symbol('='),
        text(say.last),
        symbol('+'),
        number(ratios.yearsBetweenCheckups.value),
        text(say.years),
      ],
      'dueThatDay',
    ),
  ]
}

/** Every formula, in the order of the rows; each cites a clause of the document. */
export const formulas = (language: Language): readonly Formula[] => [
  ...incomeTests(language),
  ...functionFormulas(language),
]
