import { expect, test } from 'vitest'
import { queryOf } from './queries.js'

const problemsOf = (columns?: Record<string, string>) =>
  [...queryOf(columns ? { columns } : {}).matchAll(/WHEN (?<condition>.*) THEN '(?<problem>\w+: \w+)'/g)].map(
    ({ groups }) => `${groups?.['condition']} -> ${groups?.['problem']}`,
  )

test('cells by themselves come first, in the order of the facts; then those that cannot stand together', () => {
  const columns = {
    membersEmployed: 'a',
    members: 'b',
    annualIncome: 'c',
    monthlyIncome: 'd',
    registration: 'e',
  }
  expect(problemsOf(columns)).toEqual([
    `"registration" NOT IN ('urban', 'rural', 'elsewhere') -> registration: unknown_name`,
    '"members" NOT BETWEEN 1 AND 99 -> members: out_of_range',
    '"members" <> CAST("members" AS SMALLINT) -> members: out_of_range',
    '"monthly_income" < 0 OR "monthly_income" >= 1000000000000 -> monthlyIncome: out_of_range',
    '"monthly_income" <> CAST("monthly_income" AS DECIMAL(16, 2)) -> monthlyIncome: too_many_decimals',
    '"annual_income" < 0 OR "annual_income" >= 1000000000000 -> annualIncome: out_of_range',
    '"annual_income" <> CAST("annual_income" AS DECIMAL(16, 2)) -> annualIncome: too_many_decimals',
    '"members_employed" NOT BETWEEN 0 AND 99 -> membersEmployed: out_of_range',
    '"members_employed" <> CAST("members_employed" AS SMALLINT) -> membersEmployed: out_of_range',
    '"monthly_income" IS NOT NULL AND "annual_income" IS NOT NULL -> annualIncome: conflict',
    '"members_employed" > "members" -> membersEmployed: conflict',
  ])
})

test('housing is told once, and a part is no larger than the whole', () => {
  const columns = {
    hasHousingDifficulty: 'a',
    floorArea: 'b',
    floorAreaPerCapita: 'c',
    members: 'd',
    membersAbleAndWillingToWork: 'e',
    membersEmployed: 'f',
  }
  expect(problemsOf(columns).filter((problem) => problem.endsWith('conflict'))).toEqual([
    '"has_housing_difficulty" IS NOT NULL AND "floor_area" IS NOT NULL -> floorArea: conflict',
    '"has_housing_difficulty" IS NOT NULL AND "floor_area_per_capita" IS NOT NULL -> floorAreaPerCapita: conflict',
    '"floor_area" IS NOT NULL AND "floor_area_per_capita" IS NOT NULL -> floorAreaPerCapita: conflict',
    '"members_able_and_willing_to_work" > "members" -> membersAbleAndWillingToWork: conflict',
    '"members_employed" > "members" -> membersEmployed: conflict',
    '"members_employed" > "members_able_and_willing_to_work" -> membersEmployed: conflict',
  ])
})

test('flags have none, and a table without facts has none', () => {
  expect(problemsOf({ livesInHazardArea: 'a' })).toEqual([])
  expect(queryOf({ columns: {} })).toContain('CAST(NULL AS VARCHAR(60)) AS "problem"')
  expect(queryOf({ columns: {} })).toContain('CAST(NULL AS BIGINT) AS "income"')
})

test('nothing is computed from a row with a problem', () => {
  const made = queryOf({ dialect: 'ansi' })
  const computed = made.slice(made.indexOf('"amounts" AS'), made.indexOf('"decided" AS'))
  expect(computed.match(/CASE\n +WHEN "problem" IS NOT NULL THEN NULL\n/g)).toHaveLength(6)
  const results = made.slice(made.lastIndexOf('\nSELECT\n'))
  expect(results.match(/WHEN "problem" IS NOT NULL THEN NULL/g)).toHaveLength(15)
})
