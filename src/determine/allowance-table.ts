import { type IncomeFact, incomeFacts, registrations } from '../facts/definitions.js'
import { issueAt, PolicyInputError, Problem } from '../facts/errors.js'
import { toText } from '../facts/money.js'
import { spellingOf, standardInFen } from '../formulas/allowance.js'
import { householdBenefitIds } from '../policy/benefits.js'
import { lineCount, membersIn, registrationIn, spellingIn } from './amount-table.js'
import { type Policy, rowsOf } from './policy.js'
import { madeOnce } from './remembered.js'
import type { ResolvedAmount } from './resolve.js'
import { bitsAt, eligibleBits, ineligibleBits, type VerdictWord } from './verdict-word.js'

/** Yuan. Up to here every sum on the way (x 99 people x 12 months, in fen) is a whole number that a double holds. */
const highestFigure = 1e9

/** The monthly allowance in whole fen: the formula of `formulas/allowance.ts`, with what a policy settles laid out. */
class AllowanceTable {
  /** The place among the household benefits of the one that pays. */
  readonly paying: number
  /** By line: the standard of all the people over the months, in fen; NaN where not known, or not yet needed. */
  readonly totals = new Float64Array(lineCount).fill(Number.NaN)
  /** By line: how many people an amount is for, over how many months, and the least that is paid in one, in fen. */
  readonly heads = new Float64Array(lineCount)
  readonly months = new Float64Array(lineCount)
  readonly least = new Float64Array(lineCount)
  private readonly standards: ResolvedAmount['limits']
  /** Fen a person; 0 where there is none. */
  private readonly minimum: number

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

  /** Fen a month, 0 for who is refused; NaN where it is not known. The line is that of the income stated. */
  fenOf(word: VerdictWord, line: number, fen: number): number {
    const bits = bitsAt(word, this.paying)
    if (bits !== eligibleBits) return bits === ineligibleBits ? 0 : Number.NaN
    this.prepare(line)
    return fenLacking(
      this.totals[line] as number,
      (this.heads[line] as number) * fen,
      this.months[line] as number,
      this.least[line] as number,
    )
  }

  /** The same where no income is stated. */
  fenWithoutIncome(word: VerdictWord): number {
    return bitsAt(word, this.paying) === ineligibleBits ? 0 : Number.NaN
  }

  /** Lays out a line, where its standard and its people are known. */
  prepare(line: number): void {
    const registration = registrations[registrationIn(line)]
    const standard = registration && this.standards[registration].amount
    const members = membersIn(line)
    if (!Number.isNaN(this.totals[line]) || !standard || members === 0) return
    const { months, heads } = spellingOf(incomeFacts[spellingIn(line)] as IncomeFact, members)
    this.totals[line] = standardInFen(standard, members, months).toNumber()
    this.heads[line] = heads
    this.months[line] = months
    this.least[line] = this.minimum * members
  }
}

export type { AllowanceTable }

/** The table of a policy, made once; a PolicyInputError where its standards do not fit into fen. */
export const allowancesOf = /* @__PURE__ */ (() => madeOnce((policy: Policy) => new AllowanceTable(policy)))()

/** What is lacking in a month, rounded up to the fen, or the least that is paid. */
export function fenLacking(total: number, received: number, months: number, least: number): number {
  const lacking = total - received
  const difference = months === 1 ? lacking : Math.ceil(lacking / months)
  return Math.max(difference, least)
}

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
