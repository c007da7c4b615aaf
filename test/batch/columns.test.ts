import { describe, expect, test } from 'vitest'
import {
  createPolicy,
  type HouseholdBenefitId,
  type HouseholdColumns,
  type Policy,
  screenColumns,
  type Verdict,
  verdictCodes,
} from '../../src/index.js'

// 2010-07-05: the urban standard is 392.00 yuan, the rural one 235.20.
const options = { asOf: '2010-07-05', urbanDisposableIncomePerCapita: '20000' } as const
const policy = createPolicy(options)
const [urban, rural, elsewhere] = [0, 1, 2]
const unknown = Number.NaN

const bytes = (...cells: readonly number[]) => Uint8Array.of(...cells)
const doubles = (...cells: readonly number[]) => Float64Array.of(...cells)

type Sums = 'yuan' | 'fen'
const screened = (columns: HouseholdColumns, on: Policy = policy, sums?: Sums) => {
  const { problems, verdicts, ...rest } = screenColumns(columns, on, { sums })
  expect(problems).toEqual([])
  const words = (benefit: HouseholdBenefitId) =>
    Array.from(verdicts(benefit), (code) =>
      Object.keys(verdictCodes).find((key) => verdictCodes[key as Verdict] === code),
    )
  return { ...rest, words, paid: [...rest.monthlyAllowanceFen] }
}

test('what a policy decided before does not stay behind in it', () => {
  // 392.00 x 3 = 1,176.00, x 4 = 1,568.00, x 5 = 1,960.00 a month.
  const on = createPolicy(options)
  screened({ registration: bytes(urban), members: bytes(255), monthlyIncome: doubles(100) }, on)
  const { words, paid } = screened(
    {
      registration: bytes(urban, urban, urban),
      members: bytes(3, 4, 5),
      monthlyIncome: doubles(100, 100, 9999),
    },
    on,
  )
  expect(words('subsistenceAllowance')).toEqual(['eligible', 'eligible', 'ineligible'])
  expect(paid).toEqual([107_600, 146_800, 0])
})

test('the first code of every column together is a row like any other', () => {
  // Urban, nobody able to work or in work, no housing difficulty; the people and the income are not known.
  const { words } = screened({
    registration: bytes(urban),
    membersAbleAndWillingToWork: bytes(0),
    membersEmployed: bytes(0),
    hasHousingDifficulty: bytes(0),
  })
  expect(words('lowRentHousing')).toEqual(['ineligible'])
  expect(words('zeroEmploymentHousehold')).toEqual(['ineligible'])
  expect(words('subsistenceAllowance')).toEqual(['undetermined'])
})

test('a limit beyond the whole numbers of 32 bits, on a policy used twice', () => {
  // 400,000 x 60% x 99 = 23,760,000.00 yuan a year: 2,376,000,000 fen, and 2^31 is 2,147,483,648.
  const on = createPolicy({ ...options, urbanDisposableIncomePerCapita: '400000' })
  const families = {
    registration: bytes(urban, urban, urban),
    members: bytes(99, 99, 99),
    annualIncome: doubles(0, 23_760_000, 23_760_000.01),
    hasHousingDifficulty: bytes(1, 1, 1),
  }
  for (let time = 0; time < 2; time += 1) {
    const { words } = screened(families, on)
    expect(words('affordableHousing')).toEqual(['eligible', 'eligible', 'ineligible'])
    expect(words('subsistenceAllowance')).toEqual(['eligible', 'ineligible', 'ineligible'])
  }
})

describe('sums', () => {
  test.each([
    // 392.00 x 3 = 1,176.00 a month, 14,112.00 a year; 392.00 a person a month, 4,704.00 a year
    ['monthlyIncome', [1175.99, 1176, unknown]],
    ['annualIncome', [14111.99, 14112, unknown]],
    ['monthlyIncomePerCapita', [391.99, 392, unknown]],
    ['annualIncomePerCapita', [4703.99, 4704, unknown]],
  ] as const)('%s one fen below, on the standard, and not known: in yuan and in fen', (income, cells) => {
    const people = { registration: bytes(urban, urban, urban), members: bytes(3, 3, 3) }
    const inFen = cells.map((cell) => (cell * 1000) / 10) // whole: 1175.99 x 1000 / 10 is rounded to 117599
    expect(inFen.filter((fen) => !Number.isNaN(fen)).every(Number.isInteger)).toBe(true)
    // What is lacking: 1 fen; 1/12 fen; 1 fen x 3; 1 fen x 3 / 12: each rounded up.
    const lacking = income === 'monthlyIncomePerCapita' ? 3 : 1
    for (const [sums, column] of [
      ['yuan', cells],
      ['fen', inFen],
      ['yuan', cells],
      ['fen', inFen],
    ] as const) {
      const { words, paid, rows } = screened({ ...people, [income]: doubles(...column) }, policy, sums)
      expect(rows).toBe(3)
      expect(words('subsistenceAllowance')).toEqual(['eligible', 'ineligible', 'undetermined'])
      expect(paid).toEqual([lacking, 0, unknown])
    }
  })

  test('a spelling of its own in each row', () => {
    const { paid } = screened({
      registration: bytes(urban, urban, urban, urban, rural),
      members: bytes(3, 3, 3, 3, 4),
      monthlyIncome: doubles(1175.99, unknown, unknown, unknown, unknown),
      annualIncome: doubles(unknown, 14111.87, unknown, unknown, 11289.47),
      monthlyIncomePerCapita: doubles(unknown, unknown, 391.98, unknown, unknown),
      annualIncomePerCapita: doubles(unknown, unknown, unknown, 4703.99, unknown),
    })
    // 13 fen a year are 1 1/12 a month; 2 fen x 3; 3 fen a year; 13 fen a year
    expect(paid).toEqual([1, 2, 6, 1, 2])
  })

  test('nothing, minus nothing, and sums that 31 bits do not hold', () => {
    const { words, paid } = screened({
      registration: bytes(urban, urban, urban, urban),
      members: bytes(1, 1, 1, 99),
      monthlyIncome: doubles(0, -0, 999_999_999_999.99, 21_474_836.48),
      hasHousingDifficulty: bytes(1, 1, 1, 1),
    })
    expect(paid).toEqual([39_200, 39_200, 0, 0])
    expect(words('lowRentHousing')).toEqual(['eligible', 'eligible', 'ineligible', 'ineligible'])
  })

  test('the least that is paid: 30.00 x 3', () => {
    const least = createPolicy({ ...options, minimumPaymentPerPerson: 30 })
    const register = { registration: bytes(urban, urban, urban), members: bytes(3, 3, 3) }
    const { paid } = screened({ ...register, monthlyIncome: doubles(1085.99, 1086, 1175.99) }, least)
    expect(paid).toEqual([9001, 9000, 9000])
  })
})

describe('what is not known', () => {
  test('members: entitled by the income of each, but the sum is not known', () => {
    const { words, paid } = screened({
      registration: bytes(urban, urban),
      members: bytes(255, 255),
      monthlyIncomePerCapita: doubles(391.99, 392),
    })
    expect(words('subsistenceAllowance')).toEqual(['eligible', 'ineligible'])
    expect(paid).toEqual([unknown, 0])
  })

  test('members, and the income is that of the household: nothing can be said, however often it is asked', () => {
    const families = { registration: bytes(rural, rural), monthlyIncome: doubles(0, 235.2) }
    for (const time of ['first', 'second']) {
      const { words, paid } = screened(families)
      expect(words('subsistenceAllowance'), time).toEqual(['undetermined', 'undetermined'])
      expect(paid, time).toEqual([unknown, unknown])
    }
  })

  test('the registration: 784.01 is above twice the urban standard for whoever is registered', () => {
    const register = {
      registration: bytes(255, 255),
      members: bytes(1, 1),
      hasHousingDifficulty: bytes(1, 1),
    }
    const { words, paid } = screened({ ...register, monthlyIncome: doubles(784, 784.01) })
    expect(words('lowRentHousing')).toEqual(['undetermined', 'ineligible'])
    expect(words('subsistenceAllowance')).toEqual(['undetermined', 'undetermined'])
    expect(paid).toEqual([unknown, unknown])
  })

  test('a column that is left out is unknown in every row', () => {
    const { words } = screened({ registration: bytes(urban, rural, elsewhere) })
    expect(words('subsistenceAllowance')).toEqual(['undetermined', 'undetermined', 'ineligible'])
    expect(words('zeroEmploymentHousehold')).toEqual(['undetermined', 'ineligible', 'ineligible'])
    expect(words('disasterRelief')).toEqual(['undetermined', 'undetermined', 'undetermined'])
  })

  test('no columns, or none with a row', () => {
    expect(screened({}).rows).toBe(0)
    expect(screened({ members: bytes(), monthlyIncome: undefined }).words('lowRentHousing')).toEqual([])
  })
})

describe('the other conditions', () => {
  test('a floor area of the household or of each, or the finding: the limit of 15.00 is excluded', () => {
    const local = createPolicy({ ...options, housingDifficultyFloorArea: 15 })
    const rows = 6
    const register = {
      registration: new Uint8Array(rows).fill(urban),
      members: new Uint8Array(rows).fill(3),
      monthlyIncome: new Float64Array(rows),
      hasHousingDifficulty: bytes(255, 255, 255, 255, 1, 0),
      floorArea: doubles(44.99, 45, unknown, unknown, unknown, unknown),
      floorAreaPerCapita: doubles(unknown, unknown, 14.99, 15, unknown, unknown),
    }
    const found = ['eligible', 'ineligible', 'eligible', 'ineligible', 'eligible', 'ineligible']
    expect(screened(register, local).words('lowRentHousing')).toEqual(found)
    // Without a local limit an area decides nothing.
    const open = ['undetermined', 'undetermined', 'undetermined', 'undetermined', 'eligible', 'ineligible']
    expect(screened(register).words('lowRentHousing')).toEqual(open)
    // Areas are square metres, whatever the sums are in.
    expect(screened(register, local, 'fen').words('lowRentHousing')).toEqual(found)
  })

  test('floor areas that 31 or 32 bits do not hold are areas like any other', () => {
    // In hundredths: 2^31 - 1, 2^31, 2^32 - 1 and 10^14 - 1, all above 15.00; and 2^31 of 3 people below 10^7 each.
    const huge = doubles(21_474_836.47, 21_474_836.48, 42_949_672.95, 999_999_999_999.99)
    const of = (floorArea: Float64Array) => ({
      registration: new Uint8Array(floorArea.length).fill(urban),
      members: new Uint8Array(floorArea.length).fill(3),
      monthlyIncome: new Float64Array(floorArea.length),
      floorArea,
    })
    const local = (housingDifficultyFloorArea: number) =>
      createPolicy({ ...options, housingDifficultyFloorArea })
    expect(screened(of(huge), local(15)).words('lowRentHousing')).toEqual(Array(4).fill('ineligible'))
    expect(screened(of(doubles(21_474_836.48)), local(1e7)).words('lowRentHousing')).toEqual(['eligible'])
  })

  test('who is able to work, and who works', () => {
    const { words } = screened({
      registration: bytes(urban, urban, urban, urban, urban, rural, rural),
      members: bytes(3, 3, 3, 255, 3, 3, 3),
      membersAbleAndWillingToWork: bytes(1, 1, 0, 99, 255, 2, 2),
      membersEmployed: bytes(0, 1, 0, 0, 0, 1, 2),
      receivesSubsistenceAllowance: bytes(255, 255, 255, 255, 255, 1, 1),
    })
    expect(words('zeroEmploymentHousehold')).toEqual([
      'eligible',
      'ineligible',
      'ineligible',
      'eligible',
      'undetermined',
      'ineligible',
      'ineligible',
    ])
    expect(words('ruralEmploymentAssistance').slice(5)).toEqual(['eligible', 'ineligible'])
  })

  test('every flag by itself', () => {
    const flags = {
      receivesSubsistenceAllowance: 'priceSubsidy',
      isInTemporaryHardship: 'temporaryRelief',
      isStruckByDisaster: 'disasterRelief',
      isFamilyPlanningFamily: 'familyPlanningFamilyTreatment',
      isRewardedRuralFamilyPlanningFamily: 'familyPlanningReward',
      hasLostOrDisabledOnlyChild: 'onlyChildLossAssistance',
    } as const
    for (const [flag, benefit] of Object.entries(flags)) {
      const { words } = screened({ [flag]: bytes(1, 0, 255) })
      for (const id of Object.values(flags)) {
        const alone =
          id === benefit ? ['eligible', 'ineligible', 'undetermined'] : Array(3).fill('undetermined')
        expect(words(id)).toEqual(alone)
      }
    }
    const { words } = screened({
      registration: bytes(rural, rural, rural),
      livesInDilapidatedHouse: bytes(1, 1, 0),
      livesInHazardArea: bytes(1, 0, 1),
    })
    expect(words('hazardAreaReinforcement')).toEqual(['eligible', 'ineligible', 'ineligible'])
  })
})

test('two spellings in more rows than are taken at a time, most of them unknown behind the first', () => {
  const rows = 5000
  const monthlyIncome = new Float64Array(rows).fill(unknown)
  const annualIncome = new Float64Array(rows).fill(unknown)
  monthlyIncome[0] = 391
  annualIncome[1] = 4692 // 391 x 12
  annualIncome[2048] = 4680 // 390 x 12
  monthlyIncome[2049] = 389
  const alone = { registration: new Uint8Array(rows), members: new Uint8Array(rows).fill(1) }
  const { words, paid } = screened({ ...alone, monthlyIncome, annualIncome })
  const found = paid.flatMap((fen, row) => (Number.isNaN(fen) ? [] : [[row, fen]]))
  expect(found).toEqual([
    [0, 100],
    [1, 100],
    [2048, 200],
    [2049, 300],
  ])
  expect(words('subsistenceAllowance').filter((word) => word === 'undetermined')).toHaveLength(rows - 4)
})

test.each([
  ['yuan', 392, 391.99],
  ['fen', 39_200, 39_199],
] as const)('in %s: the first of its kind is refused, the second entitled', (sums, onIt, below) => {
  const alone = { registration: bytes(urban), members: bytes(1) }
  const fresh = createPolicy(options)
  const paid = (income: number) => screened({ ...alone, monthlyIncome: doubles(income) }, fresh, sums).paid
  expect([paid(onIt), paid(below), paid(onIt)]).toEqual([[0], [1], [0]])
})

test('outside the plan: notInForce in every row, and no sum', () => {
  const register = {
    registration: bytes(urban, elsewhere),
    monthlyIncomePerCapita: doubles(0, 0),
    members: bytes(1, 1),
  }
  const { words, paid } = screened(
    register,
    createPolicy({ ...options, asOf: '2013-01-01', minimumWage: 1160 }),
  )
  expect(words('subsistenceAllowance')).toEqual(['notInForce', 'notInForce'])
  expect(paid).toEqual([unknown, unknown])
})

test('more rows than are taken at a time', () => {
  const rows = 5000
  const incomes = Float64Array.from({ length: rows }, (_, row) => row)
  const register = {
    registration: new Uint8Array(rows),
    members: new Uint8Array(rows).fill(1),
    monthlyIncome: incomes,
  }
  const { words, paid } = screened(register)
  // 0 to 391 yuan are below 392.00: 392 rows, which lack 392 + 391 + ... + 1 = 77,028 yuan.
  expect(words('subsistenceAllowance').filter((word) => word === 'eligible')).toHaveLength(392)
  expect(paid.reduce((sum, fen) => sum + fen)).toBe(7_702_800)
  expect(paid.slice(390, 393)).toEqual([200, 100, 0])
})

test('the codes', () => {
  expect(verdictCodes).toEqual({ ineligible: 0, undetermined: 1, notInForce: 2, eligible: 3, refused: 255 })
  expect(Object.isFrozen(verdictCodes)).toBe(true)
})
