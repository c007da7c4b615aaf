import { Decimal } from 'decimal.js'
import { describe, expect, test, vi } from 'vitest'
import { createPolicy, createScreener, type Household, isEligibleForLowRentHousing } from '../../src/index.js'
import { expectRefusal } from '../errors/refusals.js'

// 2010-07-05: the wage is 980 yuan, the urban standard 40% of it, 392.00, and the rural one 60% of that, 235.20.
const options = { asOf: '2010-07-05', urbanDisposableIncomePerCapita: '20000' } as const
const policy = createPolicy(options)
const screener = createScreener(policy)

const nothingKnown = {
  subsistenceAllowance: 'undetermined',
  lowRentHousing: 'undetermined',
  affordableHousing: 'undetermined',
  dilapidatedHousingRepair: 'undetermined',
  hazardAreaReinforcement: 'undetermined',
  lowIncomeFarmHousehold: 'undetermined',
  zeroEmploymentHousehold: 'undetermined',
  ruralEmploymentAssistance: 'undetermined',
  priceSubsidy: 'undetermined',
  temporaryRelief: 'undetermined',
  familyPlanningFamilyTreatment: 'undetermined',
  disasterRelief: 'undetermined',
  familyPlanningReward: 'undetermined',
  onlyChildLossAssistance: 'undetermined',
}

test('households of the same verdicts share them', () => {
  const verdictsOf = (registration: 'urban' | 'rural') => screener.verdicts({ registration }).verdicts
  const first = verdictsOf('urban')
  expect(verdictsOf('rural')).not.toEqual(first)
  expect(verdictsOf('urban')).toBe(first)
})

describe('one household', () => {
  test('of which nothing is known: everything is open, and so is the sum', () => {
    expect(screener.verdicts({})).toEqual({ verdicts: nothingKnown, monthlyAllowanceFen: undefined })
  })

  test('urban, three people, one fen below 392.00 x 3: the allowance is 1 fen', () => {
    const family = {
      registration: 'urban',
      members: 3,
      monthlyIncome: '1175.99',
      hasHousingDifficulty: true,
      membersAbleAndWillingToWork: 1,
      membersEmployed: 0,
      receivesSubsistenceAllowance: false,
    } as const
    expect(screener.verdicts(family)).toEqual({
      verdicts: {
        ...nothingKnown,
        subsistenceAllowance: 'eligible',
        lowRentHousing: 'eligible',
        affordableHousing: 'eligible', // 1,175.99 x 12 = 14,111.88; 60% of 20,000 x 3 = 36,000
        dilapidatedHousingRepair: 'ineligible',
        hazardAreaReinforcement: 'ineligible',
        lowIncomeFarmHousehold: 'ineligible',
        zeroEmploymentHousehold: 'eligible',
        ruralEmploymentAssistance: 'ineligible',
        priceSubsidy: 'ineligible',
      },
      monthlyAllowanceFen: 1,
    })
    expect(screener.verdicts({ ...family, monthlyIncome: '1176.00' })).toMatchObject({
      verdicts: { subsistenceAllowance: 'ineligible', lowRentHousing: 'eligible' },
      monthlyAllowanceFen: 0,
    })
  })

  test.each([
    // 235.20 x 4 x 12 = 11,289.60: one fen a year is lacking, a twelfth of a fen a month, which is rounded up.
    [{ members: 4, annualIncome: '11289.59' }, 1],
    // 13 fen a year are lacking: one fen and a twelfth a month.
    [{ members: 4, annualIncome: '11289.47' }, 2],
    [{ members: 4, annualIncome: '11289.60' }, 0],
    // (235.20 - 235.19) x 4
    [{ members: 4, monthlyIncomePerCapita: 235.19 }, 4],
    // 235.20 x 12 = 2,822.40; 1 fen x 4 people / 12 months, rounded up
    [{ members: 4, annualIncomePerCapita: new Decimal('2822.39') }, 1],
    [{ members: 99, monthlyIncome: 0 }, 2_328_480], // 235.20 x 99
  ] as const)('rural, %o: %i fen', (facts, fen) => {
    expect(screener.verdicts({ registration: 'rural', ...facts }).monthlyAllowanceFen).toBe(fen)
  })

  test('entitled, but how many they are is not known: the verdict is there, the sum is not', () => {
    const { verdicts, monthlyAllowanceFen } = screener.verdicts({
      registration: 'urban',
      monthlyIncomePerCapita: '391.99',
    })
    expect(verdicts.subsistenceAllowance).toBe('eligible')
    expect(monthlyAllowanceFen).toBeUndefined()
  })

  test('registered elsewhere: refused whatever the income, and nothing is paid', () => {
    const { verdicts, monthlyAllowanceFen } = screener.verdicts({ registration: 'elsewhere' })
    expect(verdicts.subsistenceAllowance).toBe('ineligible')
    expect(monthlyAllowanceFen).toBe(0)
  })

  test('where it is registered is not known: what no registration allows is refused, the rest open', () => {
    const alone = { members: 1, hasHousingDifficulty: true } as const
    // 784.00, twice the urban standard, is above the standard of town and country.
    const { verdicts, monthlyAllowanceFen } = screener.verdicts({ ...alone, monthlyIncome: '784.01' })
    expect(verdicts.lowRentHousing).toBe('ineligible')
    expect(verdicts.affordableHousing).toBe('undetermined')
    expect(verdicts.subsistenceAllowance).toBe('undetermined')
    expect(monthlyAllowanceFen).toBeUndefined()
  })

  test('a floor area against the local limit, which is excluded by default: 15.00 x 3 = 45', () => {
    const local = createScreener(createPolicy({ ...options, housingDifficultyFloorArea: 15 }))
    const family = { registration: 'urban', members: 3, monthlyIncome: 0 } as const
    const lowRent = (facts: Household) => local.verdicts({ ...family, ...facts }).verdicts.lowRentHousing
    expect(lowRent({ floorArea: '44.99' })).toBe('eligible')
    expect(lowRent({ floorArea: '45.00' })).toBe('ineligible')
    expect(lowRent({ floorAreaPerCapita: 14.99 })).toBe('eligible')
    expect(lowRent({ floorAreaPerCapita: 15 })).toBe('ineligible')
    expect(screener.verdicts({ ...family, floorArea: 1 }).verdicts.lowRentHousing).toBe('undetermined')
  })

  test('the least that is paid: 30 yuan a person, where the difference is less', () => {
    const least = createScreener(createPolicy({ ...options, minimumPaymentPerPerson: '30' }))
    const paid = (monthlyIncome: string) =>
      least.verdicts({ registration: 'urban', members: 3, monthlyIncome }).monthlyAllowanceFen
    expect(paid('1086.00')).toBe(9000) // 1,176.00 - 1,086.00 = 90.00 = 30 x 3
    expect(paid('1085.99')).toBe(9001)
    expect(paid('1086.01')).toBe(9000)
    expect(paid('1176.00')).toBe(0)
  })

  test('amounts that 31 bits do not hold', () => {
    // Half of 99,999,999.98 is below the standard, and the whole is not: 49,999,999.99 x 2.
    const rich = createScreener(createPolicy({ ...options, urbanSubsistenceStandard: '49999999.99' }))
    const paid = (monthlyIncome: string) =>
      rich.verdicts({ registration: 'urban', members: 2, monthlyIncome }).monthlyAllowanceFen
    expect(paid('99999999.97')).toBe(1)
    expect(paid('99999999.98')).toBe(0)
    expect(paid('999999999999.99')).toBe(0)
  })

  test('a limit beyond 2^53 fen: every income that is accepted is below it', () => {
    // 999,999,999,999.99 x 2 x 99 people x 12 months is some 2.4 x 10^17 fen; 2^53 is some 9 x 10^15.
    const endless = createPolicy({ ...options, urbanSubsistenceStandard: '999999999999.99' })
    const family = { registration: 'urban', members: 99, hasHousingDifficulty: true } as const
    expect(isEligibleForLowRentHousing({ ...family, annualIncome: '999999999999.99' }, endless)).toBe(true)
    expect(
      isEligibleForLowRentHousing({ ...family, hasHousingDifficulty: false, annualIncome: 0 }, endless),
    ).toBe(false)
  })

  test('outside the plan: everything is notInForce, and no sum is told', () => {
    const before = createScreener(createPolicy({ ...options, asOf: '2010-07-04' }))
    const { verdicts, monthlyAllowanceFen } = before.verdicts({
      registration: 'urban',
      members: 1,
      monthlyIncome: 0,
    })
    expect(new Set(Object.values(verdicts))).toEqual(new Set(['notInForce']))
    expect(monthlyAllowanceFen).toBeUndefined()
    expectRefusal(() => before.verdicts({ members: 0 }), { path: 'members', code: 'out_of_range' })
  })

  test('what is handed out is frozen', () => {
    const { verdicts } = screener.verdicts({})
    expect(() => Object.assign(verdicts, { lowRentHousing: 'eligible' })).toThrow(TypeError)
    expect(screener.verdicts({}).verdicts.lowRentHousing).toBe('undetermined')
  })

  test('more kinds of households than are remembered: the first is told as before', () => {
    const flags = [
      'livesInDilapidatedHouse',
      'livesInHazardArea',
      'receivesSubsistenceAllowance',
      'isInTemporaryHardship',
      'isStruckByDisaster',
      'isFamilyPlanningFamily',
      'isRewardedRuralFamilyPlanningFamily',
      'hasLostOrDisabledOnlyChild',
    ]
    const answers = [true, false, undefined]
    const told = new Set<string>()
    for (let kind = 0; kind < 3 ** flags.length; kind += 1) {
      const answered = flags.map((flag, place) => [flag, answers[Math.floor(kind / 3 ** place) % 3]])
      const household: Household = { registration: 'rural', ...Object.fromEntries(answered) }
      told.add(JSON.stringify(screener.verdicts(household).verdicts))
    }
    // 3^6 by the six flags that stand for a benefit each, x 3 by what house and area make of the reinforcement: 2,187.
    expect(told.size).toBeGreaterThanOrEqual(2187)
    expect(screener.verdicts({}).verdicts).toEqual(nothingKnown)
  })

  test('standards up to 1,000,000,000 yuan, and none above', () => {
    const standard = (urbanSubsistenceStandard: string) =>
      createPolicy({ ...options, urbanSubsistenceStandard })
    const most = createScreener(standard('1000000000'))
    const family = { registration: 'urban', members: 99, monthlyIncome: '0.01' } as const
    expect(most.verdicts(family).monthlyAllowanceFen).toBe(9_899_999_999_999) // 10^11 x 99 - 1
    expectRefusal(() => createScreener(standard('1000000000.01')), {
      path: 'policy.urbanSubsistenceStandard',
      code: 'out_of_range',
      says: ['1000000000.01', 'a sum up to 1000000000'],
    })
  })

  test('no policy', () => {
    expectRefusal(() => createScreener({ ...policy } as never), { path: 'policy', code: 'not_a_policy' })
  })
})

describe('one after another', () => {
  const [below, at] = [
    { registration: 'rural', members: 1, monthlyIncome: '235.19' },
    { registration: 'rural', members: 1, monthlyIncome: '235.20' },
  ] as const
  const paid = ({ monthlyAllowanceFen }: { monthlyAllowanceFen: number | undefined }) => monthlyAllowanceFen

  test('an array, a set, a generator', () => {
    function* each() {
      yield below
      yield at
    }
    for (const households of [[below, at], new Set([below, at]), each()]) {
      expect([...screener.screenAll(households)].map(paid)).toEqual([1, 0])
    }
    expect([...screener.screenAll([])]).toEqual([])
  })

  test('one that could have been a stream and is none', () => {
    const households = { [Symbol.asyncIterator]: undefined, [Symbol.iterator]: () => [below, at].values() }
    expect([...screener.screenAll(households)].map(paid)).toEqual([1, 0])
  })

  test('a stream, as it comes', async () => {
    async function* each() {
      yield below
      yield at
    }
    const fens: (number | undefined)[] = []
    for await (const verdicts of screener.screenAll(each())) fens.push(paid(verdicts))
    expect(fens).toEqual([1, 0])
  })

  test('none is read before it is asked for, and who stops early closes the source', () => {
    const closed = vi.fn()
    let read = 0
    function* each() {
      try {
        for (;;) {
          read += 1
          yield below
        }
      } finally {
        closed()
      }
    }
    const all = screener.screenAll(each())
    expect(read).toBe(0)
    for (const verdicts of all) {
      expect(paid(verdicts)).toBe(1)
      if (read === 3) break
    }
    expect(read).toBe(3)
    expect(closed).toHaveBeenCalledTimes(1)
  })

  test('who stops a stream early closes it', async () => {
    const closed = vi.fn()
    async function* each() {
      try {
        for (;;) yield below
      } finally {
        closed()
      }
    }
    for await (const verdicts of screener.screenAll(each())) {
      expect(paid(verdicts)).toBe(1)
      break
    }
    expect(closed).toHaveBeenCalledTimes(1)
  })

  test('one that is not acceptable ends it, with its place in the path; those before it were decided', () => {
    const all = screener.screenAll([below, { ...at, members: 0 }])
    expect(paid(all.next().value)).toBe(1)
    expectRefusal(() => all.next(), { path: 'households.1.members', code: 'out_of_range', says: ['got 0'] })
    expectRefusal(() => [...screener.screenAll([below, 7 as never])], {
      path: 'households.1',
      code: 'wrong_type',
    })
  })

  test('nor is a stream that brings one', async () => {
    async function* each() {
      yield { ...at, monthlyIncome: '1,000' }
    }
    const first = screener.screenAll(each()).next()
    await expect(first).rejects.toThrow('households.0.monthlyIncome: got "1,000"')
  })

  test.each([
    undefined,
    null,
    7,
    'households',
    {},
    { [Symbol.iterator]: 7 },
    { [Symbol.asyncIterator]: null },
  ])('%o is no register, and that is said at once', (given) => {
    expectRefusal(() => screener.screenAll(given as never), { path: 'households', code: 'wrong_type' })
  })
})

test('a record without a prototype is decided as any other', () => {
  const family = { registration: 'urban', members: 3, membersAbleAndWillingToWork: 2, membersEmployed: 0 }
  const { verdicts } = createScreener(createPolicy({ asOf: '2010-07-05' })).verdicts(
    Object.assign(Object.create(null), family),
  )
  expect(verdicts.zeroEmploymentHousehold).toBe('eligible')
})

test('in a stream, too, a household that is refused is named by its place', async () => {
  async function* each() {
    yield {}
    yield {}
    yield { members: 0 }
  }
  const decided = createScreener(createPolicy({ asOf: '2010-07-05' })).screenAll(each())
  await expect(
    (async () => {
      for await (const one of decided) expect(one.monthlyAllowanceFen).toBe(undefined)
    })(),
  ).rejects.toMatchObject({ issues: [{ path: 'households.2.members' }] })
})
