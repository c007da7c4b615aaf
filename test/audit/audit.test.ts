import { expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { firstCaseToNotice } from './first-case-to-notice.js'
import { perturbations } from './perturbations.js'

// Every row of the policy is made wrong in memory, one at a time: a hand-worked case must notice. A survivor is a rule
// that nobody could see moved.

test('the rows as they stand agree with every case', () => {
  expect(firstCaseToNotice(library)).toBeUndefined()
})

test.each(perturbations.map((perturbation) => [perturbation.title, perturbation] as const))(
  '%s',
  (_, { spoil, benefit }) => {
    const mend = spoil()
    try {
      expect(firstCaseToNotice(library, benefit)).toBeDefined()
    } finally {
      mend()
    }
  },
)

test('and agree again once they are mended', () => {
  expect(firstCaseToNotice(library)).toBeUndefined()
})
