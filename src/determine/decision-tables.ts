import {
  byArea,
  type CompactHousehold,
  knownCount,
  noIncome,
  plainFlags,
  truth,
} from '../facts/compact-household.js'
import {
  areaFacts,
  type FloorAreaFact,
  type IncomeFact,
  incomeFacts,
  registrations,
} from '../facts/definitions.js'
import { householdBenefitIds } from '../policy/benefits.js'
import { AmountTable, lineOf, membersIn, registrationIn, type Step, spellingIn } from './amount-table.js'
import { comparisonWith } from './compare.js'
import type { SubjectFacts } from './derived-facts.js'
import { evaluate } from './evaluate.js'
import { type Policy, rowsOf } from './policy.js'
import { madeOnce } from './remembered.js'
import type { ResolvedAmount, ResolvedCriterion } from './resolve.js'
import { outcomeWord, unopposed, type VerdictWord, verdictAt } from './verdict-word.js'

/**
 * The rows of a policy laid out for speed. Facts that take few values index a small table, whose cells hold what
 * `evaluate` makes of the rows' own criteria for that value; an amount is held against the rows' cut-offs. A decision is
 * then a handful of look-ups, each worked out when it is first needed. No rule stands in this file.
 */
export class DecisionTables {
  private readonly policy: Policy
  /** The criteria of each household benefit, in the order of the rows. */
  private readonly criteria: readonly (readonly ResolvedCriterion[])[]
  /** By registration and housing difficulty. */
  private readonly places = new Int32Array(16)
  /** By four of the flags each, two bits a flag. */
  private readonly lowerFlags = new Int32Array(256)
  private readonly upperFlags = new Int32Array(256)
  /** By members able and willing to work, and those of them in work. */
  private readonly work = new Int32Array(128 * 128)
  readonly incomes: AmountTable
  readonly areas: AmountTable
  /** Where no income is stated. */
  readonly noIncome: VerdictWord

  constructor(policy: Policy) {
    const rows = rowsOf(policy)
    this.policy = policy
    this.criteria = householdBenefitIds.map((id) => rows[id].criteria)
    this.incomes = this.amountTable('income', incomeFacts)
    this.areas = this.amountTable('housingDifficulty', areaFacts)
    this.noIncome = this.outcomes(({ kind }) => kind === 'income', {})
  }

  wordOf(household: CompactHousehold): VerdictWord {
    const { registration, members, income, housing, flags, able, employed } = household
    const lower = flags & 255
    const upper = flags >> 8
    // A cell that is still 0 has not been asked for: no word is 0.
    const word =
      this.wordOfPlace(registration, housing) &
      (this.lowerFlags[lower] || keep(this.lowerFlags, lower, this.flagWords(lower, 0))) &
      (this.upperFlags[upper] || keep(this.upperFlags, upper, this.flagWords(upper, 4))) &
      this.wordOfWork(able, employed) &
      (income === noIncome
        ? this.noIncome
        : this.incomes.wordOf(lineOf(registration, income, members), household.fen))
    if (housing !== byArea) return word
    return word & this.areas.wordOf(lineOf(registration, household.area, members), household.areaHundredths)
  }

  /** What the rows make of a registration and of housing difficulty, in the codes of `CompactHousehold`. */
  wordOfPlace(registration: number, housing: number): VerdictWord {
    return this.places[(registration << 2) | housing] || this.placeWord(registration, housing)
  }

  private placeWord(registration: number, housing: number): VerdictWord {
    const facts = { registration: registrations[registration], hasHousingDifficulty: truth(housing) }
    const isRead = ({ kind }: ResolvedCriterion) =>
      kind === 'category' || (kind === 'housingDifficulty' && housing !== byArea)
    return keep(this.places, (registration << 2) | housing, this.outcomes(isRead, facts))
  }

  /** What the rows make of one of `plainFlags`. */
  flagWord(flag: number, code: number): VerdictWord {
    const name = plainFlags[flag]
    const isRead = (criterion: ResolvedCriterion) => criterion.kind === 'flag' && criterion.fact === name
    return this.outcomes(isRead, { [name as string]: truth(code) })
  }

  private flagWords(fourFlags: number, from: number): VerdictWord {
    const words = [0, 1, 2, 3].map((place) => this.flagWord(from + place, (fourFlags >> (2 * place)) & 3))
    return words.reduce((all, word) => all & word, unopposed)
  }

  /** What the rows make of the members able to work and of those employed. */
  wordOfWork(able: number, employed: number): VerdictWord {
    return this.work[(able << 7) | employed] || this.workWord(able, employed)
  }

  private workWord(able: number, employed: number): VerdictWord {
    const facts = { membersAbleAndWillingToWork: knownCount(able), membersEmployed: knownCount(employed) }
    return keep(
      this.work,
      (able << 7) | employed,
      this.outcomes(({ kind }) => kind === 'count', facts),
    )
  }

  /** What the criteria chosen make of these facts, for every benefit at once. */
  private outcomes(
    isRead: (criterion: ResolvedCriterion) => boolean,
    facts: Partial<SubjectFacts>,
  ): VerdictWord {
    let word = unopposed
    for (const [place, criteria] of this.criteria.entries()) {
      for (const criterion of criteria.filter(isRead)) {
        const { result } = evaluate(criterion, { subject: 'household', ...facts }, this.policy.asOf)
        word &= outcomeWord(place, result.outcome)
      }
    }
    return word
  }

  private amountTable(
    kind: ResolvedAmount['kind'],
    spellings: readonly (IncomeFact | FloorAreaFact)[],
  ): AmountTable {
    const limits = this.criteria.flatMap((criteria, place) =>
      criteria.flatMap((criterion) => (criterion.kind === kind ? [{ place, of: criterion.limits }] : [])),
    )
    return new AmountTable(limits.length, (line) => {
      const name = registrations[registrationIn(line)]
      const registered = this.outcomes((criterion) => criterion.kind === 'category', { registration: name })
      return limits
        .filter(({ place }) => verdictAt(registered, place) !== 'ineligible')
        .map(({ place, of }): Step => {
          const fact = spellings[spellingIn(line)] as IncomeFact | FloorAreaFact
          const { highest } = comparisonWith(of[name ?? 'unknown'], fact, membersIn(line) || undefined)
          return { highest, above: outcomeWord(place, highest ? 'unmet' : 'unknown') }
        })
    })
  }
}

function keep(table: Int32Array, at: number, word: VerdictWord): VerdictWord {
  table[at] = word
  return word
}

/** The tables of a policy, made once; a PolicyInputError for what `createPolicy` did not make. */
export const tablesOf = /* @__PURE__ */ (() => madeOnce((policy: Policy) => new DecisionTables(policy)))()
