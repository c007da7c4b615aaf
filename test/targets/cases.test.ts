import { expect, test } from 'vitest'
import { evaluateTarget, type Observed, type TargetId, targets } from '../../src/index.js'
import { targetCases } from '../cases/targets.js'
import type { TargetCase } from '../cases/targets-case.js'
import { disagreement } from './disagreement.js'

const ask = ({ target, observation, tolerance }: TargetCase) =>
  evaluateTarget(target as TargetId, observation as Observed, tolerance === undefined ? {} : { tolerance })

test('every case has a title of its own', () => {
  expect(new Set(targetCases.map(({ title }) => title)).size).toBe(targetCases.length)
})

test('every target stands on its figure, on the failing side of it and on the other', () => {
  const worked = (target: string) => targetCases.filter((one) => one.target === target)
  for (const target of Object.keys(targets)) {
    const statuses = worked(target).map(({ expected }) =>
      'status' in expected ? expected.status : 'refused',
    )
    expect(statuses, target).toContain('met')
    expect(statuses.includes('unmet') || statuses.includes('undetermined'), target).toBe(true)
    expect(
      worked(target).some(({ catches }) => catches !== undefined),
      target,
    ).toBe(true)
  }
})

test.each(targetCases.map((worked) => [worked.title, worked] as const))('%s', (_, worked) => {
  expect(disagreement(worked, ask), worked.because).toEqual([])
})
