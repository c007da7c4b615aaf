import { expect, test, vi } from 'vitest'
import { firstCaseToNotice } from './first-case-to-notice.js'
import { perturbations } from './perturbations.js'

// Every row of the policy is made wrong in memory, one at a time, and the library loaded anew with it: a hand-worked
// case must notice. A survivor is a rule that nobody could see moved.

const libraryWith = async (module: string, exports: Readonly<Record<string, unknown>>) => {
  vi.resetModules()
  vi.doMock(`../../src/policy/${module}.js`, () => exports)
  const library = await import('../../src/index.js')
  vi.doUnmock(`../../src/policy/${module}.js`)
  return library
}

test('the rows as they stand agree with every case', async () => {
  expect(firstCaseToNotice(await import('../../src/index.js'))).toBeUndefined()
})

test.each(perturbations.map((perturbation) => [perturbation.title, perturbation] as const))(
  '%s',
  async (_, wrong) => {
    expect(firstCaseToNotice(await libraryWith(wrong.module, wrong.exports))).toBeDefined()
  },
)
