import type { HouseholdVerdicts } from '../../batch/screener.js'
import { assess } from '../../determine/assess.js'
import type { Determination, Verdict } from '../../determine/determination.js'
import { explain } from '../../determine/explain.js'
import type { Policy } from '../../determine/policy.js'
import { screen } from '../../determine/screen.js'
import { PolicyInputError } from '../../facts/errors.js'
import type { BenefitId, HouseholdBenefitId, PersonBenefitId } from '../../policy/benefit-ids.js'
import type { Language } from '../../policy/text.js'
import type { PolicyChoice } from '../policy/file.js'
import { Screeners } from '../policy/screeners.js'
import { refused } from '../register/cells.js'
import { factProblems } from '../register/fact-problems.js'
import { type HouseholdRow, isRefused, type RefusedRow, type RegisterRow, refusing } from '../register/row.js'

/** What is to be decided of each row. */
export interface Chosen {
  readonly household: readonly HouseholdBenefitId[]
  readonly person: readonly PersonBenefitId[]
  readonly explain: Language | undefined
  /** Of the header and the verdicts of a table. */
  readonly words: Language
}

/** Letters by benefit. */
type Letters = Readonly<Partial<Record<BenefitId, string>>>

export interface DecidedPerson {
  readonly verdicts: Readonly<Partial<Record<PersonBenefitId, Verdict>>>
  readonly letters?: Letters
}

export interface DecidedRow {
  readonly keys: readonly unknown[]
  readonly verdicts: HouseholdVerdicts['verdicts']
  readonly monthlyAllowanceFen: number | undefined
  readonly letters?: Letters
  readonly people?: readonly DecidedPerson[]
}

/** Decides rows: the verdicts by the fast path, letters and people by the one that gives reasons. */
export class RowDecider {
  private readonly policies: PolicyChoice
  private readonly chosen: Chosen
  private readonly screeners = new Screeners()

  constructor(policies: PolicyChoice, chosen: Chosen) {
    this.policies = policies
    this.chosen = chosen
  }

  decide(row: RegisterRow): DecidedRow | RefusedRow {
    if (isRefused(row)) return row
    const policy = this.policies.policyFor(row.by)
    if (policy === undefined) return withoutPolicy(row, this.policies.by ?? '')
    try {
      return this.decided(row, policy)
    } catch (error) {
      if (!(error instanceof PolicyInputError)) throw error
      return refusing(row, factProblems(row, error))
    }
  }

  private decided({ keys, household, people }: HouseholdRow, policy: Policy): DecidedRow {
    const { verdicts, monthlyAllowanceFen } = this.screeners.of(policy).verdicts(household)
    const { household: ids, explain: language } = this.chosen
    const letters =
      language &&
      lettersOf(
        ids.map((id) => assess(id, household, policy)),
        language,
      )
    const decided: DecidedRow = { keys, verdicts, monthlyAllowanceFen, ...(letters && { letters }) }
    if (people === undefined) return decided
    const screened = screen({ household, people }, policy).people
    return { ...decided, people: screened.map((determinations) => this.person(determinations)) }
  }

  private person(determinations: readonly Determination[]): DecidedPerson {
    const { person: ids, explain: language } = this.chosen
    const own = determinations.filter(({ benefit }) => (ids as readonly string[]).includes(benefit))
    const verdicts = Object.fromEntries(own.map(({ benefit, verdict }) => [benefit, verdict]))
    return { verdicts, ...(language && { letters: lettersOf(own, language) }) }
  }
}

const lettersOf = (determinations: readonly Determination[], language: Language): Letters =>
  Object.fromEntries(determinations.map((one) => [one.benefit, explain(one, language)]))

const withoutPolicy = (row: HouseholdRow, column: string): RefusedRow => {
  const accepted = {
    en: 'a value for which the policy file has a policy',
    'zh-CN': '政策文件中有对应政策参数的取值',
  }
  return refusing(row, [{ field: column, reason: refused(row.by, accepted) }])
}
