import assert from 'node:assert/strict'
import { test } from 'vitest'
import {
  assess,
  createPolicy,
  type Determination,
  hasFactsFor,
  isDueForFreeCheckup,
  type Missing,
  PolicyInputError,
} from '../../src/index.js'
import { strictBenefitIds } from '../naive/decide.js'
import { hasFacts } from '../naive/facts-needed.js'
import { checkups, partial } from './arbitraries.js'
import { outcomeOf, strict } from './library.js'
import { holds, runs } from './runs.js'

const pathOf = ({ in: place, anyOf: [first] }: Missing) => (place === 'policy' ? `policy.${first}` : first)

/** True, false, or the refusal that says why there is no answer. */
const agree = ({ verdict, missing }: Determination, answer: boolean | PolicyInputError): void => {
  const decided = verdict === 'eligible' || verdict === 'ineligible'
  if (decided) assert.equal(answer, verdict === 'eligible')
  else agreeOnRefusal({ verdict, missing }, answer)
}

const agreeOnRefusal = (
  { verdict, missing }: Pick<Determination, 'verdict' | 'missing'>,
  answer: boolean | PolicyInputError,
): void => {
  assert(answer instanceof PolicyInputError)
  assert.equal(answer.code, verdict === 'notInForce' ? 'not_in_force' : 'missing_facts')
  if (verdict === 'notInForce') return
  const issues = answer.issues.map(({ path, code }) => `${path} ${code}`)
  assert.deepEqual(
    issues,
    missing.map((entry) => `${pathOf(entry)} required`),
  )
}

test('a strict function answers as assess does, and throws exactly where that has no answer', () => {
  holds(
    partial,
    ({ options, household }) => {
      const policy = createPolicy(options)
      for (const benefit of strictBenefitIds) {
        const answer = outcomeOf(() => strict[benefit](household, policy))
        agree(assess(benefit, household, policy), answer)
      }
    },
    runs,
  )
})

test('isDueForFreeCheckup likewise', () => {
  holds(
    checkups,
    ({ options, person }) => {
      const policy = createPolicy(options)
      const answer = outcomeOf(() => isDueForFreeCheckup(person as never, policy))
      agree(assess('freeHealthCheckup', person, policy), answer)
    },
    runs,
  )
})

test('hasFactsFor: what each benefit reads is there, and then no fact is missing', () => {
  holds(
    partial,
    ({ options, household }) => {
      const policy = createPolicy({ ...options, readings: {} })
      for (const benefit of strictBenefitIds) {
        assert.equal(hasFactsFor(benefit, household), hasFacts[benefit](household))
        if (!hasFactsFor(benefit, household)) continue
        const { missing } = assess(benefit, household, policy)
        assert.deepEqual(
          missing.filter((entry) => entry.in !== 'policy'),
          [],
        )
      }
    },
    runs,
  )
})
