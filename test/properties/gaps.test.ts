import assert from 'node:assert/strict'
import fc from 'fast-check'
import { test } from 'vitest'
import { assess, createPolicy } from '../../src/index.js'
import { strictBenefitIds } from '../naive/decide.js'
import { figuresOf } from '../naive/figures.js'
import type { Person } from '../naive/types.js'
import { beforeAndAfter, checkups } from './arbitraries.js'
import { holds, runs } from './runs.js'

test('giving a missing fact moves undetermined, and no decided verdict', () => {
  holds(
    beforeAndAfter,
    ({ options, known, partly }) => {
      const policy = createPolicy(options)
      for (const benefit of strictBenefitIds) {
        const before = assess(benefit, partly, policy)
        const after = assess(benefit, known, policy)
        if (before.verdict !== 'undetermined') assert.equal(after.verdict, before.verdict)
      }
    },
    runs,
  )
})
const optional = ['urbanDisposableIncomePerCapita', 'housingDifficultyFloorArea'] as const

test('nor does giving a figure of the policy', () => {
  holds(
    beforeAndAfter,
    ({ options, partly }) => {
      for (const figure of optional) {
        const { [figure]: _, ...without } = options
        if (!figuresOf(without)) return
        const [before, after] = [createPolicy(without), createPolicy(options)]
        for (const benefit of strictBenefitIds) {
          const { verdict } = assess(benefit, partly, before)
          if (verdict !== 'undetermined') assert.equal(assess(benefit, partly, after).verdict, verdict)
        }
      }
    },
    runs,
  )
})

test('what is listed as missing is not missed again once it is given', () => {
  holds(
    beforeAndAfter,
    ({ options, known, partly }) => {
      const policy = createPolicy(options)
      for (const benefit of strictBenefitIds) {
        const { missing } = assess(benefit, partly, policy)
        const facts = missing.flatMap((entry) => (entry.in === 'policy' ? [] : entry.anyOf))
        const told = {
          ...partly,
          ...Object.fromEntries(Object.entries(known).filter(([name]) => facts.includes(name as never))),
        }
        const after = assess(benefit, told, policy)
        const stillMissing = after.missing.flatMap((entry) => (entry.in === 'policy' ? [] : entry.anyOf))
        assert(!stillMissing.some((name) => facts.includes(name)))
      }
    },
    runs,
  )
})

test('the same of the check-up', () => {
  const flags = fc.record({ isInsuredInResidentScheme: fc.boolean(), isRetired: fc.boolean() })
  holds(
    fc.tuple(checkups, flags),
    ([{ options, person }, answers]) => {
      const policy = createPolicy(options)
      const told: Person = {
        lastCheckup: person.lastCheckup ?? 'never',
        isInsuredInResidentScheme: person.isInsuredInResidentScheme ?? answers.isInsuredInResidentScheme,
        isRetired: person.isRetired ?? answers.isRetired,
      }
      const before = assess('freeHealthCheckup', person, policy).verdict
      const after = assess('freeHealthCheckup', told, policy).verdict
      assert.notEqual(after, 'undetermined')
      if (before !== 'undetermined') assert.equal(after, before)
    },
    runs,
  )
})
