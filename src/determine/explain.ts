import type { Decimal } from 'decimal.js'
import { type FactName, householdFacts } from '../facts/definitions.js'
import { accept, Problem } from '../facts/errors.js'
import { factTexts } from '../facts/fact-texts.js'
import { Exact, toText } from '../facts/money.js'
import { oneOf } from '../facts/readers.js'
import { benefitTexts } from '../policy/benefit-texts.js'
import { figureTexts } from '../policy/figure-texts.js'
import type { DocumentFigureName, FigureName } from '../policy/figures.js'
import { legalBases } from '../policy/legal-bases.js'
import { readingTexts } from '../policy/reading-texts.js'
import type { ReadingId } from '../policy/readings.js'
import type { Language, Text } from '../policy/text.js'
import type {
  AllowanceArithmetic,
  AmountCriterionResult,
  Arithmetic,
  CriterionResult,
  Determination,
  PlainCriterionResult,
} from './determination.js'
import {
  derivedFactTexts,
  forceWords,
  outcomeWords,
  valueWords,
  verdictWords,
  type Words,
  words,
} from './explain-words.js'

/**
 * A determination as a short explanatory note (核算说明) that a case worker could send: the verdict, each condition with
 * the sums compared, what is missing, the clauses, where the standard comes from, and that it is no administrative
 * decision. Made from the determination alone, so one that was stored can be explained years later.
 *
 * @param language - `en` or `zh-CN`
 * @throws PolicyInputError where it is given no determination, or no such language
 *
 * Source: the clauses named in the determination.
 *
 * @example
 * ```ts
 * import { assess, createPolicy, explain } from 'jiaxing-benefits'
 * const family = { registration: 'urban', members: 3, monthlyIncome: '2352.00', hasHousingDifficulty: true } as const
 * const stored = JSON.stringify(assess('lowRentHousing', family, createPolicy({ asOf: '2010-07-05' })))
 * explain(JSON.parse(stored), 'en').includes('392.00 x 2 x 3 = 2,352.00 yuan') // => true
 * ```
 */
export function explain(determination: Determination, language: Language): string {
  const say = words[accept('language', language, oneOf(['en', 'zh-CN']))]
  return letter(accept('determination', determination, readDetermination), language, say).join('\n')
}

function readDetermination(given: unknown): Determination | Problem {
  const { format, benefit } = (given ?? {}) as Partial<Determination>
  return format === 1 && typeof benefit === 'string' && Object.hasOwn(benefitTexts, benefit)
    ? (given as Determination)
    : new Problem('wrong_type', 'a determination of format 1, as assess returns it')
}

function letter(determination: Determination, language: Language, say: Words): string[] {
  const { benefit, asOf, clauses, verdict, kind, force, criteria, missing, readings, allowance } =
    determination
  const { name, given, note } = benefitTexts[benefit]
  const section = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `${heading}${say.colon}`.trim(), ...lines] : []
  return [
    `${say.heading}${say.colon}${name[language]}`,
    given[language],
    say.dayAndClauses(say.day(asOf), clauses),
    `${say.resultLine}${say.colon}${verdictWords[kind][verdict][language]}${say.stop}`,
    ...(forceWords[force] ? [forceWords[force][language]] : []),
    ...(allowance ? allowanceLines(determination, allowance, say) : []),
    ...section(
      say.conditionsHeading,
      criteria.flatMap((criterion, index) => criterionLines(index + 1, criterion, language, say)),
    ),
    ...section(
      say.missingHeading,
      missing.map((gap) => `- ${gap.anyOf.map((field) => label(field, language)).join(say.or)}`),
    ),
    ...section(
      say.readingsHeading,
      Object.entries(readings).map(([id, choice]) => readingLine(id as ReadingId, choice, language, say)),
    ),
    ...(note ? ['', note[language]] : []),
    '',
    say.closing,
  ]
}

function readingLine(id: ReadingId, choice: string, language: Language, say: Words): string {
  const { question, choices }: { question: Text; choices: Readonly<Record<string, Text>> } = readingTexts[id]
  return `- ${question[language]}${say.space}${(choices[choice] as Text)[language]}`
}

function criterionLines(
  number: number,
  criterion: CriterionResult,
  language: Language,
  say: Words,
): string[] {
  const { fact, outcome, clause, basis } = criterion
  const [stated, asked] = compared(criterion, language, say)
  const arithmetic = 'arithmetic' in criterion ? criterion.arithmetic : undefined
  return [
    `${number}. ${label(fact, language)}${say.colon}${[stated ?? say.notKnown, asked].filter(Boolean).join(say.comma)}${say.stop}` +
      `${say.space}${outcomeWords[outcome][language]}${say.space}${say.source(clause, basis && legalBases[basis].citation[language])}`,
    ...(arithmetic ? originLines(arithmetic, language, say) : []),
  ]
}

/** What was stated, and what it is compared with. */
function compared(
  criterion: CriterionResult,
  language: Language,
  say: Words,
): [string | undefined, string | undefined] {
  switch (criterion.kind) {
    case 'income':
    case 'floorArea':
      return comparedAmounts(criterion, say)
    case 'date': {
      const { value, limit } = criterion
      const stated = value === 'never' ? valueText(value, language) : value && say.day(value)
      return [stated, limit && say.dueFrom(say.day(limit))]
    }
    default: {
      const { value, comparator, limit } = criterion
      const asked = [limit]
        .flat()
        .map((one) => valueText(one, language))
        .join(say.or)
      return [
        value === undefined ? undefined : valueText(value, language),
        limit === true ? undefined : comparator === 'atLeast' ? say.atLeast(asked) : say.required(asked),
      ]
    }
  }
}

function comparedAmounts(
  criterion: AmountCriterionResult,
  say: Words,
): [string | undefined, string | undefined] {
  const { kind, comparator, per, value, stated, limit, slack, highestQualifying, arithmetic } = criterion
  const unit = kind === 'income' ? say.yuan : say.squareMetres
  const amount = (text: string) => `${say.amount(text)}${unit}`
  const inPeriod = (text: string) => (per === undefined ? text : say.perPeriod[per](text))
  const limitText = limit && arithmetic && inPeriod(`${product(arithmetic, limit, say)}${unit}`)
  return [
    value &&
      (stated
        ? inPeriod(
            `${say.amount(stated.amount)}${say.timesMonths(stated.months)}${say.equals}${amount(value)}`,
          )
        : amount(value)),
    [
      limitText && say[comparator](limitText),
      slack && distance(new Exact(slack), amount, say),
      value === undefined && highestQualifying && say.highest(amount(highestQualifying)),
    ]
      .filter(Boolean)
      .join(say.comma),
  ]
}

function distance(slack: Decimal, amount: (text: string) => string, say: Words): string {
  if (slack.isZero()) return say.atLimit
  return slack.isNegative() ? say.over(amount(toText(slack.abs()))) : say.under(amount(toText(slack)))
}

/** amount x ratio x months x people = result. */
function product({ amount, ratio, people, months }: Arithmetic, result: string, say: Words): string {
  const factors = [
    ratio === '1' ? '' : say.times(ratio),
    months ? say.timesMonths(months) : '',
    people ? say.timesPeople(people) : '',
  ].join('')
  return factors === ''
    ? say.amount(result)
    : `${say.amount(amount)}${factors}${say.equals}${say.amount(result)}`
}

/** Where a figure comes from, down to what was given or published. */
function originLines(arithmetic: Arithmetic, language: Language, say: Words): string[] {
  const figure = `${label(arithmetic.figure, language)} ${say.amount(arithmetic.amount)}`
  const line = (text: string) => `   ${text}${say.stop}`
  switch (arithmetic.origin) {
    case 'given':
      return [line(say.given(figure))]
    case 'published':
      return [line(say.published(figure, arithmetic.source))]
    case 'document':
      return [line(say.stated(figure))]
    case 'derived': {
      const { source } = arithmetic
      const rounded = source.roundedUpTo ? say.roundedUpTo(source.roundedUpTo) : ''
      const from = `${say.amount(source.amount)}${say.times(source.ratio)}${rounded}`
      return [line(say.derived(figure, from)), ...originLines(source, language, say)]
    }
  }
}

function allowanceLines(
  { monthlyAllowance }: Determination,
  allowance: AllowanceArithmetic,
  say: Words,
): string[] {
  const { standard, people, income, difference, minimumPaymentPerPerson: minimum } = allowance
  const { per, of } = householdFacts[income.fact]
  const months = per === 'year' ? say.timesMonths(12) : ''
  const times = say.timesPeople(people)
  const received = `${say.amount(income.amount)}${of === 'person' ? times : ''}`
  const lacking = `${say.amount(standard)}${months}${times}${say.minus}${received}`
  const monthly = per === 'year' ? `(${lacking})${say.overTwelve}` : lacking
  const result = (text: string) => `${say.equals}${say.amount(text)}${say.yuan}`
  return [
    `${say.allowance(`${monthly}${result(difference)}`)}${say.roundedUpToFen}${say.stop}`,
    ...(minimum && monthlyAllowance
      ? [`${say.minimum(`${say.amount(minimum)}${times}${result(monthlyAllowance)}`)}${say.stop}`]
      : []),
  ]
}

type Named = FactName | FigureName | DocumentFigureName | PlainCriterionResult['fact']
const texts = { ...factTexts, ...figureTexts, ...derivedFactTexts }
const label = (name: Named, language: Language): string => texts[name].label[language]

const valueText = (value: unknown, language: Language): string =>
  valueWords[String(value)]?.[language] ?? String(value)
