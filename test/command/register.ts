import { assess, createPolicy, type Household } from 'jiaxing-benefits'
import type { Random } from './random.js'

const policy = createPolicy({ asOf: '2010-07-05' })

export const header = '户号,户籍,人口,家庭月收入,住房困难'

/** How every register is screened. */
export const options = [
  '--as-of',
  '2010-07-05',
  '--key',
  '户号',
  '--benefits',
  'subsistenceAllowance,lowRentHousing',
]

/** One household: as a line of a register, as a record, and the line that must come out. */
export interface Sample {
  readonly key: string
  readonly line: string
  readonly record: string
  readonly decided: string
}

const registrations = { 城镇: 'urban', 农村: 'rural', 市外: 'elsewhere', '': undefined } as const
const flags = { 是: true, 有: true, 否: false, 无: false, '': undefined } as const

const some = <Key extends string>(values: Readonly<Record<Key, unknown>>, random: Random): Key =>
  random.pick(Object.keys(values) as Key[])

/** Incomes lie about the limits of 392.00 and 784.00 yuan a person, some of them exactly on one. */
export function sample(index: number, random: Random): Sample {
  const members = 1 + random.below(5)
  const around = random.pick([23_520, 39_200, 78_400]) * members
  const fen = Math.max(0, around + random.pick([0, -1, 1, random.below(20_000) - 10_000]))
  const income =
    random.below(8) === 0 ? undefined : `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
  const [registration, flag] = [some(registrations, random), some(flags, random)]
  const household: Household = {
    registration: registrations[registration],
    members,
    monthlyIncome: income,
    hasHousingDifficulty: flags[flag],
  }
  const key = `东栅${index}`
  return {
    key,
    line: [key, registration, members, income ?? '', flag].join(','),
    record: JSON.stringify({
      户号: key,
      户籍: registration,
      人口: members,
      家庭月收入: income ?? null,
      住房困难: flag,
    }),
    decided: [key, ...decided(household)].join(','),
  }
}

/** By the way that gives reasons, which the command does not take. */
function decided(household: Household): readonly string[] {
  const [allowance, housing] = [
    assess('subsistenceAllowance', household, policy),
    assess('lowRentHousing', household, policy),
  ]
  const yuan = allowance.verdict === 'ineligible' ? '0' : allowance.monthlyAllowance
  const [whole = '', part = ''] = (yuan ?? '').split('.')
  return [allowance.verdict, housing.verdict, yuan === undefined ? '' : `${whole}.${part.padEnd(2, '0')}`]
}
