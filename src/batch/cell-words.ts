import type { DecisionTables } from '../determine/decision-tables.js'
import { unopposed, type VerdictWord } from '../determine/verdict-word.js'
import { areOrdered, byArea } from '../facts/compact-household.js'
import { badCell, type CellCodes, countCells, flagCells, memberCells, registrationCells } from './cell-codes.js'

/** What a cell that is not acceptable makes of its row: of all words, the only one that is not below zero. */
export const refused: VerdictWord = 0

/** In place of a flag, that a floor area is stated; no cell of a caller's column is this once it was looked at. */
export const areaCell = 254

const wordsOfCells = ({ codes }: CellCodes, wordOf: (code: number) => VerdictWord): Int32Array =>
  Int32Array.from(codes, (code) => (code === badCell ? refused : wordOf(code)))

/** By the cell. */
export const flagWords = (tables: DecisionTables, flag: number): Int32Array =>
  wordsOfCells(flagCells, (code) => tables.flagWord(flag, code))

export const memberWords = (): Int32Array => wordsOfCells(memberCells, () => unopposed)

/** By the cells of `registration` (times 256) and `hasHousingDifficulty`, joined to what is the same in every row. */
export function placeWords(tables: DecisionTables, same: VerdictWord): Int32Array {
  const words = new Int32Array(256 * 256).fill(refused)
  for (const [cell, registration] of registrationCells.codes.entries()) {
    if (registration === badCell) continue
    const ofRegistration = wordsOfCells(flagCells, (housing) => same & tables.placeWord(registration, housing))
    ofRegistration[areaCell] = same & tables.placeWord(registration, byArea)
    words.set(ofRegistration, 256 * cell)
  }
  return words
}

/** By the cells of members able to work (times 256) and of those employed; worked out when first asked for. */
export class WorkWords {
  private readonly words = new Int32Array(256 * 256)
  private readonly tables: DecisionTables

  constructor(tables: DecisionTables) {
    this.tables = tables
  }

  wordOf(able: number, employed: number): VerdictWord {
    return this.words[(able << 8) | employed] || this.fill(able, employed)
  }

  private fill(ableCell: number, employedCell: number): VerdictWord {
    const able = countCells.codes[ableCell] as number
    const employed = countCells.codes[employedCell] as number
    const isAcceptable = (able | employed) >= 0 && areOrdered(0, able, employed)
    const word = isAcceptable ? this.tables.wordOfWork(able, employed) : refused
    this.words[(ableCell << 8) | employedCell] = word
    return word
  }
}
