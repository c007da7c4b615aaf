import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ConformanceRequest, conformanceCases, differences } from '../../../src/conformance/index.js'
import { householdEntitlementIds, personEntitlementIds } from '../../naive/entitlements.js'
import { build, type Mutant, occurrences } from './build.js'
import { measured } from './measure.js'
import { mutants } from './mutants.js'
import { reasons } from './reasons.js'

// The suite is measured by the wrong programs it shows. Which case shows which is written to coverage/, with the cases
// that are questioned, why each is kept, and those that show the same.

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
  expect(occurrences(crash)).toEqual([1])
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
    for (const count of occurrences(mutant)) expect(count, 'the place that the mutant changes').toBe(1)
    const caught = caughtBy(mutant)
    catching.set(mistake, caught)
    expect(caught.length).toBeGreaterThan(0)
  })

  test('it is known by which cases, and those that show nothing by themselves have a reason', () => {
    const report = measured(catching)
    mkdirSync('coverage', { recursive: true })
    writeFileSync('coverage/conformance-mutants.json', JSON.stringify(report, null, 2))
    expect(catching.size).toBe(mutants.length)
    expect(report.catchesNothing).toEqual([])
    expect(report.questioned.filter(({ because }) => because === undefined)).toEqual([])
    const used = new Set(report.questioned.map(({ because }) => because))
    expect(reasons.filter(([, reason]) => !used.has(reason))).toEqual([])
  })
})
