import type { Decimal } from 'decimal.js'
import { type FactName, householdFacts } from '../facts/definitions.js'
import { accept } from '../facts/errors.js'
import { factTexts } from '../facts/fact-texts.js'
import { Exact, toText } from '../facts/money.js'
import { oneOf } from '../facts/readers.js'
import type { BenefitText } from '../policy/benefit-text.js'
import { benefitTexts } from '../policy/benefit-texts.js'
import { figureTexts } from '../policy/figure-texts.js'
import type { DocumentFigureName, FigureName } from '../policy/figures.js'
import { legalBases } from '../policy/legal-bases.js'
import type { Period } from '../policy/limits.js'
import { readingTexts } from '../policy/reading-texts.js'
import type { ReadingId } from '../policy/readings.js'
import type { Language, Text } from '../policy/text.js'
import type {
  AmountCriterionResult,
  Arithmetic,
  CriterionResult,
  Determination,
  PlainCriterionResult,
} from './determination.js'
import { readDetermination } from './determination-schema.js'
import {
  derivedFactTexts,
  forceWords,
  notStatedWords,
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
  const read = accept('determination', determination, readDetermination)
  return [...determinationLines(read, say), '', say.closing].join('\n')
}

/** A letter's lines on one determination. */
export function determinationLines(determination: Determination, say: Words): string[] {
  const { benefit, asOf, clauses, verdict, kind, force, criteria, missing, notStated, readings } =
    determination
  const { name, given, note }: BenefitText = benefitTexts[benefit]
  const { language, colon } = say
  const section = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `${heading}${colon}`.trim(), ...lines] : []
  return [
    `${say.heading}${colon}${name[language]}`,
    `${say.matter}${colon}${given[language]}`,
    say.dayAndClauses(say.day(asOf), clauses),
    `${say.result}${colon}${verdictWords[kind][verdict][language].replace('{name}', name[language])}${say.stop}`,
    ...(forceWords[force] ? [forceWords[force][language]] : []),
    ...allowanceLines(determination, say),
    ...section(
      say.conditionsHeading,
      criteria.flatMap((criterion, index) => criterionLines(`${index + 1}. `, criterion, say)),
    ),
    ...section(
      say.missingHeading,
      missing.map(({ anyOf }) => `- ${labels(anyOf, say)}`),
    ),
    ...section(
      say.readingsHeading,
      Object.entries(readings).map(([id, choice]) => `- ${readingText(id as ReadingId, choice, say)}`),
    ),
    ...section(say.notesHeading, [
      ...notStated.map((what) => `- ${notStatedWords[what][language]}`),
      ...(note ? [`- ${note[language]}`] : []),
    ]),
  ]
}

function readingText(id: ReadingId, choice: string, { language, space }: Words): string {
  const { question, choices }: { question: Text; choices: Readonly<Record<string, Text>> } = readingTexts[id]
  return `${question[language]}${space}${(choices[choice] as Text)[language]}`
}

/** One condition: the label, what was stated, what it is compared with, the outcome, the clause; then its figures. */
export function criterionLines(mark: string, criterion: CriterionResult, say: Words): string[] {
  const { fact, clause, basis } = criterion
  const parts = [stated(criterion, say) ?? say.notKnown, ...asked(criterion, say)].join(say.comma)
  const source = say.source(clause, basis && legalBases[basis].citation[say.language])
  const ending = [outcome(criterion, say), source].filter(Boolean).join(say.space)
  return [
    `${mark}${label(fact, say)}${say.colon}${parts}${say.stop}${say.space}${ending}`,
    ...('arithmetic' in criterion && criterion.arithmetic ? originLines(criterion.arithmetic, say) : []),
  ]
}

/** Of what is known but could not be compared, the letter says so; of what is not known it has said so already. */
function outcome(criterion: CriterionResult, say: Words): string | undefined {
  if (criterion.outcome !== 'unknown') return outcomeWords[criterion.outcome][say.language]
  if (criterion.value === undefined) return undefined
  return 'openList' in criterion ? say.openList : say.notComparable
}

function stated(criterion: CriterionResult, say: Words): string | undefined {
  const { kind, value } = criterion
  if (value === undefined) return undefined
  if (kind === 'date') return value === 'never' ? valueText(value, say) : say.day(value)
  if (kind !== 'income' && kind !== 'floorArea') return valueText(value, say)
  const amount = quantity(kind, say)
  if (criterion.stated === undefined) return amount(value)
  const { amount: month, months } = criterion.stated
  return say.converted(
    amount(month),
    `${say.amount(month)}${say.timesMonths(months)}${say.equals}${amount(value)}`,
  )
}

/** What the value is compared with, and how far off it is. */
function asked(criterion: CriterionResult, say: Words): string[] {
  const { kind, comparator, limit } = criterion
  if (kind === 'income' || kind === 'floorArea') return askedAmount(criterion, say)
  if (limit === undefined || limit === true) return []
  if (kind === 'date') return [say.dueFrom(say.day(limit))]
  const what = [limit].flat().map((one) => valueText(one, say))
  return [comparator === 'atLeast' ? say.atLeast(what.join(say.or)) : say.required(what.join(say.or))]
}

function askedAmount(criterion: AmountCriterionResult, say: Words): string[] {
  const { kind, comparator, per, value, limit, slack, highestQualifying, arithmetic } = criterion
  const amount = quantity(kind, say)
  if (arithmetic === undefined) return []
  const compared = say[comparator](product(arithmetic, amount, per, say))
  if (limit === undefined) return [say.perPerson(compared)]
  return [
    compared,
    ...(slack === undefined ? [] : [distance(new Exact(slack), amount, say)]),
    ...(value === undefined && highestQualifying ? [say.highest(amount(highestQualifying))] : []),
  ]
}

const quantity = (kind: 'income' | 'floorArea', say: Words) => (text: string) =>
  `${say.amount(text)}${kind === 'income' ? say.yuan : say.squareMetres}`

function distance(slack: Decimal, amount: (text: string) => string, say: Words): string {
  if (slack.isZero()) return say.atLimit
  return slack.isNegative() ? say.over(amount(toText(slack.abs()))) : say.under(amount(toText(slack)))
}

/** amount x ratio x months x people = result, for the period. */
function product(
  { amount, ratio, people, months }: Arithmetic,
  quantityOf: (text: string) => string,
  per: Period | undefined,
  say: Words,
): string {
  const factors = [
    ratio === '1' ? '' : say.times(ratio),
    months ? say.timesMonths(months) : '',
    people ? say.timesPeople(people) : '',
  ].join('')
  const result = quantityOf(
    toText(
      new Exact(amount)
        .times(ratio)
        .times(months ?? 1)
        .times(people ?? 1),
    ),
  )
  const text = factors === '' ? result : `${say.amount(amount)}${factors}${say.equals}${result}`
  return per === undefined ? text : say.perPeriod[per](text)
}

/** Where a figure comes from, down to what was given or published. */
function originLines(arithmetic: Arithmetic, say: Words): string[] {
  const { figure: name, amount, unrounded } = arithmetic
  const figure = `${label(name, say)}${unrounded ? say.unrounded : ''} ${say.amount(amount)}`
  const line = (text: string) => `   ${text}${say.stop}`
  if (arithmetic.origin !== 'derived') return [line(say.origin[arithmetic.origin](figure, arithmetic.source))]
  const { source } = arithmetic
  const rounded = source.roundedUpTo ? say.roundedUpTo(source.roundedUpTo) : ''
  const derivation = `${say.amount(source.amount)}${say.times(source.ratio)}${rounded}`
  return [line(say.origin.derived(figure, derivation)), ...originLines(source, say)]
}

function allowanceLines(determination: Determination, say: Words): string[] {
  const { monthlyAllowance, allowance, allowanceMissing = [] } = determination
  if (monthlyAllowance === undefined || allowance === undefined) {
    return allowanceMissing.map(({ anyOf }) => `${say.allowanceNeeds(labels(anyOf, say))}${say.stop}`)
  }
  const { basis, standard, people, income, difference, minimumPaymentPerPerson: minimum } = allowance
  const { per, of } = householdFacts[income.fact]
  const months = per === 'year' ? say.timesMonths(12) : ''
  const times = say.timesPeople(people)
  const received = `${say.amount(income.amount)}${of === 'person' ? times : ''}`
  const lacking = `${say.amount(standard)}${months}${times}${say.minus}${received}`
  const monthly = per === 'year' ? `(${lacking})${say.overTwelve}` : lacking
  const result = (text: string) => `${say.equals}${say.amount(text)}${say.yuan}`
  return [
    `${say.allowance(`${monthly}${result(difference)}`)}${say.roundedUpToFen}${say.stop}${say.space}${say.basis(legalBases[basis].citation[say.language])}`,
    ...(minimum
      ? [`${say.minimum(`${say.amount(minimum)}${times}${result(monthlyAllowance)}`)}${say.stop}`]
      : []),
  ]
}

type Named = FactName | FigureName | DocumentFigureName | PlainCriterionResult['fact']
const texts = /* @__PURE__ */ (() => ({ ...factTexts, ...figureTexts, ...derivedFactTexts }))()
const label = (name: Named, { language }: Words): string => texts[name].label[language]

/** The names of facts or figures of which any one will do. */
export const labels = (names: readonly Named[], say: Words): string =>
  `${names.map((name) => label(name, say)).join(say.or)}${names.length > 1 ? say.anyOne : ''}`

const valueText = (value: unknown, { language }: Words): string =>
  valueWords[String(value)]?.[language] ?? String(value)
