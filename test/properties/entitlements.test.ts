import assert from 'node:assert/strict'
import { test } from 'vitest'
import { assess, createPolicy, hasFactsFor } from '../../src/index.js'
import {
  decideHouseholdEntitlement,
  decidePersonEntitlement,
  householdEntitlementIds,
  personEntitlementIds,
} from '../naive/entitlements.js'
import { hasFacts } from '../naive/facts-needed.js'
import { type Figures, figuresOf } from '../naive/figures.js'
import type { Decision } from '../naive/types.js'
import { families } from './families.js'
import { holds } from './runs.js'

const plain = ({ verdict, force, missing }: Pick<Decision, 'verdict' | 'force' | 'missing'>) => ({
  verdict,
  force,
  missing,
})

test('every entitlement by category, stated or not: as in the plain table', () => {
  holds(
    families,
    ({ options, household, people }) => {
      const policy = createPolicy(options)
      const { inForce } = figuresOf(options) as Figures
      for (const id of householdEntitlementIds) {
        const expected = decideHouseholdEntitlement(id, inForce, household)
        assert.deepEqual(plain(assess(id, household, policy)), plain(expected))
        assert.equal(hasFactsFor(id, household), hasFacts[id](household))
      }
      for (const person of people) {
        for (const id of personEntitlementIds) {
          const expected = decidePersonEntitlement(id, inForce, person)
          assert.deepEqual(plain(assess(id, person, policy)), plain(expected))
        }
      }
    },
    { numRuns: 500 },
  )
})
