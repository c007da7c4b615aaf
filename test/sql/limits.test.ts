import type { HouseholdBenefitId, PolicyOptions } from 'jiaxing-benefits'
import { expect, test } from 'vitest'
import { commentsOf, conditionsOf, dialectNames, policyOf, queryOf } from './queries.js'

interface Case {
  readonly about: string
  readonly policy?: Partial<PolicyOptions>
  readonly benefit: HouseholdBenefitId
  readonly condition: string
}

// Sums are of a year and in fen: yuan a month x 100 x 12. Worked by hand.
const cases: readonly Case[] = [
  {
    about:
      '980 x 40% is 392.00: 470,400; 392.00 x 60% is 235.20: 282,240. Below: the limit itself does not qualify',
    benefit: 'subsistenceAllowance',
    condition: `"income" < CASE "registration" WHEN 'urban' THEN 470400 WHEN 'rural' THEN 282240 END * "income_people"`,
  },
  {
    about: '392.00 x 2 is 784.00: 940,800, the limit included',
    benefit: 'lowRentHousing',
    condition: '"income" <= 940800 * "income_people"',
  },
  {
    about: 'the same, the limit excluded by the reading',
    policy: { readings: { limitInclusive: 'excluded' } },
    benefit: 'lowRentHousing',
    condition: '"income" < 940800 * "income_people"',
  },
  {
    about: '20,000 a year x 60% is 12,000.00 a year: 1,200,000',
    policy: { urbanDisposableIncomePerCapita: '20000' },
    benefit: 'affordableHousing',
    condition: '"income" <= 1200000 * "income_people"',
  },
  {
    about: 'no disposable income in the policy: unknown, for any income',
    benefit: 'affordableHousing',
    condition: '"income" <= CAST(NULL AS BIGINT) * "income_people"',
  },
  {
    about: '235.20 x 120% is 282.24: 338,688',
    benefit: 'dilapidatedHousingRepair',
    condition: '"income" <= 338688 * "income_people"',
  },
  {
    about: 'in April 2011 1,160 x 40% x 60% x 150% is 417.60: 501,120',
    policy: { asOf: '2011-04-01' },
    benefit: 'dilapidatedHousingRepair',
    condition: '"income" <= 501120 * "income_people"',
  },
  {
    about: '987.65 x 40% x 60% x 120% is 284.4432, 341,331.84 fen a year: both sides in hundredths of a fen',
    policy: { minimumWage: '987.65' },
    benefit: 'dilapidatedHousingRepair',
    condition: '"income" * 100 <= 34133184 * "income_people"',
  },
  {
    about: '987.65 x 40% is 395.06: 474,072; x 60% is 237.036, 284,443.2: both in tenths of a fen',
    policy: { minimumWage: '987.65' },
    benefit: 'subsistenceAllowance',
    condition: `"income" * 10 < CASE "registration" WHEN 'urban' THEN 4740720 WHEN 'rural' THEN 2844432 END * "income_people"`,
  },
  {
    about: 'only the rural standard is known, on a day without a published wage',
    policy: {
      asOf: '2013-06-01',
      readings: { planPeriod: 'untilReplaced' },
      ruralSubsistenceStandard: '300',
    },
    benefit: 'subsistenceAllowance',
    condition: `"income" < CASE "registration" WHEN 'rural' THEN 360000 END * "income_people"`,
  },
  {
    about: '4,000.00 a year',
    benefit: 'lowIncomeFarmHousehold',
    condition: '"income" <= 400000 * "income_people"',
  },
  {
    about: '15 square metres are 1,500 hundredths: below, unless the reading includes it',
    policy: { housingDifficultyFloorArea: '15' },
    benefit: 'lowRentHousing',
    condition:
      'CASE WHEN "area" IS NOT NULL THEN "area" < 1500 * "area_people" ELSE "has_housing_difficulty" END',
  },
  {
    about: 'the same, included by the reading',
    policy: { housingDifficultyFloorArea: '15', readings: { floorAreaLimit: 'included' } },
    benefit: 'lowRentHousing',
    condition:
      'CASE WHEN "area" IS NOT NULL THEN "area" <= 1500 * "area_people" ELSE "has_housing_difficulty" END',
  },
  {
    about: 'the income test in hazard areas, under its reading',
    policy: { readings: { repairHazardAreas: 'withIncomeTest' } },
    benefit: 'hazardAreaReinforcement',
    condition: '"income" <= 338688 * "income_people"',
  },
  { about: 'an urban family', benefit: 'lowRentHousing', condition: `"registration" = 'urban'` },
  {
    about: 'urban or rural, not from elsewhere',
    benefit: 'subsistenceAllowance',
    condition: `"registration" IN ('urban', 'rural')`,
  },
  {
    about: 'a count',
    benefit: 'zeroEmploymentHousehold',
    condition: '"members_able_and_willing_to_work" >= 1',
  },
  { about: 'a count of nobody', benefit: 'zeroEmploymentHousehold', condition: '"members_employed" = 0' },
  { about: 'a flag', benefit: 'priceSubsidy', condition: '"receives_subsistence_allowance"' },
]

test.each(cases)('$benefit: $about', ({ policy = {}, benefit, condition }) => {
  for (const dialect of dialectNames)
    expect(conditionsOf(queryOf({ policy: policyOf(policy), dialect }), benefit)).toContain(condition)
})

test('without the income test of hazard areas there is none', () => {
  expect(conditionsOf(queryOf(), 'hazardAreaReinforcement').join()).not.toContain('income')
})

test.each([
  ['lowRentHousing', ['2.1.3', '2.1.3', '2.1.3']],
  ['subsistenceAllowance', ['2.1.4', '2.1.4']],
  ['dilapidatedHousingRepair', ['3.8.2', '3.8.2', '3.8.2']],
] as const)('each condition of %s cites its clause', (benefit, clauses) => {
  expect(commentsOf(queryOf(), benefit).map((comment) => comment.split(':')[0])).toEqual(clauses)
})

test.each([
  ['lowRentHousing', 'urbanSubsistenceStandard 392 x 2; yuan a person a month; reading limitInclusive'],
  ['subsistenceAllowance', 'ruralSubsistenceStandard 235.2 (stateCouncilCircular2007No19)'],
  ['affordableHousing', 'unknown, the policy has no urbanDisposableIncomePerCapita'],
  ['zeroEmploymentHousehold', '2.1.1 with employmentPromotionLawArticle56: membersEmployed is 0'],
] as const)('the comments of %s say where its limit comes from', (benefit, words) => {
  expect(commentsOf(queryOf(), benefit).join('\n')).toContain(words)
})

test('a product that 64 bits might not hold is computed in wider numbers', () => {
  const absurd = policyOf({ minimumWage: '999999999999.99' })
  const plain = conditionsOf(queryOf({ policy: absurd }), 'lowIncomeFarmHousehold').at(-1)
  expect(plain).toBe('"income" <= 400000 * "income_people"')
  // 999,999,999,999.99 x 40% x 60% x 120% x 1,200 is 345,599,999,999,996.544 fen: in thousandths 3.4 x 10^17, x 99 is too much.
  const literal = '345599999999996544'
  const types = { duckdb: 'HUGEINT', postgresql: 'NUMERIC', ansi: 'DECIMAL(38, 0)' }
  for (const dialect of dialectNames) {
    const wide = `CAST("income" AS ${types[dialect]}) * 1000 <= ${literal} * CAST("income_people" AS ${types[dialect]})`
    expect(conditionsOf(queryOf({ policy: absurd, dialect }), 'dilapidatedHousingRepair')).toContain(wide)
  }
})
