import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ConformanceRequest, conformanceCases, differences } from '../../../src/conformance/index.js'
import { householdEntitlementIds, personEntitlementIds } from '../../naive/entitlements.js'
import { build, type Mutant, occurrences } from './build.js'
import { mutants } from './mutants.js'

// The suite is measured by the wrong programs it shows. Which case shows which is written to coverage/, with the
// cases to be questioned: those whose mistakes are all shown by others.

const cases = conformanceCases()

const crashed = Symbol('crashed')

const answered = (answer: (request: ConformanceRequest) => unknown, request: ConformanceRequest): unknown => {
  try {
    return answer(request)
  } catch {
    return crashed
  }
}

const entitlementIds: readonly string[] = [...householdEntitlementIds, ...personEntitlementIds]

/** Targets and entitlements are files of their own, which no other question reaches; to ask them all would take minutes. */
const isReached = ({ request: { operation, benefit } }: (typeof cases)[number], file: string): boolean => {
  if (operation === 'evaluateTarget') return /^target|^answer$/.test(file)
  return !file.startsWith('target') && (file !== 'entitlements' || entitlementIds.includes(String(benefit)))
}

/** By a wrong answer: a program that crashes shows nothing about the case. */
const caughtBy = (mutant?: Mutant): readonly string[] => {
  const answer = build(mutant)
  const isCaught = ({ expected, request }: (typeof cases)[number]) => {
    const given = answered(answer, request)
    return given !== crashed && differences(expected, given).length > 0
  }
  const reached = mutant === undefined ? cases : cases.filter((found) => isReached(found, mutant.file))
  return reached.filter(isCaught).map(({ id }) => id)
}

test('a crash is no catch', () => {
  const place = 'return { outcome: holds'
  const crash = { mistake: '', file: 'income', find: place, replace: 'return { outcome: nothing.such' }
  expect(occurrences(crash)).toBe(1)
  expect(caughtBy(crash)).toEqual([])
})

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
