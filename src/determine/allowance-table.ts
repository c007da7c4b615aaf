import type { Decimal } from 'decimal.js'
import { incomeFacts, type Registration, registrations } from '../facts/definitions.js'
import { issueAt, PolicyInputError, Problem } from '../facts/errors.js'
import { toText } from '../facts/money.js'
import { spellingOf, standardInFen } from '../formulas/allowance.js'
import { householdBenefitIds } from '../policy/benefits.js'
import { type Policy, rowsOf } from './policy.js'
import type { ResolvedAmount } from './resolve.js'
import { bitsAt, eligibleBits, ineligibleBits, type VerdictWord } from './verdict-word.js'

/** Yuan. Up to here every sum on the way (x 99 people x 12 months, in fen) is a whole number that a double holds. */
const highestFigure = 1e9
const peoplePlaces = 128

/** The monthly allowance in whole fen: the formula of `formulas/allowance.ts`, with what a policy settles laid out. */
export class AllowanceTable {
  /** The place among the household benefits of the one that pays. */
  private readonly paying: number
  private readonly standards: ResolvedAmount['limits']
  /** Fen a person; 0 where there is none. */
  private readonly minimum: number
  /** By registration, spelling and people: the standard of them all over the months, in fen; 0 where not yet needed. */
  private readonly totals = new Float64Array(4 * incomeFacts.length * peoplePlaces)

  constructor(policy: Policy) {
    const rows = rowsOf(policy)
    const benefit = householdBenefitIds.find(
      (id) => rows[id].paysDifference,
    ) as (typeof householdBenefitIds)[number]
    const test = rows[benefit].criteria.find(({ kind }) => kind === 'income') as ResolvedAmount
    refuseBeyondFen(policy)
    this.paying = householdBenefitIds.indexOf(benefit)
    this.standards = test.limits
    this.minimum = policy.minimumPaymentPerPerson?.times(100).toNumber() ?? 0
  }

  /** Fen a month, 0 for who is refused; NaN where it is not known. The household is in the codes of `CompactHousehold`. */
  fenOf(word: VerdictWord, registration: number, members: number, income: number, fen: number): number {
    if (bitsAt(word, this.paying) !== eligibleBits || members === 0) return this.fenWithoutIncome(word)
    const at = (registration * incomeFacts.length + income) * peoplePlaces + members
    const total = this.totals[at] || this.total(at, registration, income, members)
    const { months, isPerPerson } = spellings[income] as Spelling
    const lacking = total - (isPerPerson ? members * fen : fen)
    const difference = months === 1 ? lacking : Math.ceil(lacking / months)
    return Math.max(difference, this.minimum * members)
  }

  /** The same where no income is stated. */
  fenWithoutIncome(word: VerdictWord): number {
    return bitsAt(word, this.paying) === ineligibleBits ? 0 : Number.NaN
  }

  private total(at: number, registration: number, income: number, members: number): number {
    const { amount } = this.standards[registrations[registration] as Registration]
    const { months } = spellings[income] as Spelling
    const total = standardInFen(amount as Decimal, members, months).toNumber()
    this.totals[at] = total
    return total
  }
}

interface Spelling {
  readonly months: 1 | 12
  readonly isPerPerson: boolean
}

const spellings: readonly Spelling[] = /* @__PURE__ */ (() =>
  incomeFacts.map((fact) => {
    const { months, heads } = spellingOf(fact, 2)
    return { months, isPerPerson: heads === 2 }
  }))()

function refuseBeyondFen(policy: Policy): void {
  const names = ['urbanSubsistenceStandard', 'ruralSubsistenceStandard', 'minimumPaymentPerPerson'] as const
  const issues = names.flatMap((name) => {
    const figure = policy[name]
    if (figure === undefined || figure.lte(highestFigure)) return []
    const accepted = new Problem(
      'out_of_range',
      `a sum up to ${highestFigure}, since allowances are counted in fen`,
    )
    return [issueAt(`policy.${name}`, toText(figure), accepted)]
  })
  if (issues.length > 0) throw new PolicyInputError('invalid_input', issues)
}
