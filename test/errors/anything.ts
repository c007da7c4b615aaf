import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { householdBenefitIds } from '../naive/decide.js'
import { neverAValue, strangeNames } from './values.js'

// Whatever a careless or a hostile caller may pass.

export const names = {
  household: [
    'registration',
    'members',
    'monthlyIncome',
    'annualIncome',
    'monthlyIncomePerCapita',
    'annualIncomePerCapita',
    'hasHousingDifficulty',
    'floorArea',
    'floorAreaPerCapita',
    'livesInDilapidatedHouse',
    'livesInHazardArea',
    'membersAbleAndWillingToWork',
    'membersEmployed',
    'receivesSubsistenceAllowance',
  ],
  person: ['isInsuredInResidentScheme', 'isRetired', 'lastCheckup'],
  options: [
    'asOf',
    'minimumWage',
    'urbanSubsistenceStandard',
    'ruralSubsistenceStandard',
    'urbanDisposableIncomePerCapita',
    'housingDifficultyFloorArea',
    'roundStandardsUpTo',
    'minimumPaymentPerPerson',
    'readings',
  ],
  readings: [
    'limitInclusive',
    'repairLimitIn2010',
    'repairLimitIn2011',
    'repairHazardAreas',
    'ruralStandardBase',
    'floorAreaLimit',
    'checkupInterval',
    'checkupRecipients',
    'planPeriod',
  ],
  costs: ['medicalCost', 'insurancePaid', 'assistancePaid'],
  relief: ['reliefPaid', 'recipients', 'standard'],
}

/** Things that only look like a Decimal, and Decimals that were tampered with. */
const tag = '[object Decimal]'
const lookalikes: readonly unknown[] = [
  { toStringTag: tag },
  { toStringTag: tag, s: 1, e: 0, d: [5], constructor: Decimal },
  { toStringTag: tag, s: 1, e: 0, d: ['5'] },
  { toStringTag: tag, s: 1, e: 3, d: null },
  { toStringTag: tag, s: 1, e: 0, d: [Number.NaN] },
  { toStringTag: tag, s: Number.NaN, e: Number.NaN, d: null },
  { toStringTag: tag, s: 1, e: 1.5, d: [15] },
  { toStringTag: tag, s: -1, e: 0, d: [0] },
  Object.create(Decimal.prototype),
  Object.assign(new Decimal(5), { d: [-5] }),
  Object.assign(new Decimal(5), { e: 2 ** 40 }),
  Object.assign(new Decimal(5), { toFixed: () => 'NaN', constructor: undefined }),
]

const likelyRight = fc.constantFrom<unknown>(
  'urban',
  'rural',
  'elsewhere',
  3,
  1,
  0,
  99,
  '0',
  '235.20',
  784,
  '2352.00',
  true,
  false,
  '2010-07-05',
  '2012-02-29',
  'never',
  10,
  'included',
  'excluded',
  '150%',
  'untilReplaced',
  new Decimal('392'),
)

const nearlyRight = fc.oneof(
  fc.double(),
  fc.string({ unit: 'binary' }),
  fc.integer().map(String),
  fc.double().map(String),
  fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  fc.stringMatching(/^-?\d{0,13}\.?\d{0,4}$/),
  fc.double().map((value) => new Decimal(value)),
)

const wild = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
  maxDepth: 2,
  maxKeys: 4,
})

export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: likelyRight },
  { weight: 3, arbitrary: nearlyRight },
  { weight: 3, arbitrary: wild },
  { weight: 1, arbitrary: fc.constantFrom(...neverAValue, ...lookalikes, null, undefined) },
)

type Entry = readonly [name: string, value: unknown, shape: 'value' | 'getter' | 'inherited' | 'symbol']

const build = (entries: readonly Entry[], bare: boolean): object => {
  const record: object = Object.create(bare ? null : {})
  for (const [name, value, shape] of entries) {
    const key = shape === 'symbol' ? Symbol(name) : name
    const holder = shape === 'inherited' && !bare ? Object.getPrototypeOf(record) : record
    const content = shape === 'getter' ? { get: () => value } : { value }
    Object.defineProperty(holder, key, { ...content, enumerable: true, configurable: true })
  }
  return record
}

/** A record of the fields named, some strange keys among them, its values anything: or no record at all. */
export const anyRecord = (fields: readonly string[]): fc.Arbitrary<unknown> => {
  const name = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...fields) },
    { weight: 1, arbitrary: fc.constantFrom(...strangeNames) },
  )
  const shape = fc.constantFrom(
    'value' as const,
    'value' as const,
    'value' as const,
    'getter' as const,
    'inherited' as const,
    'symbol' as const,
  )
  const record = fc.tuple(fc.array(fc.tuple(name, anything, shape), { maxLength: 4 }), fc.boolean())
  return fc.oneof(
    { weight: 9, arbitrary: record.map(([entries, bare]) => build(entries, bare)) },
    { weight: 1, arbitrary: anything },
  )
}

export const anyBenefit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...householdBenefitIds, 'freeHealthCheckup') },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...strangeNames) },
  { weight: 1, arbitrary: anything },
)
