import { facts } from '../../src/index.js'
import type { Json } from './mutations.js'

// The few rules of the library that JSON Schema cannot state, written down a second time; docs/schemas.md lists them.

type Fields = { readonly [name: string]: Json }

const figures = [
  'minimumWage',
  'urbanSubsistenceStandard',
  'ruralSubsistenceStandard',
  'urbanDisposableIncomePerCapita',
  'housingDifficultyFloorArea',
  'minimumPaymentPerPerson',
]
const amounts = [
  ...figures,
  ...Object.entries(facts)
    .filter(([, { kind }]) => kind === 'income' || kind === 'floorArea')
    .map(([name]) => name),
]

const isNumberOfMoreThanTwoDecimals = (value: Json | undefined): boolean =>
  typeof value === 'number' && !/^\d+(\.\d{1,2})?$/.test(String(value))

/** A sum or an area given as a number with more than two decimals. */
export const hasTooManyDecimals = (given: Fields): boolean =>
  amounts.some((name) => isNumberOfMoreThanTwoDecimals(given[name]))

/** More members in work than able to work, or more of either than there are members. */
export const hasMoreThanThereAre = (household: Fields): boolean => {
  const known = ['membersEmployed', 'membersAbleAndWillingToWork', 'members']
    .map((name) => household[name])
    .filter((count) => typeof count === 'number')
  return known.some((count, index) => index > 0 && count < (known[index - 1] ?? 0))
}

/** A last check-up after the policy's day. */
export const isCheckedUpLater = ({ lastCheckup }: Fields, asOf: string): boolean =>
  typeof lastCheckup === 'string' && lastCheckup !== 'never' && lastCheckup > asOf

/** No wage and neither standard, for a day on which no wage is published. */
export const hasNoWage = (options: Fields): boolean => {
  const { asOf, minimumWage, urbanSubsistenceStandard, ruralSubsistenceStandard } = options
  const given = [minimumWage, urbanSubsistenceStandard, ruralSubsistenceStandard]
  return given.every((sum) => sum === undefined) && !(String(asOf) >= '2010-04-01' && String(asOf) < '2013')
}
