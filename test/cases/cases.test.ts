import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'
import {
  type AmountCriterionResult,
  assess,
  averageReliefFloor,
  createPolicy,
  type Determination,
  isDueForFreeCheckup,
  isEligibleForAffordableHousing,
  isEligibleForDilapidatedHousingRepair,
  isEligibleForHazardAreaReinforcement,
  isEligibleForLowRentHousing,
  isEligibleForRuralEmploymentAssistance,
  isEligibleForSubsistenceAllowance,
  isLowIncomeFarmHousehold,
  isZeroEmploymentHousehold,
  medicalAssistanceBudget,
  medicalCoCoverage,
  meetsAverageReliefFloor,
  minimumWageOn,
  nextFreeCheckup,
  type Policy,
  PolicyInputError,
  ruralSubsistenceStandard,
  subsistenceAllowance,
  urbanSubsistenceStandard,
} from '../../src/index.js'
import type { BenefitId, DeterminationCase, Facts, Missing } from './case.js'
import { allowanceCases, cases, citationCases, figureCases, formulaCases } from './index.js'

// The cases are plain data; the library's types are narrower, and its run-time checks are what is tested here.
type Asking<Result> = (facts: never, policy: Policy) => Result

// The entitlements by category have none.
const strictly: Partial<Record<BenefitId, Asking<boolean>>> = {
  subsistenceAllowance: isEligibleForSubsistenceAllowance,
  lowRentHousing: isEligibleForLowRentHousing,
  affordableHousing: isEligibleForAffordableHousing,
  dilapidatedHousingRepair: isEligibleForDilapidatedHousingRepair,
  hazardAreaReinforcement: isEligibleForHazardAreaReinforcement,
  lowIncomeFarmHousehold: isLowIncomeFarmHousehold,
  zeroEmploymentHousehold: isZeroEmploymentHousehold,
  ruralEmploymentAssistance: isEligibleForRuralEmploymentAssistance,
  freeHealthCheckup: isDueForFreeCheckup,
}

const determine = (benefit: BenefitId, facts: Facts, policy: Policy): Determination =>
  assess(benefit as 'lowRentHousing', facts as never, policy)

const inOrder = (texts: readonly string[]): readonly string[] => [...texts].sort((a, b) => (a < b ? -1 : 1))
const sorted = (missing: readonly Missing[]): readonly string[] =>
  inOrder(missing.map((entry) => `${entry.in}: ${inOrder(entry.anyOf).join(' | ')}`))

const titled = <Case extends { readonly title: string }>(all: readonly Case[]) =>
  all.map((worked): [string, Case] => [worked.title, worked])

test('every case has a title of its own', () => {
  for (const all of [cases, citationCases, allowanceCases, figureCases, formulaCases]) {
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
  }
})

describe('determinations', () => {
  test.each(titled<DeterminationCase>(cases))('%s', (_, worked) => {
    const determination = determine(worked.benefit, worked.facts, createPolicy(worked.policy))
    const why = worked.because
    expect(determination.verdict, why).toBe(worked.verdict)
    expect(sorted(determination.missing), why).toEqual(sorted(worked.missing ?? []))
    expect(determination.asOf).toBe(worked.policy.asOf)
    if (worked.verdict === 'notInForce') {
      expect(determination.criteria).toEqual([])
    }
    if (worked.force !== undefined) {
      expect(determination.force, why).toBe(worked.force)
    }
    if (worked.kind !== undefined) {
      expect(determination.kind, why).toBe(worked.kind)
    }
    if (worked.clauses !== undefined) {
      expect(determination.clauses, why).toEqual(worked.clauses)
    }
    if (worked.notStated !== undefined) {
      expect(inOrder(determination.notStated), why).toEqual(inOrder(worked.notStated))
    }
    if (worked.restsOn !== undefined) {
      expect(determination.readings, why).toMatchObject(worked.restsOn)
    }

    const income = determination.criteria.find(({ kind }) => kind === 'income') as
      | AmountCriterionResult
      | undefined
    if (worked.slack !== undefined) {
      expect(income?.slack, why).toBe(worked.slack)
    }
    if (worked.highestQualifying !== undefined) {
      expect(income?.highestQualifying, why).toBe(worked.highestQualifying ?? undefined)
    }

    if (worked.benefit !== 'subsistenceAllowance' || worked.verdict !== 'eligible') {
      expect(determination.monthlyAllowance).toBeUndefined()
    }
    if (worked.allowance !== undefined) {
      expect(determination.monthlyAllowance, why).toBe(worked.allowance ?? undefined)
    }
  })
})

const answer = (ask: () => unknown): unknown => {
  try {
    return ask()
  } catch (error) {
    if (error instanceof PolicyInputError) {
      return { code: error.code, issues: inOrder(error.issues.map(({ path, code }) => `${path} ${code}`)) }
    }
    throw error
  }
}

describe('the strict answer to the same', () => {
  const expected = ({ verdict, missing = [] }: DeterminationCase): unknown => {
    if (verdict === 'notInForce') {
      return { code: 'not_in_force' }
    }
    if (verdict === 'undetermined') {
      const issues = missing.map(
        (entry) => `${entry.in === 'policy' ? 'policy.' : ''}${entry.anyOf[0]} required`,
      )
      return { code: 'missing_facts', issues: inOrder(issues) }
    }
    return verdict === 'eligible'
  }
  const answered = cases.filter(({ benefit }) => benefit in strictly)
  test.each(titled<DeterminationCase>(answered))('%s', (_, worked) => {
    const policy = createPolicy(worked.policy)
    const given = answer(() => strictly[worked.benefit]?.(worked.facts as never, policy))
    const wanted = expected(worked)
    if (typeof wanted === 'boolean') {
      expect(given, worked.because).toBe(wanted)
    } else {
      expect(given, worked.because).toMatchObject(wanted as object)
    }
  })
})

describe('citations', () => {
  test.each(titled(citationCases))('%s', (_, { benefit, facts, policy, of, clause, basis }) => {
    const { criteria } = determine(benefit, facts, createPolicy(policy))
    const found = criteria.find(({ fact }) => fact === of)
    expect(found?.clause).toBe(clause)
    expect(found?.basis ?? null).toBe(basis)
  })
})

describe('allowances', () => {
  test.each(titled(allowanceCases))('%s', (_, { policy: options, facts, allowance, because }) => {
    const policy = createPolicy(options)
    expect((subsistenceAllowance as Asking<Decimal>)(facts as never, policy).toFixed(), because).toBe(
      allowance,
    )
    const { monthlyAllowance } = determine('subsistenceAllowance', facts, policy)
    expect(monthlyAllowance, because).toBe(allowance === '0' ? undefined : allowance)
  })
})

describe('figures', () => {
  test.each(titled(figureCases))(
    '%s',
    (_, { policy: options, figures, origins, inForce, refused, because }) => {
      if (refused !== undefined) {
        const issues = [`${refused.path} ${refused.code}`]
        expect(
          answer(() => createPolicy(options)),
          because,
        ).toEqual({ code: 'invalid_input', issues })
        return
      }
      const policy = createPolicy(options)
      const plain = Object.entries(figures ?? {}).map(([name]) => [
        name,
        policy[name as keyof NonNullable<typeof figures>]?.toFixed() ?? null,
      ])
      expect(Object.fromEntries(plain), because).toEqual(figures ?? {})
      for (const [name, origin] of Object.entries(origins ?? {})) {
        expect(policy.origins[name as keyof NonNullable<typeof origins>]?.origin, because).toBe(origin)
      }
      if (inForce !== undefined) {
        expect(policy.inForce, because).toBe(inForce)
      }
    },
  )
})

describe('formulas', () => {
  const formulas = {
    minimumWageOn,
    urbanSubsistenceStandard,
    ruralSubsistenceStandard,
    averageReliefFloor,
    meetsAverageReliefFloor,
    medicalCoCoverage,
    medicalAssistanceBudget,
    nextFreeCheckup,
  } as unknown as Record<string, (...given: readonly unknown[]) => unknown>
  const plain = (value: unknown): unknown => (Decimal.isDecimal(value) ? value.toFixed() : (value ?? null))

  test.each(titled(formulaCases))('%s', (_, { formula, arguments: given, result, because }) => {
    const computed = formulas[formula]?.(...given)
    if (typeof result === 'string') {
      expect(plain(computed), because).toBe(result)
    } else {
      const fields = Object.entries(computed as object).map(([name, value]) => [name, plain(value)])
      expect({ share: null, ...Object.fromEntries(fields) }, because).toMatchObject(result)
    }
  })
})
