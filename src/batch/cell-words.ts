import type { DecisionTables } from '../determine/decision-tables.js'
import { unopposed, type VerdictWord } from '../determine/verdict-word.js'
import { plainFlags, unknownFlag } from '../facts/compact-household.js'
import { badCell, flagCells } from './cell-codes.js'
import type { HouseholdColumns } from './read-columns.js'

/** What a cell that is not acceptable makes of its row: of all words, the only one that is not below zero. */
export const refused: VerdictWord = 0

/** A column of flags, with the word of each cell. */
interface FlagColumn {
  readonly column: Uint8Array
  readonly words: Int32Array
}

/** Joins to the words of the rows from `from`, by `&`, what the rows of the policy make of the flags. */
export function flagJoiner(columns: HouseholdColumns, tables: DecisionTables) {
  const given = plainFlags.flatMap((name, flag): FlagColumn[] => {
    const column = columns[name]
    const wordOf = (code: number) => (code === badCell ? refused : tables.flagWord(flag, code))
    return column ? [{ column, words: Int32Array.from(flagCells.codes, wordOf) }] : []
  })
  const unknown = plainFlags.map((name, flag) =>
    columns[name] ? unopposed : tables.flagWord(flag, unknownFlag),
  )
  const same = unknown.reduce((all, word) => all & word, unopposed)

  return (from: number, to: number, words: Int32Array): void => {
    words.fill(same)
    for (let at = 0; at < given.length; at += 2) {
      const [one, other] = given.slice(at, at + 2) as [FlagColumn, FlagColumn?]
      const cells = one.column.subarray(from, to)
      if (other) joinTwo(words, cells, one.words, other.column.subarray(from, to), other.words)
      else joinOne(words, cells, one.words)
    }
  }
}

function joinOne(words: Int32Array, cells: Uint8Array, table: Int32Array): void {
  for (let row = 0; row < words.length; row += 1) {
    words[row] = (words[row] as number) & (table[cells[row] as number] as number)
  }
}

/** Two columns at once, since half of the time goes into the words that are fetched and put back. */
function joinTwo(
  words: Int32Array,
  cells: Uint8Array,
  table: Int32Array,
  otherCells: Uint8Array,
  otherTable: Int32Array,
): void {
  for (let row = 0; row < words.length; row += 1) {
    const word = (table[cells[row] as number] as number) & (otherTable[otherCells[row] as number] as number)
    words[row] = (words[row] as number) & word
  }
}
