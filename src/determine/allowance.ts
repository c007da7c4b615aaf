import type { Decimal } from 'decimal.js'
import { fromHundredths, toText } from '../facts/money.js'
import { monthlyDifference } from '../formulas/allowance.js'
import type { AllowanceArithmetic } from './determination.js'
import type { SubjectFacts } from './evaluate.js'
import type { ResolvedAmount, ResolvedRow } from './resolve.js'

export interface Allowance {
  readonly monthlyAllowance: string
  readonly allowance: AllowanceArithmetic
}

/** The monthly allowance of a household that a row entitles, and how it came about; none where its people are not counted. */
export function allowanceOf(
  row: ResolvedRow,
  { income, members, registration }: SubjectFacts,
  minimum: Decimal | undefined,
): Allowance | undefined {
  const test = row.criteria.find((criterion) => criterion.kind === 'income') as ResolvedAmount
  const standard = test.limits[registration ?? 'unknown'].amount
  if (!standard || !income || !members) return undefined
  const difference = monthlyDifference(standard, members, income)
  const least = minimum?.times(members)
  const raised = least?.gt(difference) ? least : undefined
  return {
    monthlyAllowance: toText(raised ?? difference),
    allowance: {
      standard: toText(standard),
      people: members,
      income: { fact: income.fact, amount: toText(fromHundredths(income.hundredths)) },
      difference: toText(difference),
      ...(raised && minimum && { minimumPaymentPerPerson: toText(minimum) }),
    },
  }
}
