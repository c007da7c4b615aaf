import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ConformanceRequest, conformanceCases, differences } from '../../../src/conformance/index.js'
import { build, type Mutant, occurrences } from './build.js'
import { mutants } from './mutants.js'

// The suite is measured by the wrong programs it shows. Which case shows which is written to coverage/, with the
// cases to be questioned: those whose mistakes are all shown by others.

const cases = conformanceCases()

const answered = (answer: (request: ConformanceRequest) => unknown, request: ConformanceRequest): unknown => {
  try {
    return answer(request)
  } catch (error) {
    return { crashed: String(error) }
  }
}

const caughtBy = (mutant?: Mutant): readonly string[] => {
  const answer = build(mutant)
  const isCaught = ({ expected, request }: (typeof cases)[number]) =>
    differences(expected, answered(answer, request)).length > 0
  return cases.filter(isCaught).map(({ id }) => id)
}

test('the right implementation passes all', () => {
  expect(caughtBy()).toEqual([])
})

test('there are at least forty wrong ones, each another', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(40)
  expect(new Set(mutants.map(({ mistake }) => mistake)).size).toBe(mutants.length)
})

describe('each wrong implementation is caught', () => {
  const catching = new Map<string, readonly string[]>()
  test.each(mutants.map((mutant): [string, Mutant] => [mutant.mistake, mutant]))('%s', (mistake, mutant) => {
    expect(occurrences(mutant), 'the place that the mutant changes').toBe(1)
    const caught = caughtBy(mutant)
    catching.set(mistake, caught)
    expect(caught.length).toBeGreaterThan(0)
  })

  test('and it is known by which cases', () => {
    const only = [...catching.values()].flatMap((ids) => (ids.length === 1 ? ids : []))
    const any = new Set([...catching.values()].flat())
    const shows = (id: string) =>
      [...catching].flatMap(([mistake, ids]) => (ids.includes(id) ? [mistake] : [])).join('; ')
    const twins = new Map<string, string[]>()
    for (const { id } of cases) twins.set(shows(id), [...(twins.get(shows(id)) ?? []), id])
    const report = {
      caughtBy: Object.fromEntries(catching),
      indispensable: [...new Set(only)].sort(),
      questioned: cases.map(({ id }) => id).filter((id) => !only.includes(id)),
      alike: [...twins.values()].filter((ids) => ids.length > 1),
      catchesNothing: cases.map(({ id }) => id).filter((id) => !any.has(id)),
    }
    mkdirSync('coverage', { recursive: true })
    writeFileSync('coverage/conformance-mutants.json', JSON.stringify(report, null, 2))
    expect(catching.size).toBe(mutants.length)
  })
})
