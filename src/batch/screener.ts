import { AllowanceTable } from '../determine/allowance-table.js'
import { tablesOf } from '../determine/decision-tables.js'
import type { Policy } from '../determine/policy.js'
import { noneInForce, type Verdicts, verdictsOf } from '../determine/verdict-word.js'
import { CompactHousehold, compactFrom, readCompact } from '../facts/compact-household.js'
import { type Household, readHousehold } from '../facts/household.js'

/** The verdicts of one household, without reasons: `assess` on the same household gives them. */
export interface HouseholdVerdicts {
  /** Of every household benefit; frozen, and shared by all households of the same verdicts. */
  readonly verdicts: Verdicts
  /** Fen a month, whole; 0 where not entitled, undefined where not known or not in force. */
  readonly monthlyAllowanceFen: number | undefined
}

/** Decides households one after another by one policy. */
export interface Screener {
  verdicts(household: Household): HouseholdVerdicts
  screenAll(households: Iterable<Household>): IterableIterator<HouseholdVerdicts>
  screenAll(households: AsyncIterable<Household>): AsyncIterableIterator<HouseholdVerdicts>
}

export function createScreener(policy: Policy): Screener {
  const tables = tablesOf(policy)
  const allowances = new AllowanceTable(policy)

  const compact = new CompactHousehold()

  const decide = (given: unknown, name?: string, prefix?: string): HouseholdVerdicts => {
    if (!readCompact(given, compact)) compactFrom(readHousehold(given, name, prefix), compact)
    const word = policy.inForce ? tables.wordOf(compact) : noneInForce
    const fen = allowances.fenOf(word, compact.registration, compact.members, compact.income, compact.fen)
    return { verdicts: verdictsOf(word), monthlyAllowanceFen: fen >= 0 ? fen : undefined }
  }
  return {
    verdicts: (household) => decide(household),
    screenAll: undefined as never,
  }
}
