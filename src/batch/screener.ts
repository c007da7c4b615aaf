import { allowancesOf } from '../determine/allowance-table.js'
import { lineOf } from '../determine/amount-table.js'
import { tablesOf } from '../determine/decision-tables.js'
import type { Policy } from '../determine/policy.js'
import { noneInForce, type Verdicts, verdictsOf } from '../determine/verdict-word.js'
import { CompactHousehold, compactFrom, noIncome, readCompact } from '../facts/compact-household.js'
import { accept, Problem } from '../facts/errors.js'
import type { Household } from '../facts/household.js'
import { readHousehold } from '../facts/read-household.js'

/** The verdicts of one household, without reasons: `assess` on the same household gives them. */
export interface HouseholdVerdicts {
  /** Of every household benefit; frozen, and shared by all households of the same verdicts. */
  readonly verdicts: Verdicts
  /** Fen a month, whole: 0 where the household is not entitled, undefined where that or the sum is not known, or outside the plan. */
  readonly monthlyAllowanceFen: number | undefined
}

/** Decides households one after another by one policy: see `createScreener`. */
export interface Screener {
  /**
   * The verdicts of one household.
   *
   * @throws PolicyInputError `invalid_input` where a fact is not acceptable
   */
  verdicts(household: Household): HouseholdVerdicts
  /**
   * The same of any number of households, in their order, one at a time as they are asked for: memory does not grow with
   * the register. One that is not acceptable ends it with a PolicyInputError that has its place in the path
   * (`households.7.members`); to go on behind it, use `verdicts` and catch.
   */
  screenAll(households: Iterable<Household>): IterableIterator<HouseholdVerdicts>
  /** The same of a stream. */
  screenAll(households: AsyncIterable<Household>): AsyncIterableIterator<HouseholdVerdicts>
}

/**
 * Decides every household benefit at once, for registers of any size: the rows that `createPolicy` resolved are laid out
 * as tables (`determine/decision-tables.ts`), and a household is a few look-ups in them. What it decides is what `assess`
 * decides, without the reasons: call `assess` with the same household for those.
 *
 * Every household is validated as everywhere else. An unknown fact is never read as no or as 0: the verdict is then
 * `undetermined`, unless another condition fails.
 *
 * @param policy - made by `createPolicy`; standards and the minimum payment up to 1,000,000,000 yuan
 * @throws PolicyInputError `invalid_input` for a policy that is not acceptable
 *
 * Source: the clauses of each benefit.
 *
 * @example
 * ```ts
 * import { createPolicy, createScreener } from 'jiaxing-benefits'
 * const screener = createScreener(createPolicy({ asOf: '2010-07-05' }))
 * const family = { registration: 'urban', members: 3, monthlyIncome: '1175.99', hasHousingDifficulty: true } as const
 * const { verdicts, monthlyAllowanceFen } = screener.verdicts(family)
 * verdicts.subsistenceAllowance // => 'eligible'
 * verdicts.affordableHousing // => 'undetermined'
 * monthlyAllowanceFen // => 1
 * const [first] = [...screener.screenAll([family])]
 * first?.verdicts.lowRentHousing // => 'eligible'
 * ```
 */
export function createScreener(policy: Policy): Screener {
  const tables = tablesOf(policy)
  const allowances = allowancesOf(policy)
  const compact = new CompactHousehold()

  const decide = (given: unknown, name?: string, prefix?: string): HouseholdVerdicts => {
    if (!readCompact(given, compact)) compactFrom(readHousehold(given, name, prefix), compact)
    const { registration, members, income, fen } = compact
    const word = policy.inForce ? tables.wordOf(compact) : noneInForce
    const paid =
      income === noIncome
        ? allowances.fenWithoutIncome(word)
        : allowances.fenOf(word, lineOf(registration, income, members), fen)
    return { verdicts: verdictsOf(word), monthlyAllowanceFen: Number.isNaN(paid) ? undefined : paid }
  }
  const decideAt = (given: unknown, index: number) =>
    decide(given, `households.${index}`, `households.${index}.`)

  function* each(households: Iterable<unknown>): Generator<HouseholdVerdicts> {
    let index = 0
    for (const household of households) yield decideAt(household, index++)
  }
  async function* eachLater(households: AsyncIterable<unknown>): AsyncGenerator<HouseholdVerdicts> {
    let index = 0
    for await (const household of households) yield decideAt(household, index++)
  }
  const screenAll = (given: unknown) => {
    const households = accept('households', given, readIterable)
    return Symbol.asyncIterator in households ? eachLater(households) : each(households)
  }
  return { verdicts: (household) => decide(household), screenAll: screenAll as Screener['screenAll'] }
}

function readIterable(given: unknown): Iterable<unknown> | AsyncIterable<unknown> | Problem {
  const isObject = typeof given === 'object' && given !== null
  if (isObject && Symbol.asyncIterator in given) return given as AsyncIterable<unknown>
  if (isObject && Symbol.iterator in given) return given as Iterable<unknown>
  return new Problem(
    'wrong_type',
    'households one by one: an array, a generator, a stream or another iterable',
  )
}
