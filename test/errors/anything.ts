import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { householdBenefitIds, personBenefitIds } from '../../src/index.js'
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
    'isInTemporaryHardship',
    'isStruckByDisaster',
    'isFamilyPlanningFamily',
    'isRewardedRuralFamilyPlanningFamily',
    'hasLostOrDisabledOnlyChild',
  ],
  person: [
    'isInsuredInResidentScheme',
    'isRetired',
    'lastCheckup',
    'isLongTermMigrant',
    'isPatientWithInfectiousDisease',
  ],
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

/** What a field may well be given, by a word of its name. */
const fitting: readonly (readonly [RegExp, readonly unknown[]])[] = [
  [/registration/, ['urban', 'rural', 'elsewhere', null]],
  [/^members|recipients/, [1, 2, 3, 99, 0, null]],
  [/date|asOf|lastCheckup/i, ['2010-07-05', '2012-02-29', '2009-12-30', '2013-01-01', 'never']],
  [/^(has|lives|receives|is)[A-Z]/, [true, false, null]],
  [/roundStandardsUpTo/, [1, 5, 10]],
  [/limitInclusive|floorAreaLimit/, ['included', 'excluded']],
  [/repairLimit/, ['120%', '150%']],
  [/planPeriod/, ['toEndOf2012', 'untilReplaced']],
  [
    /income|wage|standard|payment|paid|cost|area/i,
    ['0', '235.20', 784, '2352.00', 14889, '999999999999.99', new Decimal('392')],
  ],
]

const fittingFor = (name: string): readonly unknown[] => fitting.find(([word]) => word.test(name))?.[1] ?? []
const likelyRight = fc.constantFrom(...fitting.flatMap(([, values]) => values))

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

const shape = fc.constantFrom('value', 'value', 'value', 'getter', 'inherited', 'symbol')

/** A field: mostly one that there is, with a value that fits it or with anything. */
const entry = (fields: readonly string[]) =>
  fc
    .record({
      name: fc.oneof(
        { weight: 30, arbitrary: fc.constantFrom(...fields) },
        { weight: 1, arbitrary: fc.constantFrom(...strangeNames) },
      ),
      fits: fc.constantFrom(true, true, true, false),
      choice: fc.nat(),
      other: anything,
      shape,
    })
    .map(({ name, fits, choice, other, shape: drawn }) => {
      const values = fittingFor(name)
      return { name, shape: drawn, value: fits && values.length > 0 ? values[choice % values.length] : other }
    })

type Entry = ReturnType<typeof entry> extends fc.Arbitrary<infer E> ? E : never

const build = (entries: readonly Entry[], bare: boolean): object => {
  const record: object = Object.create(bare ? null : {})
  for (const { name, value, shape: drawn } of entries) {
    const key = drawn === 'symbol' ? Symbol(name) : name
    const holder = drawn === 'inherited' && !bare ? Object.getPrototypeOf(record) : record
    const content = drawn === 'getter' ? { get: () => value } : { value }
    Object.defineProperty(holder, key, { ...content, enumerable: true, configurable: true })
  }
  return record
}

/** A record of the fields named, some strange keys among them: or no record at all. */
export const anyRecord = (fields: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.array(entry(fields), { maxLength: 6 }), fc.boolean())
        .map(([entries, bare]) => build(entries, bare)),
    },
    { weight: 1, arbitrary: anything },
  )

export const anyBenefit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...householdBenefitIds, ...personBenefitIds) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...strangeNames) },
  { weight: 1, arbitrary: anything },
)
