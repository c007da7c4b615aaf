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
    for (let at = 0; at < given.length; at += 3) {
      const one = given[at] as FlagColumn
      const idle = { column: one.column, words: sayNothing }
      const [two, three] = [given[at + 1] ?? idle, given[at + 2] ?? idle]
      const cells = ({ column }: FlagColumn) => column.subarray(from, to)
      joinThree(words, cells(one), one.words, cells(two), two.words, cells(three), three.words)
    }
  }
}

/** Nothing against any row, whatever column it is looked up by. */
const sayNothing = /* @__PURE__ */ (() => new Int32Array(256).fill(unopposed))()

/** Three columns at once, since much of the time goes into the words that are fetched and put back. */
function joinThree(
  words: Int32Array,
  one: Uint8Array,
  wordsOfOne: Int32Array,
  two: Uint8Array,
  wordsOfTwo: Int32Array,
  three: Uint8Array,
  wordsOfThree: Int32Array,
): void {
  for (let row = 0; row < words.length; row += 1) {
    const wordOfOne = wordsOfOne[one[row] as number] as number
    const wordOfTwo = wordsOfTwo[two[row] as number] as number
    const wordOfThree = wordsOfThree[three[row] as number] as number
    words[row] = (words[row] as number) & wordOfOne & wordOfTwo & wordOfThree
  }
}
