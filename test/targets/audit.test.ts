import { Decimal } from 'decimal.js'
import { expect, test } from 'vitest'
import type { TargetId } from '../../src/index.js'
import type { TargetRow } from '../../src/policy/targets/row.js'
import { targetRows } from '../../src/policy/targets/rows.js'
import { evaluateRow } from '../../src/scorecard/evaluate-target.js'
import { targetCases } from '../cases/targets.js'
import { disagreement } from './disagreement.js'
import { perturbations } from './perturbations.js'

// Every row is made wrong in memory, one place at a time: a hand-worked case of the target must notice. A survivor is a
// target that nobody could see moved.

const noticing = (target: string, row: TargetRow, inJudgement = false) =>
  targetCases.find(
    (worked) =>
      worked.target === target &&
      disagreement(worked, ({ observation, tolerance, required }) => {
        const points = tolerance === undefined ? undefined : new Decimal(tolerance)
        const result = evaluateRow(target as TargetId, row, observation, points)
        return inJudgement ? { ...result, required } : result
      }).length > 0,
  )

test('the rows as they stand agree with every case', () => {
  for (const [target, row] of Object.entries(targetRows)) expect(noticing(target, row)).toBeUndefined()
})

test('every row is made wrong in each of its parts', () => {
  expect(Object.keys(targetRows).length).toBe(103)
  for (const target of Object.keys(targetRows)) {
    const parts = perturbations.filter((wrong) => wrong.target === target)
    expect(parts.length, target).toBeGreaterThan(20)
  }
})

test.each(perturbations.map((wrong) => [wrong.title, wrong] as const))(
  '%s',
  (_, { target, row, inJudgement }) => {
    expect(noticing(target, row, inJudgement)).toBeDefined()
  },
)
