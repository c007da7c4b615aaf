import { isPlainDate } from './dates.js'
import { categoryFacts } from './entitlements.js'

// What is not acceptable, checked one field after the other, as the documentation words it.

export interface Issue {
  readonly path: string
  readonly code: string
}

type Fields = Readonly<Record<string, unknown>>
type Check = (value: unknown) => string | undefined

const sum: Check = (value) => {
  if (typeof value !== 'string') return 'wrong_type'
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(value)) return 'not_a_sum'
  const [units = '', decimals = ''] = value.split('.')
  if (value.startsWith('-') || BigInt(units) >= 10n ** 12n) return 'out_of_range'
  return decimals.length > 2 ? 'too_many_decimals' : undefined
}

const date: Check = (value) => {
  if (typeof value !== 'string') return 'wrong_type'
  if (!isPlainDate(value)) return 'not_a_date'
  return value < '1900' || value >= '3000' ? 'out_of_range' : undefined
}

const count =
  (from: number, to: number): Check =>
  (value) => {
    if (typeof value !== 'number') return 'wrong_type'
    return Number.isInteger(value) && value >= from && value <= to ? undefined : 'out_of_range'
  }

const flag: Check = (value) => (typeof value === 'boolean' ? undefined : 'wrong_type')

const name =
  (...names: readonly (string | number)[]): Check =>
  (value) => {
    if (names.some((known) => known === value)) return undefined
    return typeof value === typeof names[0] ? 'unknown_name' : 'wrong_type'
  }

const optionChecks: Readonly<Record<string, Check>> = {
  asOf: date,
  minimumWage: sum,
  urbanSubsistenceStandard: sum,
  ruralSubsistenceStandard: sum,
  urbanDisposableIncomePerCapita: sum,
  housingDifficultyFloorArea: sum,
  roundStandardsUpTo: name(1, 5, 10),
  minimumPaymentPerPerson: sum,
  readings: () => undefined,
}

const readingChecks: Readonly<Record<string, Check>> = {
  limitInclusive: name('included', 'excluded'),
  repairLimitIn2010: name('120%', '150%'),
  repairLimitIn2011: name('150%', '120%'),
  repairHazardAreas: name('withoutIncomeTest', 'withIncomeTest'),
  ruralStandardBase: name('standardInForce', 'unroundedWageShare'),
  floorAreaLimit: name('excluded', 'included'),
  checkupInterval: name('anniversary', 'calendarPeriod'),
  checkupRecipients: name('retiredRegardless', 'retiredAndInsured'),
  planPeriod: name('toEndOf2012', 'untilReplaced'),
}

const flags = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, flag]))

const householdChecks: Readonly<Record<string, Check>> = {
  registration: name('urban', 'rural', 'elsewhere'),
  members: count(1, 99),
  monthlyIncome: sum,
  annualIncome: sum,
  monthlyIncomePerCapita: sum,
  annualIncomePerCapita: sum,
  hasHousingDifficulty: flag,
  floorArea: sum,
  floorAreaPerCapita: sum,
  livesInDilapidatedHouse: flag,
  livesInHazardArea: flag,
  membersAbleAndWillingToWork: count(0, 99),
  membersEmployed: count(0, 99),
  receivesSubsistenceAllowance: flag,
  ...flags(categoryFacts.household),
}

const personChecks: Readonly<Record<string, Check>> = {
  ...flags(categoryFacts.person),
  isInsuredInResidentScheme: flag,
  isRetired: flag,
  lastCheckup: (value) => (value === 'never' ? undefined : date(value)),
}

const formulaChecks: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  minimumWageOn: { date },
  urbanSubsistenceStandard: { minimumWage: sum },
  ruralSubsistenceStandard: { urbanStandard: sum },
  averageReliefFloor: { standard: sum },
  meetsAverageReliefFloor: { reliefPaid: sum, recipients: count(0, Number.MAX_SAFE_INTEGER), standard: sum },
  medicalCoCoverage: { medicalCost: sum, insurancePaid: sum, assistancePaid: sum },
  medicalAssistanceBudget: { residents: count(0, Number.MAX_SAFE_INTEGER) },
  nextFreeCheckup: { lastCheckup: date, checkupInterval: name('anniversary', 'calendarPeriod') },
}

const fieldIssues = (
  fields: Fields,
  checks: Readonly<Record<string, Check>>,
  accepts: (value: unknown) => boolean,
  prefix = '',
): readonly Issue[] =>
  Object.entries(fields).flatMap(([field, value]) => {
    const check = checks[field]
    if (check === undefined) return [{ path: prefix + field, code: 'unknown_name' }]
    if (accepts(value)) return []
    const code = check(value)
    return code === undefined ? [] : [{ path: prefix + field, code }]
  })

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isLeftOut = (value: unknown) => value === undefined
const isUnknown = (value: unknown) => value === undefined || value === null

export const policyIssues = (options: unknown): readonly Issue[] => {
  if (!isFields(options)) return [{ path: 'options', code: 'wrong_type' }]
  const withDay = options['asOf'] === undefined ? [{ path: 'asOf', code: 'required' }] : []
  const issues = [...withDay, ...fieldIssues(options, optionChecks, isLeftOut)]
  if (issues.length > 0) return issues
  const readings = options['readings']
  if (readings === undefined) return []
  if (!isFields(readings)) return [{ path: 'readings', code: 'wrong_type' }]
  return fieldIssues(readings, readingChecks, isLeftOut, 'readings.')
}

const incomes = ['monthlyIncome', 'annualIncome', 'monthlyIncomePerCapita', 'annualIncomePerCapita']
const housing = ['hasHousingDifficulty', 'floorArea', 'floorAreaPerCapita']
const counts = ['members', 'membersAbleAndWillingToWork', 'membersEmployed']

export const householdIssues = (household: unknown): readonly Issue[] => {
  if (!isFields(household)) return [{ path: 'household', code: 'wrong_type' }]
  const issues = fieldIssues(household, householdChecks, isUnknown)
  if (issues.length > 0) return issues
  const given = (names: readonly string[]) => names.filter((field) => !isUnknown(household[field]))
  const spellings = [...given(incomes).slice(1), ...given(housing).slice(1)]
  // Each count at most the one before it, of those that are known.
  const tooMany = given(counts).filter((field, index, known) => {
    const larger = known[index - 1]
    return larger !== undefined && Number(household[field]) > Number(household[larger])
  })
  return [...spellings, ...tooMany].map((path) => ({ path, code: 'conflict' }))
}

export const personIssues = (person: unknown, asOf: string): readonly Issue[] => {
  if (!isFields(person)) return [{ path: 'person', code: 'wrong_type' }]
  const issues = fieldIssues(person, personChecks, isUnknown)
  if (issues.length > 0) return issues
  const last = person['lastCheckup']
  const isAfter = typeof last === 'string' && last !== 'never' && last > asOf
  return isAfter ? [{ path: 'lastCheckup', code: 'out_of_range' }] : []
}

export const formulaIssues = (formula: string, given: Fields): readonly Issue[] => {
  const checks = formulaChecks[formula] ?? {}
  const missing = Object.keys(checks).filter(
    (field) => given[field] === undefined && field !== 'checkupInterval',
  )
  const issues = [
    ...missing.map((path) => ({ path, code: 'required' })),
    ...fieldIssues(given, checks, isLeftOut),
  ]
  if (issues.length > 0 || formula !== 'medicalCoCoverage') return issues
  const fen = (field: string) => Math.round(Number(given[field]) * 100)
  const isTooMuch = fen('insurancePaid') + fen('assistancePaid') > fen('medicalCost')
  return isTooMuch ? [{ path: 'medicalCost', code: 'conflict' }] : []
}
