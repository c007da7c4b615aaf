import { describe, expect, test } from 'vitest'
import { createPolicy, isDueForFreeCheckup, subsistenceAllowance } from '../../src/index.js'
import { strictBenefitIds } from '../naive/decide.js'
import type { Household, StrictBenefitId } from '../naive/types.js'
import { strict } from '../properties/library.js'
import { expectRefusal, policy, thrownBy } from './refusals.js'

const anyIncome = ['monthlyIncome', 'annualIncome', 'monthlyIncomePerCapita', 'annualIncomePerCapita']
const anyHousing = ['hasHousingDifficulty', 'floorArea', 'floorAreaPerCapita']

/** For each benefit a household that qualifies, and what is said to be missing when one of its facts is taken away. */
const families: Readonly<
  Record<StrictBenefitId, { family: Household; missing: Readonly<Record<string, readonly string[]>> }>
> = {
  subsistenceAllowance: {
    family: { registration: 'rural', members: 3, monthlyIncome: '705.59' },
    missing: { registration: ['registration'], members: ['members'], monthlyIncome: anyIncome },
  },
  lowRentHousing: {
    family: { registration: 'urban', members: 3, annualIncome: '28224.00', floorArea: 44.99 },
    missing: {
      registration: ['registration'],
      annualIncome: anyIncome,
      floorArea: anyHousing,
      members: ['members'],
    },
  },
  affordableHousing: {
    family: { registration: 'urban', annualIncomePerCapita: 14889, hasHousingDifficulty: true },
    missing: {
      registration: ['registration'],
      annualIncomePerCapita: anyIncome,
      hasHousingDifficulty: anyHousing,
    },
  },
  dilapidatedHousingRepair: {
    family: { registration: 'rural', monthlyIncomePerCapita: '282.24', livesInDilapidatedHouse: true },
    missing: {
      registration: ['registration'],
      monthlyIncomePerCapita: anyIncome,
      livesInDilapidatedHouse: ['livesInDilapidatedHouse'],
    },
  },
  hazardAreaReinforcement: {
    family: { registration: 'rural', livesInDilapidatedHouse: true, livesInHazardArea: true },
    missing: {
      registration: ['registration'],
      livesInDilapidatedHouse: ['livesInDilapidatedHouse'],
      livesInHazardArea: ['livesInHazardArea'],
    },
  },
  lowIncomeFarmHousehold: {
    family: { registration: 'rural', members: 2, annualIncome: '8000.00' },
    missing: { registration: ['registration'], members: ['members'], annualIncome: anyIncome },
  },
  zeroEmploymentHousehold: {
    family: { registration: 'urban', membersAbleAndWillingToWork: 1, membersEmployed: 0 },
    missing: {
      registration: ['registration'],
      membersAbleAndWillingToWork: ['membersAbleAndWillingToWork'],
      membersEmployed: ['membersEmployed'],
    },
  },
  ruralEmploymentAssistance: {
    family: {
      registration: 'rural',
      receivesSubsistenceAllowance: true,
      membersAbleAndWillingToWork: 2,
      membersEmployed: 1,
    },
    missing: {
      registration: ['registration'],
      receivesSubsistenceAllowance: ['receivesSubsistenceAllowance'],
      membersAbleAndWillingToWork: ['membersAbleAndWillingToWork'],
      membersEmployed: ['membersEmployed'],
    },
  },
}

const local = createPolicy({
  asOf: '2010-07-05',
  urbanDisposableIncomePerCapita: 24815,
  housingDifficultyFloorArea: 15,
})
const without = (family: Household, name: string): Household =>
  Object.fromEntries(Object.entries(family).filter(([other]) => other !== name))

describe.each(strictBenefitIds)('%s', (benefit) => {
  const { family, missing } = families[benefit]

  test('is decided for a household that knows what it takes', () => {
    expect(strict[benefit](family, local)).toBe(true)
  })

  test.each(Object.entries(missing))('without %s it is not', (name, anyOf) => {
    const nothing = [without(family, name), { ...family, [name]: null }, { ...family, [name]: undefined }]
    for (const partly of nothing) {
      const error = thrownBy(() => strict[benefit](partly, local))
      expect(error.code).toBe('missing_facts')
      expect(error.issues.map(({ path, code }) => [path, code])).toEqual(
        name === 'members' && benefit === 'lowRentHousing'
          ? [['members', 'required']]
          : [[anyOf[0], 'required']],
      )
      for (const fact of anyOf) expect(error.message).toContain(fact)
    }
  })

  test('nothing known: every fact is named', () => {
    const error = thrownBy(() => strict[benefit]({}, local))
    const facts = Object.entries(missing).filter(([name]) => name !== 'members')
    expect(error.issues.map(({ path }) => path).sort()).toEqual(facts.map(([, [first]]) => first).sort())
  })

  test.each(['2010-07-04', '2013-01-01', '1999-12-31'])('on %s it is not in force, facts or none', (asOf) => {
    const outside = createPolicy({ asOf, minimumWage: 980 })
    for (const household of [family, {}, { registration: 'elsewhere' } as const]) {
      const error = thrownBy(() => strict[benefit](household, outside))
      expect(error.code).toBe('not_in_force')
      expect(error.message).toContain(asOf)
      expect(error.message).toMatch(/2010-07-05/)
    }
  })

  test('what cannot be read is refused first, in force or not', () => {
    const refusal = { path: 'members', code: 'out_of_range' } as const
    expectRefusal(() => strict[benefit]({ members: 0 }, createPolicy({ asOf: '2010-07-04' })), refusal)
    expectRefusal(() => strict[benefit]({ members: 0 }, local), refusal)
  })

  test('one failed condition decides, whatever is missing', () => {
    expect(strict[benefit]({ registration: 'elsewhere' }, local)).toBe(false)
  })
})

test('what is missing is told with every way to state it, and what turns on it', () => {
  const family = { registration: 'urban', members: 3, monthlyIncome: '0' } as const
  expect(thrownBy(() => strict.lowRentHousing(family, local)).message).toBe(
    'hasHousingDifficulty: not known, and lowRentHousing turns on it; to be stated: hasHousingDifficulty, or floorArea, or floorAreaPerCapita',
  )
})

describe('figures of the policy that are missing', () => {
  const family = { registration: 'urban', members: 1, monthlyIncome: 1 } as const

  test('no disposable income', () => {
    const call = () => strict.affordableHousing({ ...family, hasHousingDifficulty: true }, policy)
    const path = 'policy.urbanDisposableIncomePerCapita'
    expectRefusal(call, { error: 'missing_facts', path, code: 'required' })
  })

  test('no local floor area', () => {
    const call = () => strict.lowRentHousing({ ...family, floorArea: 1 }, policy)
    expectRefusal(call, {
      error: 'missing_facts',
      path: 'policy.housingDifficultyFloorArea',
      code: 'required',
    })
  })

  test('no urban standard, nor a rural one', () => {
    const readings = { planPeriod: 'untilReplaced', ruralStandardBase: 'unroundedWageShare' } as const
    const rural = createPolicy({ asOf: '2013-01-01', ruralSubsistenceStandard: 300, readings })
    const urban = createPolicy({ asOf: '2013-01-01', urbanSubsistenceStandard: 500, readings })
    const missing = { error: 'missing_facts', code: 'required' } as const
    const says = [/minimumWage/]
    const inTown = () => strict.subsistenceAllowance(family, rural)
    const inCountry = () => strict.subsistenceAllowance({ ...family, registration: 'rural' }, urban)
    expectRefusal(inTown, { ...missing, path: 'policy.urbanSubsistenceStandard', says })
    expectRefusal(inCountry, { ...missing, path: 'policy.ruralSubsistenceStandard', says })
  })
})

describe('subsistenceAllowance', () => {
  const due = { registration: 'urban', monthlyIncomePerCapita: '100' } as const

  test('needs the number of people where something is due', () => {
    const call = () => subsistenceAllowance(due as never, policy)
    expectRefusal(call, { error: 'missing_facts', path: 'members', code: 'required' })
  })

  test('and says what for', () => {
    expect(thrownBy(() => subsistenceAllowance(due as never, policy)).message).toBe(
      'members: not known, and subsistenceAllowance turns on it; to be stated: members',
    )
  })

  test('and not where nothing is', () => {
    const sum = subsistenceAllowance({ ...due, monthlyIncomePerCapita: '392' } as never, policy)
    expect(sum.toString()).toBe('0')
  })

  test('is not in force outside the plan', () => {
    const outside = createPolicy({ asOf: '2013-01-01', minimumWage: 980 })
    expect(thrownBy(() => subsistenceAllowance({ ...due, members: 1 }, outside)).code).toBe('not_in_force')
  })
})

describe('isDueForFreeCheckup', () => {
  const missing = { error: 'missing_facts', code: 'required' } as const

  test('names what is missing', () => {
    const lastCheckup = { lastCheckup: 'never' } as const
    const says = [/isInsuredInResidentScheme/, /isRetired/]
    expectRefusal(() => isDueForFreeCheckup(lastCheckup as never, policy), {
      ...missing,
      path: 'isInsuredInResidentScheme',
      says,
    })
    expectRefusal(() => isDueForFreeCheckup({ isRetired: true } as never, policy), {
      ...missing,
      path: 'lastCheckup',
    })
  })

  test('is not in force outside the plan', () => {
    const outside = createPolicy({ asOf: '2010-07-04' })
    const person = { isInsuredInResidentScheme: true, isRetired: true, lastCheckup: 'never' }
    expect(thrownBy(() => isDueForFreeCheckup(person, outside)).code).toBe('not_in_force')
  })
})
