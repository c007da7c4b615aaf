import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  assess,
  averageReliefFloor,
  compareScenarios,
  createPolicy,
  explain,
  explainScreening,
  hasFactsFor,
  incomeLimits,
  isDueForFreeCheckup,
  medicalAssistanceBudget,
  medicalCoCoverage,
  meetsAverageReliefFloor,
  minimumWageOn,
  nextFreeCheckup,
  PolicyInputError,
  ruralSubsistenceStandard,
  screen,
  subsistenceAllowance,
  urbanSubsistenceStandard,
} from '../../src/index.js'
import { strictBenefitIds } from '../naive/decide.js'
import { strict } from '../properties/library.js'
import { holds } from '../properties/runs.js'
import { anyBenefit, anyRecord, anything, names } from './anything.js'
import { policy } from './refusals.js'

/** No hole in what comes out: no NaN, infinity, null or `undefined` in a text, and nothing that JSON would lose. */
const isSound = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value === 'string') return !/NaN|Infinity|undefined|\[object|^-0$/.test(value)
  if (typeof value === 'boolean' || value === undefined) return true
  if (Decimal.isDecimal(value)) return value.isFinite() && !(value.isZero() && value.isNegative())
  return typeof value === 'object' && value !== null && Object.values(value).every(isSound)
}

/** A result without holes, or an error of the library's own that names a field. */
const expectResultOrRefusal = (call: () => unknown): void => {
  try {
    expect(call()).toSatisfy(isSound)
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    expect(error.issues.length).toBeGreaterThan(0)
    for (const { path, message } of error.issues)
      expect([typeof path, typeof message]).toEqual(['string', 'string'])
  }
}

const runs = { numRuns: 5_000 }

test('any household, for any benefit', () => {
  holds(
    fc.tuple(anyBenefit, anyRecord(names.household)),
    ([benefit, household]) => {
      expectResultOrRefusal(() => {
        const determination = assess(benefit as never, household as never, policy)
        return [determination, explain(determination, 'en'), explain(determination, 'zh-CN')]
      })
      expectResultOrRefusal(() => hasFactsFor(benefit as never, household as never))
      expectResultOrRefusal(() => subsistenceAllowance(household as never, policy))
    },
    runs,
  )
})

test('any household, in the strict functions', () => {
  const benefit = fc.constantFrom(...strictBenefitIds)
  holds(
    fc.tuple(benefit, anyRecord(names.household)),
    ([id, household]) => {
      expectResultOrRefusal(() => strict[id](household as never, policy))
    },
    runs,
  )
})

test('any person', () => {
  holds(
    anyRecord(names.person),
    (person) => {
      expectResultOrRefusal(() => assess('freeHealthCheckup', person as never, policy))
      expectResultOrRefusal(() => isDueForFreeCheckup(person as never, policy))
    },
    runs,
  )
})

test('any family, and what is told of it', () => {
  const after = createPolicy({ asOf: '2012-12-31', roundStandardsUpTo: 10 })
  holds(
    fc.tuple(anyRecord(names.household), fc.array(anyRecord(names.person), { maxLength: 2 }), anything),
    ([household, people, given]) => {
      expectResultOrRefusal(() => {
        const screening = screen({ household, people } as never, policy)
        return [screening, explainScreening(screening, 'en'), explainScreening(screening, 'zh-CN')]
      })
      expectResultOrRefusal(() => compareScenarios([household] as never, policy, after))
      expectResultOrRefusal(() => screen(given as never, policy))
      expectResultOrRefusal(() => screen({ household: given, people: given } as never, policy))
      expectResultOrRefusal(() => compareScenarios(given as never, policy, after))
      expect(() => explainScreening(given as never, 'en')).toThrow(PolicyInputError)
    },
    { numRuns: 1_000 },
  )
})

test('any policy options, and what is decided by them', () => {
  const options = fc
    .tuple(anyRecord(names.options), anyRecord(names.readings), fc.boolean())
    .map(([given, readings, dated]) => {
      if (!dated || typeof given !== 'object' || given === null) return given
      return { asOf: '2012-02-29', ...given, ...(!('readings' in given) && { readings }) }
    })
  holds(
    options,
    (given) => {
      expectResultOrRefusal(() => {
        const made = createPolicy(given as never)
        const { roundStandardsUpTo, ...figures } = made
        const family = {
          registration: 'rural',
          members: 2,
          annualIncome: '4000',
          livesInDilapidatedHouse: true,
        } as const
        return [
          roundStandardsUpTo,
          figures,
          incomeLimits(made),
          ...strictBenefitIds.map((id) => assess(id, family, made)),
        ]
      })
    },
    runs,
  )
})

test('anything in place of a policy', () => {
  holds(
    anything,
    (given) => {
      for (const call of [
        () => assess('lowRentHousing', {}, given as never),
        () => incomeLimits(given as never),
        () => screen({ household: {} }, given as never),
        () => compareScenarios([{}], policy, given as never),
      ]) {
        expect(call).toThrow(PolicyInputError)
      }
    },
    runs,
  )
})

test('any argument of a formula', () => {
  holds(
    fc.tuple(anything, anything),
    ([given, other]) => {
      expectResultOrRefusal(() => urbanSubsistenceStandard(given as never))
      expectResultOrRefusal(() => ruralSubsistenceStandard(given as never))
      expectResultOrRefusal(() => averageReliefFloor(given as never))
      expectResultOrRefusal(() => medicalAssistanceBudget(given as never))
      expectResultOrRefusal(() => minimumWageOn(given as never))
      expectResultOrRefusal(() => nextFreeCheckup(given as never))
      expectResultOrRefusal(() => nextFreeCheckup('2010-07-05', other as never))
    },
    runs,
  )
})

test('any record of arguments', () => {
  holds(
    fc.tuple(anyRecord(names.costs), anyRecord(names.relief), anything, anything, anything),
    ([costs, relief, ...values]) => {
      const [medicalCost, insurancePaid, assistancePaid] = values
      expectResultOrRefusal(() => medicalCoCoverage(costs as never))
      expectResultOrRefusal(() => medicalCoCoverage({ medicalCost, insurancePaid, assistancePaid } as never))
      expectResultOrRefusal(() => meetsAverageReliefFloor(relief as never))
      const [reliefPaid, recipients, standard] = values
      expectResultOrRefusal(() => meetsAverageReliefFloor({ reliefPaid, recipients, standard } as never))
    },
    runs,
  )
})

test('the next check-up, where there is one, is a plain date after the last', () => {
  const date = fc.tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  holds(
    date,
    ([year, month, day]) => {
      const last = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
      expectResultOrRefusal(() => {
        const next = nextFreeCheckup(last)
        expect(next).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(next > last).toBe(true)
        return next
      })
    },
    runs,
  )
})
