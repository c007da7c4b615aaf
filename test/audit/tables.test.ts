import { expect, test } from 'vitest'
import {
  assess,
  createPolicy,
  createScreener,
  type HouseholdBenefitId,
  householdBenefitIds,
  type Policy,
  PolicyInputError,
  personBenefitIds,
  screenColumns,
  verdictCodes,
} from '../../src/index.js'
import { limits } from '../../src/policy/limits.js'
import { columnsOf } from '../batch/register-columns.js'
import type { DeterminationCase } from '../cases/case.js'
import { cases } from '../cases/index.js'
import type { Household } from '../naive/types.js'
import { perturbations } from './perturbations.js'

// A register is decided on tables made from the rows. Where a row is made wrong and a hand-worked verdict moves, the
// tables must tell the same wrong verdict: tables that still told the right one would hold a rule of their own.

const ofHouseholds = cases.filter(({ benefit }) => householdBenefitIds.some((id) => id === benefit))
const idOf = ({ benefit }: DeterminationCase) => benefit as HouseholdBenefitId
const factsOf = ({ facts }: DeterminationCase) => facts as Household

const policies = () => {
  const made = new Map<unknown, Policy | undefined>()
  return ({ policy: options }: DeterminationCase): Policy | undefined => {
    if (!made.has(options)) made.set(options, policyOf(options))
    return made.get(options)
  }
}

/** Where a row is wrong, the figures of a case may make no policy. */
const policyOf = (options: DeterminationCase['policy']): Policy | undefined => {
  try {
    return createPolicy(options)
  } catch (error) {
    if (error instanceof PolicyInputError) return undefined
    throw error
  }
}

const byAssess = (worked: DeterminationCase, policy: Policy) =>
  assess(idOf(worked), factsOf(worked), policy).verdict

/** By the screener, and by columns in either unit. */
const byTables = (worked: DeterminationCase, policy: Policy) => {
  const unknown = Uint8Array.of(255)
  const codes = (['yuan', 'fen'] as const).map((sums) => {
    const columns = { livesInHazardArea: unknown, ...columnsOf([factsOf(worked)], sums) }
    return screenColumns(columns, policy, { sums }).verdicts(idOf(worked))[0]
  })
  const { verdicts } = createScreener(policy).verdicts(factsOf(worked))
  return { verdict: verdicts[idOf(worked)], codes }
}

const expectTables = (worked: DeterminationCase, policy: Policy, title?: string): void => {
  const verdict = byAssess(worked, policy)
  const code = verdictCodes[verdict]
  expect(byTables(worked, policy), title ?? worked.title).toEqual({ verdict, codes: [code, code] })
}

test('the rows as they stand: every hand-worked verdict on a household', () => {
  const policyFor = policies()
  for (const worked of ofHouseholds) {
    const code = verdictCodes[worked.verdict]
    const expected = { verdict: worked.verdict, codes: [code, code] }
    expect(byTables(worked, policyFor(worked) as Policy), worked.because).toEqual(expected)
  }
})

/** What pays must be a benefit with a limit on income: the tables of any other row cannot be made. */
const withoutTables = ['subsistenceAllowance, nothing paid', 'subsistenceAllowance, income dropped']

test('each row made wrong: where a verdict moves, the tables move with it', () => {
  const moved: string[] = []
  for (const { spoil, benefit, title } of perturbations) {
    const isPersonal = personBenefitIds.some((id) => id === benefit)
    if (isPersonal || withoutTables.includes(title)) continue
    const own = ofHouseholds.filter((worked) => benefit === undefined || worked.benefit === benefit)
    const mend = spoil()
    try {
      const policyFor = policies()
      const noticing = own.find((worked) => {
        const policy = policyFor(worked)
        return policy && byAssess(worked, policy) !== worked.verdict
      })
      const policy = noticing && policyFor(noticing)
      if (!policy) continue
      expectTables(noticing, policy, title)
      moved.push(title)
    } finally {
      mend()
    }
  }
  // Not for want of anything that moved: of each benefit and of each limit some change did.
  const changed = (name: string) => moved.some((title) => title.startsWith(`${name}, `))
  expect(householdBenefitIds.filter((id) => !changed(id))).toEqual([])
  expect(Object.keys(limits).filter((id) => !changed(`limit ${id}`))).toEqual([])
})
