import assert from 'node:assert/strict'
import fc from 'fast-check'
import { test } from 'vitest'
import { createPolicy, explainScreening, type Receipt, type Screening, screen } from '../../src/index.js'
import type { PolicyOptions } from '../naive/types.js'
import { families } from './families.js'
import { holds } from './runs.js'

const few = { numRuns: 250 }

test('a screening is what its JSON says, and a stored one is explained alike', () => {
  holds(
    families,
    ({ options, household, people }) => {
      const screening = screen({ household, people }, createPolicy(options))
      const stored = JSON.parse(JSON.stringify(screening)) as Screening
      assert.deepEqual(stored, screening)
      for (const language of ['en', 'zh-CN'] as const) {
        assert.equal(explainScreening(stored, language), explainScreening(screening, language))
      }
    },
    few,
  )
})

test('the same input gives the same bytes, in whatever order its keys are given', () => {
  holds(
    fc.tuple(families, fc.infiniteStream(fc.nat())),
    ([{ options, household, people }, stream]) => {
      const shuffled = <T extends object>(record: T): T => {
        const entries = Object.entries(record).map((entry) => ({ entry, place: stream.next().value }))
        return Object.fromEntries(entries.sort((a, b) => a.place - b.place).map(({ entry }) => entry)) as T
      }
      const once = screen({ household, people }, createPolicy(options))
      const again = screen(
        shuffled({ household: shuffled(household), people: people.map(shuffled) }),
        createPolicy(shuffled(options)),
      )
      assert.equal(JSON.stringify(again), JSON.stringify(once))
    },
    few,
  )
})

test('in whatever order the people are given: the same of each of them', () => {
  holds(
    families,
    ({ options, household, people }) => {
      const policy = createPolicy(options)
      const last = people.length - 1
      const forwards = screen({ household, people }, policy)
      const backwards = screen({ household, people: [...people].reverse() }, policy)
      assert.deepEqual([...backwards.people].reverse(), forwards.people)
      assert.deepEqual(backwards.household, forwards.household)
      assert.deepEqual(backwards.missingFigures, forwards.missingFigures)
      const turned = <F extends object>(list: readonly F[]) =>
        list.map((one) => ('person' in one ? { ...one, person: last - Number(one.person) } : one))
      const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort()
      assert.deepEqual(sorted(turned(backwards.nextFacts)), sorted(forwards.nextFacts))
      assert.deepEqual(sorted(turned(backwards.notAsked)), sorted(forwards.notAsked))
    },
    few,
  )
})

/** What a receipt says to have been given; the rest follows. */
const optionsFrom = ({ asOf, figures, roundStandardsUpTo, readings }: Receipt): PolicyOptions => {
  const given = Object.entries(figures).filter(([, { origin }]) => origin === 'given')
  return {
    asOf,
    ...Object.fromEntries(given.map(([name, { value }]) => [name, value])),
    ...(roundStandardsUpTo !== undefined && { roundStandardsUpTo }),
    readings,
  }
}

test('a receipt is enough to make the screening again', () => {
  holds(
    families,
    ({ options, household, people }) => {
      const once = screen({ household, people }, createPolicy(options))
      const again = screen({ household, people }, createPolicy(optionsFrom(once.receipt)))
      assert.equal(JSON.stringify(again), JSON.stringify(once))
    },
    few,
  )
})
