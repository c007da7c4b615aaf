import type { Verdict } from '../determine/determination.js'
import { bitsAt, placeOf, verdictByBits } from '../determine/verdict-word.js'
import { accept } from '../facts/errors.js'
import { oneOf } from '../facts/readers.js'
import type { HouseholdBenefitId } from '../policy/benefit-ids.js'
import { householdBenefitIds } from '../policy/benefits.js'
import type { CellProblem } from './cell-problems.js'
import { refused } from './cell-words.js'

/** What the number for a row means in `ScreenedColumns.verdicts`; `refused`: a cell of the row is not acceptable. */
export const verdictCodes = /* @__PURE__ */ (() =>
  Object.freeze({
    ...(Object.fromEntries(verdictByBits.map((verdict, bits) => [verdict, bits])) as Record<Verdict, number>),
    refused: 255,
  }))()

/** What was decided of a register, row by row. */
export interface ScreenedColumns {
  readonly rows: number
  /** Fen a month, whole; 0 where not entitled; NaN where not known, not in force or refused. */
  readonly monthlyAllowanceFen: Float64Array
  /** The verdicts on one benefit: for each row one of `verdictCodes`. */
  verdicts(benefit: HouseholdBenefitId): Uint8Array
  /** Every cell that was refused, in the order of the rows; where there is none, every row was decided. */
  readonly problems: readonly CellProblem[]
}

export function screenedColumns(
  words: Int32Array,
  monthlyAllowanceFen: Float64Array,
  problems: readonly CellProblem[],
): ScreenedColumns {
  return {
    rows: words.length,
    monthlyAllowanceFen,
    problems,
    verdicts: (benefit) => {
      const place = placeOf(accept('benefit', benefit, oneOf(householdBenefitIds)))
      const codes = new Uint8Array(words.length)
      for (let row = 0; row < codes.length; row += 1) {
        const word = words[row] as number
        codes[row] = word === refused ? verdictCodes.refused : bitsAt(word, place)
      }
      return codes
    },
  }
}
