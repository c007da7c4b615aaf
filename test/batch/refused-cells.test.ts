import { describe, expect, test } from 'vitest'
import { createPolicy, type HouseholdColumns, screenColumns, verdictCodes } from '../../src/index.js'
import { expectRefusal } from '../errors/refusals.js'

const policy = createPolicy({ asOf: '2010-07-05', housingDifficultyFloorArea: 15 })
const before = createPolicy({ asOf: '2010-07-04' })
const nan = Number.NaN

/** The first row stands on the urban standard, the second is the one looked at. */
const register = {
  registration: Uint8Array.of(0, 0),
  members: Uint8Array.of(1, 3),
  monthlyIncome: Float64Array.of(392, 0),
}

const bad = [
  [
    'registration',
    3,
    'out_of_range',
    'got 3; accepted: 0 for urban, 1 for rural, 2 for elsewhere, 255 for unknown',
  ],
  ['registration', 254, 'out_of_range', 'got 254'],
  ['members', 0, 'out_of_range', 'got 0; accepted: a whole number from 1 to 99, 255 for unknown'],
  ['members', 100, 'out_of_range', 'got 100'],
  ['members', 254, 'out_of_range', 'got 254'],
  [
    'membersAbleAndWillingToWork',
    100,
    'out_of_range',
    'got 100; accepted: a whole number from 0 to 99, 255 for unknown',
  ],
  ['membersEmployed', 254, 'out_of_range', 'got 254'],
  ['membersAbleAndWillingToWork', 4, 'conflict', 'got 4; accepted: at most members, which is 3'],
  ['membersEmployed', 4, 'conflict', 'got 4; accepted: at most members, which is 3'],
  ['hasHousingDifficulty', 2, 'out_of_range', 'got 2; accepted: 0 for no, 1 for yes, 255 for unknown'],
  ['hasHousingDifficulty', 253, 'out_of_range', 'got 253'],
  ['hasHousingDifficulty', 254, 'out_of_range', 'got 254'],
  ['livesInHazardArea', 2, 'out_of_range', 'got 2'],
  ['hasLostOrDisabledOnlyChild', 254, 'out_of_range', 'got 254'],
  ['monthlyIncome', -0.01, 'out_of_range', 'got -0.01; accepted: '],
  [
    'monthlyIncome',
    1e12,
    'out_of_range',
    'got 1000000000000; accepted: yuan with at most two decimals; not negative, below 1000000000000; or NaN for unknown',
  ],
  ['monthlyIncome', 0.1 + 0.2, 'too_many_decimals', 'got 0.30000000000000004'],
  ['monthlyIncome', 0.001, 'too_many_decimals', 'got 0.001'],
  ['monthlyIncome', Number.POSITIVE_INFINITY, 'not_a_sum', 'or NaN for unknown'],
  ['monthlyIncome', Number.NEGATIVE_INFINITY, 'not_a_sum', 'got -Infinity'],
  ['annualIncome', 5, 'conflict', 'got 5; accepted: one of '],
  [
    'floorArea',
    -1,
    'out_of_range',
    'got -1; accepted: square metres with at most two decimals; not negative, below 1000000000000',
  ],
  ['floorAreaPerCapita', 1.005, 'too_many_decimals', 'got 1.005'],
] as const

describe('a cell that is not acceptable', () => {
  test.each(bad)('%s %d: %s', (column, cell, code, says) => {
    const isSum = column.includes('ncome') || column.startsWith('floorArea')
    const cells = isSum ? Float64Array.of(nan, cell) : Uint8Array.of(255, cell)
    const own = { [column]: column in register ? replaced(column as 'members', cell) : cells }
    // The second time the tables of the policy are laid out already.
    for (const on of [policy, policy, before]) {
      const { problems, verdicts, monthlyAllowanceFen } = screenColumns({ ...register, ...own }, on)
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatchObject({ row: 1, column, code })
      expect(problems[0]?.message).toContain(`columns.${column}.1: `)
      expect(problems[0]?.message).toContain(says)
      // Its row is decided in nothing, the other one as ever.
      const decided = on === policy ? verdictCodes.ineligible : verdictCodes.notInForce
      if (column !== 'registration' && column !== 'members')
        expect([...verdicts('subsistenceAllowance')]).toEqual([decided, verdictCodes.refused])
      expect([...verdicts('disasterRelief')][1]).toBe(verdictCodes.refused)
      expect(monthlyAllowanceFen[1]).toBeNaN()
    }
  })

  const replaced = (column: keyof typeof register, cell: number) => {
    const copy = register[column].slice()
    copy[1] = cell
    return copy
  }

  test('half a fen, a sum below nothing and one too large, in fen', () => {
    const incomes = Float64Array.of(0.5, -1, 1e14, Number.POSITIVE_INFINITY, 99_999_999_999_999)
    const { problems, monthlyAllowanceFen } = screenColumns(
      { registration: new Uint8Array(5), members: new Uint8Array(5).fill(1), monthlyIncome: incomes },
      policy,
      { sums: 'fen' },
    )
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [0, 'too_many_decimals'],
      [1, 'out_of_range'],
      [2, 'out_of_range'],
      [3, 'not_a_sum'],
    ])
    expect(problems[0]?.message).toBe(
      'columns.monthlyIncome.0: got 0.5; accepted: whole fen; not negative, below 100000000000000; or NaN for unknown',
    )
    expect([...monthlyAllowanceFen]).toEqual([nan, nan, nan, nan, 0])
  })

  test('in fen: a row that is refused for another cell, its sum being sound', () => {
    const families = { members: Uint8Array.of(1, 0), monthlyIncome: Float64Array.of(39_200, 39_200) }
    const { problems } = screenColumns(families, policy, { sums: 'fen' })
    expect(problems.map(({ row, column }) => [row, column])).toEqual([[1, 'members']])
    const nothing = { registration: Uint8Array.of(9), monthlyIncome: Float64Array.of(0) }
    const found = screenColumns(nothing, policy, { sums: 'fen' }).problems
    expect(found.map(({ column }) => column)).toEqual(['registration'])
  })

  test('several in a row are all reported, and rows in their order, however many', () => {
    const rows = 5000
    const members = new Uint8Array(rows).fill(1)
    const livesInHazardArea = new Uint8Array(rows)
    for (const row of [2047, 2048, 4999]) members[row] = 0
    livesInHazardArea[2048] = 7
    const { problems } = screenColumns({ members, livesInHazardArea }, policy)
    expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '2047 members',
      '2048 members',
      '2048 livesInHazardArea',
      '4999 members',
    ])
  })

  // What follows is asked twice: the first time the acceptable rows lay the tables out, the second time those answer.

  test('fewer people than are able to work or employed, behind families of enough', () => {
    const columns = {
      registration: new Uint8Array(6),
      members: Uint8Array.of(5, 3, 3, 5, 3, 3),
      monthlyIncome: new Float64Array(6),
      membersAbleAndWillingToWork: Uint8Array.of(4, 2, 4, 255, 255, 255),
      membersEmployed: Uint8Array.of(255, 255, 255, 4, 2, 4),
    }
    for (const time of ['first', 'second']) {
      const { problems, monthlyAllowanceFen } = screenColumns(columns, policy)
      expect(
        problems.map(({ row, column, code }) => ({ row, column, code })),
        time,
      ).toEqual([
        { row: 2, column: 'membersAbleAndWillingToWork', code: 'conflict' },
        { row: 5, column: 'membersEmployed', code: 'conflict' },
      ])
      // 392.00 x 5, and x 3
      expect([...monthlyAllowanceFen], time).toEqual([196_000, 117_600, nan, 196_000, 117_600, nan])
    }
  })

  test.each([
    ['yuan', [1, -1, -0.01, 0.005, 42_949_672.965, 1e12, 1e300, Number.POSITIVE_INFINITY]],
    ['fen', [100, -1, -100, 0.5, 4_294_967_296.5, 1e14, 1e300, Number.NEGATIVE_INFINITY]],
  ] as const)('no sum in %s, behind one', (sums, incomes) => {
    const rows = incomes.length
    const alone = { registration: new Uint8Array(rows), members: new Uint8Array(rows).fill(1) }
    const columns = { ...alone, monthlyIncome: Float64Array.from(incomes) }
    for (const time of ['first', 'second']) {
      const { problems, monthlyAllowanceFen } = screenColumns(columns, policy, { sums })
      const behind = incomes.slice(1)
      expect(
        problems.map(({ row }) => row),
        time,
      ).toEqual(behind.map((_, at) => at + 1))
      expect([...monthlyAllowanceFen], time).toEqual([39_100, ...behind.map(() => nan)]) // 392.00 - 1.00
    }
  })

  test('spellings that contradict one another: two incomes, an area and a finding, two areas', () => {
    const { problems } = screenColumns(
      {
        monthlyIncome: Float64Array.of(1, nan, nan),
        annualIncomePerCapita: Float64Array.of(1, nan, nan),
        hasHousingDifficulty: Uint8Array.of(255, 0, 255),
        floorArea: Float64Array.of(nan, 1, 1),
        floorAreaPerCapita: Float64Array.of(nan, nan, 1),
      },
      policy,
    )
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [0, 'conflict'],
      [1, 'conflict'],
      [2, 'conflict'],
    ])
  })

  test('beside a column that is undefined, which is one left out', () => {
    const { problems } = screenColumns({ registration: undefined, members: Uint8Array.of(0) }, policy)
    expect(problems.map(({ row, column }) => [row, column])).toEqual([[0, 'members']])
  })

  test('more in work than able to, where the number of people is not known', () => {
    const { problems } = screenColumns(
      { membersAbleAndWillingToWork: Uint8Array.of(2, 255), membersEmployed: Uint8Array.of(3, 99) },
      policy,
    )
    expect(problems.map(({ row, column, code }) => ({ row, column, code }))).toEqual([
      { row: 0, column: 'membersEmployed', code: 'conflict' },
    ])
  })
})

describe('a column that is not acceptable is an error of the whole call', () => {
  const refused = (columns: unknown) => () => screenColumns(columns as HouseholdColumns, policy)

  test('the wrong array', () => {
    const says = ['a Float64Array']
    expectRefusal(refused({ monthlyIncome: [392] }), {
      path: 'columns.monthlyIncome',
      code: 'wrong_type',
      says,
    })
    const float32 = { monthlyIncome: Float32Array.of(392) }
    expectRefusal(refused(float32), { path: 'columns.monthlyIncome', code: 'wrong_type', says })
    const clamped = { members: Uint8ClampedArray.of(1) }
    expectRefusal(refused(clamped), { path: 'columns.members', code: 'wrong_type', says: ['a Uint8Array'] })
  })

  test('what only calls itself the right array', () => {
    const feigned = { [Symbol.toStringTag]: 'Uint8Array', length: 1 }
    expectRefusal(refused({ members: feigned }), { path: 'columns.members', code: 'wrong_type' })
  })

  test('each column is asked for once', () => {
    const asked: string[] = []
    const columns = {
      get members() {
        asked.push('members')
        return asked.length === 1 ? Uint8Array.of(0) : new Uint8Array(0)
      },
    }
    expect(screenColumns(columns, policy).problems).toMatchObject([{ row: 0, column: 'members' }])
    expect(asked).toEqual(['members'])
  })

  test('no fact of a household', () => {
    expectRefusal(refused({ income: Float64Array.of(1) }), {
      path: 'columns.income',
      code: 'unknown_name',
      says: ['monthlyIncome'],
    })
    expectRefusal(refused({ isRetired: Uint8Array.of(1) }), {
      path: 'columns.isRetired',
      code: 'unknown_name',
    })
  })

  test('of another length', () => {
    expectRefusal(refused({ registration: new Uint8Array(2), members: new Uint8Array(3) }), {
      path: 'columns.members',
      code: 'conflict',
      says: ['got 3 rows; accepted: 2, as in columns.registration'],
    })
  })

  test('an object of a class, whose columns may not be its own', () => {
    class Register {
      get members() {
        return Uint8Array.of(1)
      }
    }
    expectRefusal(refused(new Register()), { path: 'columns', code: 'wrong_type' })
    expect(
      screenColumns(Object.assign(Object.create(null), { members: Uint8Array.of(1) }), policy).rows,
    ).toBe(1)
  })

  test.each([undefined, null, 7, [], new Uint8Array(1)])('%o in place of the columns', (given) => {
    expectRefusal(refused(given), { path: 'columns', code: 'wrong_type' })
  })

  test('the option, the benefit, the policy', () => {
    const inYuan = { sums: 'yuans' } as never
    expectRefusal(() => screenColumns({}, policy, inYuan), {
      path: 'sums',
      code: 'unknown_name',
      says: ['yuan', 'fen'],
    })
    const { verdicts } = screenColumns({}, policy)
    expectRefusal(() => verdicts('freeHealthCheckup' as never), { path: 'benefit', code: 'unknown_name' })
    expectRefusal(() => screenColumns({}, {} as never), { path: 'policy', code: 'not_a_policy' })
  })
})
