import { type AllowanceTable, allowancesOf, fenLacking } from '../determine/allowance-table.js'
import { lineOf, placeOfSmall } from '../determine/amount-table.js'
import { type DecisionTables, tablesOf } from '../determine/decision-tables.js'
import type { Policy } from '../determine/policy.js'
import { remembered } from '../determine/remembered.js'
import { bitsAt, eligibleBits, ineligibleBits, type VerdictWord } from '../determine/verdict-word.js'
import { areOrdered, byArea, knownCount, noIncome } from '../facts/compact-household.js'
import { incomeFacts } from '../facts/definitions.js'
import { hundredthsOfNumber } from '../facts/money.js'
import { areaCell } from './area-cells.js'
import { countCells, flagCells, memberCells, registrationCells } from './cell-codes.js'
import { refused } from './cell-words.js'
import { type SumUnit, wholeFen } from './sum-cells.js'

/** A few rows of the columns, and what is made of them. */
interface Rows {
  /** What the flags and floor areas make of each row. */
  readonly soFar: Int32Array
  readonly words: Int32Array
  readonly allowances: Float64Array
  readonly registration: Uint8Array
  readonly members: Uint8Array
  readonly housing: Uint8Array
  readonly able: Uint8Array
  readonly employed: Uint8Array
  /** The place of each row's spelling in `incomeFacts`. */
  readonly spelling: Uint8Array
  readonly income: Float64Array
}

/**
 * The look-ups of `DecisionTables.wordOf`, by the cells themselves: each table is filled by the first row that needs a
 * cell of it, and holds 0 (`refused`) where no row has, or what stands there is not acceptable.
 */
class RowDecider {
  /** By registration cell x 256 + housing cell. */
  private readonly places = new Int32Array(1 << 16)
  /** By the cell of those able to work x 256 + that of those employed. */
  private readonly work = new Int32Array(1 << 16)
  /** By the same: the fewest members there must be. */
  private readonly fewest = new Uint8Array(1 << 16)
  /** The line of `incomes` by (spelling x 256 + registration cell) x 256 + members cell; 0: the long way. */
  private readonly lines = new Uint16Array(incomeFacts.length << 16)
  private readonly tables: DecisionTables
  private readonly allowance: AllowanceTable
  private readonly unit: SumUnit

  constructor(tables: DecisionTables, allowance: AllowanceTable, unit: SumUnit) {
    this.tables = tables
    this.allowance = allowance
    this.unit = unit
  }

  /** Decides the rows; whether all cells were acceptable. */
  decide(rows: Rows): boolean {
    const { soFar, words, allowances, registration, members, housing, able, employed, spelling, income } =
      rows
    const { places, work, fewest, lines } = this
    const { smallCuts, words: wordsOfLines, shift } = this.tables.incomes
    const { totals, heads, months, least, paying } = this.allowance
    const inFen = this.unit === 'fen'
    for (let row = 0; row < words.length; row += 1) {
      const place = (registration[row] as number) << 8
      const people = members[row] as number
      const working = ((able[row] as number) << 8) | (employed[row] as number)
      const wordOfPlace = places[place | (housing[row] as number)] as number
      const wordOfWork = work[working] as number
      // 0 where there are fewer people than are able or employed; an unknown number, 255, is never fewer.
      const enoughPeople = ~((people - (fewest[working] as number)) >> 31)
      const known = (soFar[row] as number) & wordOfPlace & wordOfWork & enoughPeople
      const amount = income[row] as number
      const fen = inFen ? amount | 0 : (amount * 100 + 0.5) | 0
      const line = lines[((spelling[row] as number) << 16) | place | people] as number
      // The only double that stands for a whole number of hundredths is the quotient nearest to it; NaN is none.
      if (known === refused || line === 0 || fen < 0 || (inFen ? fen : fen / 100) !== amount) {
        words[row] = refused
        continue
      }
      const word = known & (wordsOfLines[placeOfSmall(smallCuts, line << shift, fen)] as number)
      words[row] = word
      const bits = bitsAt(word, paying)
      if (bits === eligibleBits) {
        allowances[row] = fenLacking(
          totals[line] as number,
          (heads[line] as number) * fen,
          months[line] as number,
          least[line] as number,
        )
      } else allowances[row] = bits === ineligibleBits ? 0 : Number.NaN
    }
    // Not in the loop above: a call there would make it fetch all it holds again for each row.
    let isAccepted = true
    for (let row = words.indexOf(refused); row >= 0; row = words.indexOf(refused, row + 1)) {
      isAccepted = this.decideOne(rows, row) && isAccepted
    }
    return isAccepted
  }

  /** The same for a row that is out of the ordinary, or the first of its kind. */
  private decideOne(rows: Rows, row: number): boolean {
    const at = <T extends Uint8Array | Float64Array>(column: T): number => column[row] as number
    const { places, work, fewest, lines, tables, allowance } = this
    const registration = registrationCells.codes[at(rows.registration)] as number
    const members = memberCells.codes[at(rows.members)] as number
    const able = countCells.codes[at(rows.able)] as number
    const employed = countCells.codes[at(rows.employed)] as number
    const housingCell = at(rows.housing)
    const housing = housingCell === areaCell ? byArea : (flagCells.codes[housingCell] as number)
    const amount = at(rows.income)
    const fen = Number.isNaN(amount) ? 0 : this.unit === 'fen' ? wholeFen(amount) : hundredthsOfNumber(amount)
    const isRefused =
      rows.soFar[row] === refused ||
      (registration | members | able | employed | housing) < 0 ||
      fen < 0 ||
      !areOrdered(members, able, employed)
    if (isRefused) {
      rows.words[row] = refused
      rows.allowances[row] = Number.NaN
      return false
    }
    const spelling = at(rows.spelling)
    const income = Number.isNaN(amount) ? noIncome : spelling
    const place = tables.wordOfPlace(registration, housing)
    const working = tables.wordOfWork(able, employed)
    places[(at(rows.registration) << 8) | housingCell] = place
    work[(at(rows.able) << 8) | at(rows.employed)] = working
    fewest[(at(rows.able) << 8) | at(rows.employed)] = Math.max(
      knownCount(able) ?? 0,
      knownCount(employed) ?? 0,
    )
    const line = lineOf(registration, spelling, members)
    const known: VerdictWord = (rows.soFar[row] as number) & place & working
    const word = known & (income === noIncome ? tables.noIncome : tables.incomes.wordOf(line, fen))
    // After the line was asked for: before that, nobody knows whether it is short.
    lines[(spelling << 16) | (at(rows.registration) << 8) | at(rows.members)] = tables.incomes.isShort(line)
      ? line
      : 0
    allowance.prepare(line)
    rows.words[row] = word
    rows.allowances[row] =
      income === noIncome ? allowance.fenWithoutIncome(word) : allowance.fenOf(word, line, fen)
    return true
  }
}

/** The decider of a policy for sums in a unit, made once: its tables serve the next call too. */
export const rowDeciderOf = /* @__PURE__ */ (() =>
  remembered(
    (policy: Policy, unit: SumUnit) => new RowDecider(tablesOf(policy), allowancesOf(policy), unit),
  ))()
