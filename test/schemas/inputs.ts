import fc from 'fast-check'
import { facts, readings } from '../../src/index.js'
import type { Json } from './mutations.js'

// Households, people and options in their JSON form. Some break a rule that no schema states; none breaks another.

type Field = fc.Arbitrary<Json>

/** Few of them zero, some on the ends of what is taken, each as text or as a number. */
const amount: Field = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 500_000 }) },
      { weight: 1, arbitrary: fc.constantFrom(0, 1, 10 ** 14 - 1, 10 ** 14 - 100) },
    ),
    fc.constantFrom('as a number', 'two decimals', 'as few as it needs'),
  )
  .map(([hundredths, form]) => {
    if (form === 'as a number') return hundredths / 100
    const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
    return form === 'two decimals' ? text : text.replace(/\.?0+$/, '')
  })
const date = fc.constantFrom(
  ...['1900-01-01', '2008-02-29', '2009-12-31', '2010-07-05', '2011-01-01', '2012-02-29', '2999-12-31'],
)
const flag: Field = fc.constantFrom(true, false, null)
const orNull = (field: Field): Field => fc.oneof({ weight: 4, arbitrary: field }, fc.constant(null))

const namesOf = (subject: 'household' | 'person', ...kinds: readonly string[]) =>
  Object.entries(facts)
    .filter(([, fact]) => fact.subject === subject && kinds.includes(fact.kind))
    .map(([name]) => name)
const fields = (names: readonly string[], field: Field): Record<string, Field> =>
  Object.fromEntries(names.map((name) => [name, field]))
const oneOf = (names: readonly string[], fieldOf: (name: string) => Field): Field =>
  fc.constantFrom(undefined, ...names).chain((name): Field => {
    return name === undefined ? fc.constant({}) : fc.record({ [name]: fieldOf(name) })
  })
const merged = (...parts: readonly Field[]): Field =>
  fc.tuple(...parts).map((drawn): Json => Object.assign({}, ...drawn))

const housing = ['hasHousingDifficulty', 'floorArea', 'floorAreaPerCapita']

/** Members, those able to work, those in work, any of them not known: now and then more than there are. */
const counts = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.nat(99), fc.nat(99), fc.nat(7), fc.nat(9))
  .map(([members, a, b, known, order]): Json => {
    const able = order === 0 ? a : Math.min(members, a)
    const all = {
      members,
      membersAbleAndWillingToWork: able,
      membersEmployed: order === 1 ? b : Math.min(able, b),
    }
    return Object.fromEntries(Object.entries(all).filter((_, index) => known & (1 << index)))
  })

export const households: Field = merged(
  fc.record(
    {
      registration: fc.constantFrom('urban', 'rural', 'elsewhere', null),
      ...fields(
        namesOf('household', 'flag').filter((name) => !housing.includes(name)),
        flag,
      ),
    },
    { requiredKeys: [] },
  ),
  counts,
  oneOf(namesOf('household', 'income'), () => orNull(amount)),
  oneOf(housing, (name) => (name === 'hasHousingDifficulty' ? flag : orNull(amount))),
)

export const people: Field = fc.record(
  {
    ...fields(namesOf('person', 'flag'), flag),
    lastCheckup: fc.constantFrom(null, 'never', '1900-01-01', '2008-02-29', '2010-07-05', '2010-07-06'),
  },
  { requiredKeys: [] },
)

const choices: Record<string, Field> = Object.fromEntries(
  Object.entries(readings).flatMap(([id, { choices: texts }]) =>
    texts ? [[id, fc.constantFrom(...Object.keys(texts))]] : [],
  ),
)

export const policyOptions: Field = fc.record(
  {
    asOf: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('2010-07-05', '2012-12-31') }, date),
    minimumWage: amount,
    urbanSubsistenceStandard: amount,
    ruralSubsistenceStandard: amount,
    urbanDisposableIncomePerCapita: amount,
    housingDifficultyFloorArea: amount,
    minimumPaymentPerPerson: amount,
    roundStandardsUpTo: fc.constantFrom(1, 5, 10),
    readings: fc.record(choices, { requiredKeys: [] }),
  },
  { requiredKeys: ['asOf'] },
) as Field
