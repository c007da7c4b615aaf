import type { Registration } from '../facts/definitions.js'
import { fromHundredths, toText } from '../facts/money.js'
import { monthlyDifference } from '../formulas/allowance.js'
import type { SubjectFacts } from './derived-facts.js'
import type { Determination } from './determination.js'
import type { Policy } from './policy.js'
import type { ResolvedAmount, ResolvedRow } from './resolve.js'

/** The monthly allowance of a household that a row entitles and how it came about, or what it still needs. */
export function allowanceOf(
  { criteria, paysDifference }: ResolvedRow,
  { income, members, registration }: SubjectFacts,
  { minimumPaymentPerPerson: minimum }: Policy,
): Pick<Determination, 'monthlyAllowance' | 'allowance' | 'allowanceMissing'> {
  const test = criteria.find((criterion) => criterion.kind === 'income') as ResolvedAmount
  const standard = test.limits[registration as Registration].amount
  if (!paysDifference || !standard || !income || members === undefined) {
    return { allowanceMissing: [{ in: 'household', anyOf: ['members'] }] }
  }
  const difference = monthlyDifference(standard, members, income)
  const least = minimum?.times(members)
  const raised = least?.gt(difference) ? least : undefined
  return {
    monthlyAllowance: toText(raised ?? difference),
    allowance: {
      basis: paysDifference.basis[registration as 'urban' | 'rural'],
      standard: toText(standard),
      people: members,
      income: { fact: income.fact, amount: toText(fromHundredths(income.hundredths)) },
      difference: toText(difference),
      ...(raised && minimum && { minimumPaymentPerPerson: toText(minimum) }),
    },
  }
}
