import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assess,
  createPolicy,
  createScreener,
  facts,
  type Household,
  householdBenefitIds,
  type PolicyInputError,
} from '../../src/index.js'
import { anything, names } from '../errors/anything.js'
import { outcomeOf } from '../properties/library.js'
import { holds } from '../properties/runs.js'

// A household that is plainly acceptable is read by hand, any other by its schema. Which way one goes must not show: an
// object without a prototype goes the long way and says the same.

const policy = createPolicy({ asOf: '2010-07-05', housingDifficultyFloorArea: 15 })
const screener = createScreener(policy)

const withoutPrototype = (household: object): Household =>
  Object.defineProperties(Object.create(null), Object.getOwnPropertyDescriptors(household))

const answerTo = (household: Household) => {
  const outcome = outcomeOf(() => screener.verdicts(household))
  return 'issues' in outcome ? refusal(outcome) : outcome
}
const refusal = ({ code, issues }: PolicyInputError) => ({ code, issues })

const bothWays = (household: Household): void => {
  expect(answerTo(household)).toEqual(answerTo(withoutPrototype(household)))
}

const family = { registration: 'urban', members: 3, hasHousingDifficulty: true } as const
const paid = (household: object) => screener.verdicts(household).monthlyAllowanceFen

describe('what is acceptable, in every shape', () => {
  test.each(['1175.99', 1175.99, new Decimal('1175.99')])(
    'an income as %o: 1 fen below 1,176.00',
    (monthlyIncome) => {
      expect(paid({ ...family, monthlyIncome })).toBe(1)
      bothWays({ ...family, monthlyIncome })
    },
  )

  test.each(['0', '0.0', '0.00', 0, -0, new Decimal(-0)])('nothing as %o', (monthlyIncome) => {
    expect(paid({ ...family, monthlyIncome })).toBe(117_600)
    bothWays({ ...family, monthlyIncome })
  })

  test('null and undefined are unknown, whichever fact', () => {
    for (const name of names.household) {
      for (const nothing of [null, undefined]) {
        expect(screener.verdicts({ [name]: nothing })).toEqual(screener.verdicts({}))
      }
    }
  })

  test('an object of a class, one without a prototype, one whose facts are read by functions', () => {
    class Row {
      registration = 'urban'
      members = 3
      monthlyIncome = '1175.99'
    }
    let read = 0
    const counted = {
      ...family,
      get monthlyIncome() {
        read += 1
        return '1175.99'
      },
    }
    for (const household of [new Row(), withoutPrototype(new Row()), counted]) expect(paid(household)).toBe(1)
    expect(read).toBe(1)
  })
})

describe('what is refused', () => {
  test.each([
    [
      '1,175.99',
      '01',
      '1.',
      '.5',
      '1.005',
      '1e3',
      '+1',
      '-0.01',
      ' 1',
      '1 ',
      '',
      '１',
      '0x1',
      'NaN',
      '1000000000000',
    ],
    [-0.01, 0.001, 1e12, Number.NaN, Number.POSITIVE_INFINITY, 1n, true, [], {}, [1], new Date(0), () => 1],
    [
      new Decimal('1.005'),
      new Decimal(-1),
      new Decimal(Number.NaN),
      new Decimal('1e12'),
      { e: 0, s: 1, d: [1] },
    ],
  ])('an income such as %o', (...sums) => {
    for (const monthlyIncome of sums) {
      const household = { ...family, monthlyIncome } as never
      expect(answerTo(household)).toMatchObject({
        code: 'invalid_input',
        issues: [{ path: 'monthlyIncome' }],
      })
      bothWays(household)
    }
  })

  test.each([0, 100, 1.5, -1, '3', Number.NaN, true, 3n, [3]])('%o members', (members) => {
    const household = { ...family, members } as never
    expect(answerTo(household)).toMatchObject({ issues: [{ path: 'members' }] })
    bothWays(household)
  })

  test.each(['Urban', '城镇', '', 0, true, ['urban'], 'toString'])('registered at %o', (registration) => {
    const household = { ...family, registration } as never
    expect(answerTo(household)).toMatchObject({ issues: [{ path: 'registration' }] })
    bothWays(household)
  })

  test.each([0, 1, 'true', 'yes', [], {}])('%o in place of yes or no', (flag) => {
    const household = { ...family, livesInHazardArea: flag } as never
    expect(answerTo(household)).toMatchObject({ issues: [{ path: 'livesInHazardArea' }] })
    bothWays(household)
  })

  test('facts that contradict one another', () => {
    const contradictions: Household[] = [
      { monthlyIncome: 1, annualIncome: 1 },
      { floorArea: 1, floorAreaPerCapita: 1 },
      { floorArea: 1, hasHousingDifficulty: false },
      { members: 1, membersAbleAndWillingToWork: 2 },
      { members: 1, membersEmployed: 2 },
      { membersAbleAndWillingToWork: 1, membersEmployed: 2 },
    ]
    for (const household of contradictions) {
      expect(answerTo(household)).toMatchObject({ code: 'invalid_input', issues: [{ code: 'conflict' }] })
      bothWays(household)
    }
  })

  test('a name that is none, wherever it stands and whoever lends it', () => {
    expect(answerTo({ income: 1 } as never)).toMatchObject({
      issues: [{ path: 'income', code: 'unknown_name' }],
    })
    expect(answerTo({ ...family, Members: 3 } as never)).toMatchObject({ issues: [{ path: 'Members' }] })
    const own = JSON.parse('{ "registration": "urban", "__proto__": { "members": 1 } }') as never
    expect(answerTo(own)).toMatchObject({ code: 'invalid_input' })
    bothWays({ ...family, constructor: Object } as never)
  })

  test('no record at all, however much it looks like one', () => {
    const tagged = { ...family, [Symbol.toStringTag]: 'Household' }
    const given = [null, undefined, 7, 'urban', [], [family], new Map(), new Date(0), tagged]
    // Of these, `constructor` is that of a record.
    const called = (function () {
      // biome-ignore lint/complexity/noArguments: the object itself is what is given
      return arguments
    })()
    const disguised = [[], new Date(0), () => 1].map((object) =>
      Object.setPrototypeOf(object, Object.prototype),
    )
    for (const no of [...given, called, ...disguised]) {
      expect(answerTo(no as never)).toMatchObject({ code: 'invalid_input', issues: [{ path: 'household' }] })
    }
  })
})

test('every fact there is, by itself, says to the tables what it says to the conditions', () => {
  const samples = {
    registration: ['urban', 'rural', 'elsewhere'],
    count: [1, 99],
    income: ['0', '999999999999.99'],
    floorArea: ['0', '999999999999.99'],
    flag: [false, true],
    lastCheckup: [],
  } as const
  const compared = Object.entries(facts).flatMap(([name, { kind, subject }]) => {
    if (subject !== 'household') return []
    for (const value of samples[kind]) {
      const household: Household = { [name]: value }
      const assessed = householdBenefitIds.map((id) => [id, assess(id, household, policy).verdict])
      expect(screener.verdicts(household).verdicts, name).toEqual(Object.fromEntries(assessed))
    }
    return [name]
  })
  expect(compared.sort()).toEqual([...names.household].sort())
})

test('the first household with an unusual order of facts spoils nothing for the next', () => {
  for (const household of [
    { members: 3, registration: 'urban', monthlyIncome: '1175.99' },
    { monthlyIncome: '1175.99', registration: 'urban', members: 3 },
    { registration: 'urban', members: 3, monthlyIncome: '1175.99' },
  ]) {
    expect(paid(household)).toBe(1)
    expect(answerTo({ ...household, extra: 1 } as never)).toMatchObject({ issues: [{ path: 'extra' }] })
  }
})

test('a fact may call the library while it is read', () => {
  const nested = {
    ...family,
    get monthlyIncome() {
      expect(paid({ registration: 'rural', members: 1, monthlyIncome: '235.00' })).toBe(20)
      expect(assess('lowRentHousing', { registration: 'rural' }, policy).verdict).toBe('ineligible')
      return '1175.99'
    },
  }
  expect(paid(nested)).toBe(1)
})

test('whatever is given, both ways say the same', () => {
  const fact = fc.constantFrom(...names.household, 'strange')
  const household = fc.dictionary(
    fact,
    fc.oneof(anything, fc.constantFrom(0, 1, 2, true, false, 'urban', '392.00')),
    {
      maxKeys: 5,
    },
  )
  holds(household, (given) => bothWays(given as never), { numRuns: 3_000 })
})
