import * as z from 'zod/mini'
import { Problem } from '../facts/errors.js'
import type { Household } from '../facts/household.js'
import { toText } from '../facts/money.js'
import { type Person, readPerson } from '../facts/person.js'
import { readHousehold } from '../facts/read-household.js'
import { fact, readRecord, required } from '../facts/read-record.js'
import type { BenefitId } from '../policy/benefit-ids.js'
import { type FigureName, figureNames } from '../policy/figures.js'
import type { ReadingChoices } from '../policy/readings.js'
import { determine } from './assess.js'
import type { SubjectFacts } from './derived-facts.js'
import type { Determination, FigureOrigin } from './determination.js'
import { type About, type Gaps, gapsOf, type Subject } from './next-facts.js'
import { type Policy, rowsOf } from './policy.js'
import type { ResolvedRow } from './resolve.js'
import { version } from './version.js'

/** A household and the people whose own entitlements are to be looked at. */
export interface ScreeningInput {
  readonly household: Household
  readonly people?: readonly Person[] | null | undefined
}

/** What a screening was made with, so that it can be made again years later. */
export interface Receipt {
  /** Of this package. */
  readonly version: string
  readonly asOf: string
  readonly figures: { readonly [F in FigureName]?: FigureOrigin & { readonly value: string } }
  readonly roundStandardsUpTo?: 1 | 5 | 10
  readonly readings: ReadingChoices
}

/** Everything a household and its people may have on the policy's day, and what to ask next: plain JSON. */
export interface Screening extends Gaps {
  readonly format: 1
  readonly asOf: string
  /** Every benefit of a household, once. */
  readonly household: readonly Determination[]
  /** Every benefit of a person, once for each of the people, in the order given. */
  readonly people: readonly (readonly Determination[])[]
  /** Yuan a month, where the household is entitled to the subsistence allowance and its people are counted. */
  readonly monthlyAllowance?: string
  readonly receipt: Receipt
}

const inputSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    // Boxed: zod would wait for a value that is a promise; readHousehold refuses it.
    household: required((given) =>
      given === undefined || given === null
        ? new Problem('wrong_type', 'the facts of a household')
        : { given },
    ),
    people: fact((given): unknown[] | Problem => {
      return Array.isArray(given) ? given : new Problem('wrong_type', 'a list of people')
    }),
  }))()

/**
 * Decides every benefit once for a household and once for each of its people, and says what to ask next.
 *
 * `nextFacts` lists the facts still missing that can change a verdict or the allowance, the one that could decide most
 * first; answering in that order until it is empty leaves nothing undetermined but what rests on `missingFigures`, on
 * `notAsked` (sensitive facts are never asked for) and on lists the document leaves open. A fact not asked for changes
 * nothing. It does not decide who belongs to the household.
 *
 * @throws PolicyInputError where a fact is not acceptable (paths begin with `household.` or `people.0.`), or the policy
 * was not made by `createPolicy`
 *
 * Source: the clauses named in each determination.
 *
 * @example
 * ```ts
 * import { createPolicy, screen } from 'jiaxing-benefits'
 * const family = { registration: 'urban', members: 3, monthlyIncome: '2352.00' } as const
 * const screening = screen({ household: family }, createPolicy({ asOf: '2010-07-05' }))
 * screening.nextFacts[0]?.fact // => 'hasHousingDifficulty'
 * screening.nextFacts[0]?.decides // => ['lowRentHousing', 'affordableHousing']
 * screening.missingFigures[0]?.anyOf // => ['urbanDisposableIncomePerCapita']
 * ```
 */
export function screen(input: ScreeningInput, policy: Policy): Screening {
  const rows = Object.entries(rowsOf(policy)) as [BenefitId, ResolvedRow][]
  const { household, people = [] } = readRecord(inputSchema, input, 'input')

  const open: About[] = []
  const screened = (facts: SubjectFacts, subject: Subject) =>
    rows
      .filter(([, row]) => row.subject === facts.subject)
      .map(([benefit, row]) => {
        const determination = determine(benefit, row, facts, policy)
        open.push({ subject, determination })
        return determination
      })

  const ofHousehold = screened(readHousehold(household.given, 'household', 'household.'), { in: 'household' })
  const ofPeople = Array.from(people, (person, index) => {
    const name = `people.${index}`
    const facts = readPerson(person, policy.asOf, name, `${name}.`)
    return screened(facts, { in: 'person', person: index })
  })
  const [monthlyAllowance] = ofHousehold.flatMap((determination) => determination.monthlyAllowance ?? [])
  return {
    format: 1,
    asOf: policy.asOf,
    household: ofHousehold,
    people: ofPeople,
    ...(monthlyAllowance !== undefined && { monthlyAllowance }),
    ...gapsOf(open, policy),
    receipt: receiptOf(policy),
  }
}

function receiptOf(policy: Policy): Receipt {
  const { asOf, roundStandardsUpTo, readings, origins } = policy
  const figures = figureNames.flatMap((name) => {
    const [value, origin] = [policy[name], origins[name]]
    return value && origin ? [[name, { value: toText(value), ...origin }]] : []
  })
  return {
    version,
    asOf,
    figures: Object.fromEntries(figures),
    ...(roundStandardsUpTo !== undefined && { roundStandardsUpTo }),
    readings,
  }
}
