import { createPolicy, type HouseholdBenefitId, type PolicyOptions } from 'jiaxing-benefits'
import { columnName, type DialectName, type ScreeningSqlOptions, screeningSql } from 'jiaxing-benefits/sql'

export const dialectNames: readonly DialectName[] = ['duckdb', 'postgresql', 'ansi']

export const policyOf = (options: Partial<PolicyOptions> = {}) =>
  createPolicy({ asOf: '2010-07-05', ...options })

export const queryOf = (options: Partial<ScreeningSqlOptions> = {}): string =>
  screeningSql({ policy: policyOf(), dialect: 'postgresql', table: 'households', key: 'id', ...options })

/** The lines of a benefit in a query: what each asks, and its comment. */
function linesOf(query: string, benefit: HouseholdBenefitId) {
  const lines = query.split('\n').map((line) => line.trim())
  const end = lines.findIndex((line) => line.startsWith(`) AS "${columnName(benefit)}"`))
  const start = lines.lastIndexOf('(', end)
  return lines.slice(start + 1, end).map((line) => {
    const [condition = '', comment = ''] = line.replace(/^AND /, '').split(' -- ')
    return { condition, comment }
  })
}

export const conditionsOf = (query: string, benefit: HouseholdBenefitId): readonly string[] =>
  linesOf(query, benefit).map(({ condition }) => condition)

export const commentsOf = (query: string, benefit: HouseholdBenefitId): readonly string[] =>
  linesOf(query, benefit).map(({ comment }) => comment)
