import assert from 'node:assert/strict'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { test } from 'vitest'
import {
  assess,
  averageReliefFloor,
  createPolicy,
  type Determination,
  explain,
  medicalCoCoverage,
  ruralSubsistenceStandard,
  urbanSubsistenceStandard,
} from '../../src/index.js'
import type { Household } from '../naive/types.js'
import { checkups, partial } from './arbitraries.js'
import { assessAll } from './library.js'
import { holds, runs } from './runs.js'

const languages = ['en', 'zh-CN'] as const

const survivesStorage = (determination: Determination): void => {
  const stored = JSON.parse(JSON.stringify(determination)) as Determination
  assert.deepEqual(stored, determination)
  for (const language of languages) assert.equal(explain(stored, language), explain(determination, language))
}

/** Where each run writes everything twice. */
const half = { numRuns: 1_000 }

test('a determination is what its JSON says, and a stored one is explained alike', () => {
  holds(
    partial,
    ({ options, household }) => {
      for (const determination of assessAll(household, createPolicy(options))) survivesStorage(determination)
    },
    half,
  )
  holds(
    checkups,
    ({ options, person }) => {
      survivesStorage(assess('freeHealthCheckup', person, createPolicy(options)))
    },
    runs,
  )
})

test('the same input gives the same bytes', () => {
  holds(
    partial,
    ({ options, household }) => {
      const [once, again] = [createPolicy(options), createPolicy({ ...options })]
      assert.equal(
        JSON.stringify(assessAll({ ...household }, again)),
        JSON.stringify(assessAll(household, once)),
      )
    },
    runs,
  )
})

test('in whatever order facts and options are given', () => {
  holds(
    fc.tuple(partial, fc.infiniteStream(fc.nat())),
    ([{ options, household }, stream]) => {
      const shuffled = <T extends object>(record: T): T => {
        const entries = Object.entries(record).map((entry) => ({ entry, place: stream.next().value }))
        return Object.fromEntries(entries.sort((a, b) => a.place - b.place).map(({ entry }) => entry)) as T
      }
      const given = JSON.stringify(assessAll(household, createPolicy(options)))
      const policy = createPolicy(shuffled(options))
      assert.equal(JSON.stringify(assessAll(shuffled<Household>(household), policy)), given)
    },
    runs,
  )
})

test('nothing given is changed', () => {
  holds(
    partial,
    ({ options, household }) => {
      const frozen = [Object.freeze({ ...options }), Object.freeze({ ...household })] as const
      const before = JSON.stringify(frozen)
      assessAll(frozen[1], createPolicy(frozen[0]))
      assert.equal(JSON.stringify(frozen), before)
    },
    runs,
  )
})

test('a host that sets decimal.js to two digits changes nothing', () => {
  const everything = (options: Parameters<typeof createPolicy>[0], household: Household) => {
    const results = assessAll(household, createPolicy(options))
    const bill = { medicalCost: '300000.01', insurancePaid: '99999.99', assistancePaid: '0.02' }
    const { share, floor, shortfall } = medicalCoCoverage(bill)
    const formulas = [
      urbanSubsistenceStandard('1234.56'),
      ruralSubsistenceStandard('987.65'),
      averageReliefFloor('392.01'),
    ]
    const amounts = [share, floor, shortfall, ...formulas].map((amount) => amount?.toFixed())
    return JSON.stringify([results, results.map((result) => explain(result, 'en')), amounts])
  }
  holds(
    partial,
    ({ options, household }) => {
      const expected = everything(options, household)
      try {
        Decimal.set({ precision: 2, rounding: 0, toExpNeg: 0, toExpPos: 0 })
        assert.equal(everything(options, household), expected)
      } finally {
        Decimal.set({ defaults: true })
      }
    },
    half,
  )
})
