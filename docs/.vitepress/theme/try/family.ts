import { type FactName, facts, type Household, type Person, type PolicyOptions } from 'jiaxing-benefits'
import { registrations } from '../../../../src/facts/definitions.js'
import { type FigureName, figureNames } from '../../../../src/policy/figures.js'
import { planPeriods } from '../../../../src/policy/plan-period.js'
import type { ReadingId } from '../../../../src/policy/readings.js'
import { figureText } from '../figure-text.js'

export { type FigureName, figureNames }

/** What was typed, by fact: text as it stands in the field, empty where nothing does. */
export type Answers = Partial<Record<FactName, string>>

/** Everything the form holds. */
export interface Family {
  asOf: string
  figures: Partial<Record<FigureName, string>>
  roundStandardsUpTo: string
  readings: Partial<Record<ReadingId, string>>
  household: Answers
  people: Answers[]
}

/** What a form takes at most. */
export const mostPeople = 20
export const roundingSteps = ['1', '5', '10'] as const

export const emptyFamily = (): Family => ({
  asOf: planPeriods.toEndOf2012.from,
  figures: {},
  roundStandardsUpTo: '',
  readings: {},
  household: {},
  people: [],
})

const choices: Readonly<Record<string, readonly string[]>> = {
  registration: registrations,
  flag: ['true', 'false'],
}

/** What a fact is chosen from; undefined where it is typed. */
export const choicesOf = (fact: FactName): readonly string[] | undefined => choices[facts[fact].kind]

const whole = /^[0-9]{1,6}$/

function valueFrom(fact: FactName, text: string): unknown {
  const given = figureText(text)
  const { kind } = facts[fact]
  if (kind === 'flag') return given === 'true' ? true : given === 'false' ? false : given
  return kind === 'count' && whole.test(given) ? Number(given) : given
}

const filled = <K extends string>(texts: Partial<Record<K, string>>): [K, string][] =>
  (Object.entries(texts) as [K, string][]).filter(([, text]) => figureText(text) !== '')

export const factsOf = (answers: Answers): Record<string, unknown> =>
  Object.fromEntries(filled(answers).map(([fact, text]) => [fact, valueFrom(fact, text)]))

/** What the library is given: a policy's options, and who is to be screened. */
export interface Request {
  readonly policy: PolicyOptions
  readonly household: Household
  readonly people: readonly Person[]
}

export function requestOf({
  asOf,
  figures,
  roundStandardsUpTo,
  readings,
  household,
  people,
}: Family): Request {
  return {
    policy: {
      asOf: figureText(asOf),
      ...Object.fromEntries(filled(figures).map(([name, text]) => [name, figureText(text)])),
      ...(roundStandardsUpTo !== '' && { roundStandardsUpTo: Number(roundStandardsUpTo) as 1 | 5 | 10 }),
      ...(filled(readings).length > 0 && { readings: Object.fromEntries(filled(readings)) }),
    },
    household: factsOf(household),
    people: people.map(factsOf),
  }
}
