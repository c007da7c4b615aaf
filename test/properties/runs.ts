import fc from 'fast-check'
import { vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 })

/** Fewer where the tests are run thousands of times over: `npm run mutation`. */
const most = Number(process.env['PROPERTY_RUNS'] ?? Number.POSITIVE_INFINITY)

/** Enough, around the edges, that a limit off by one fen in one spelling under one reading is met many times over. */
export const thresholdRuns = { numRuns: Math.min(10_000, most) } as const
export const runs = { numRuns: Math.min(2_000, most) } as const

/** A property over one value that must not throw; fast-check names the smallest value that makes it. */
export const holds = <T>(
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void,
  parameters: fc.Parameters<[T]> = thresholdRuns,
): void => {
  fc.assert(
    fc.property(arbitrary, (value) => {
      check(value)
    }),
    parameters,
  )
}
