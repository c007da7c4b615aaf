// A register too large to hold twice, in parts: columns in yuan and in fen, and rows, against the exact answers.
import { createScreener, screenColumns } from '../../dist/index.js'
import { answersOfColumns, policy } from '../contestants/library.mjs'
import { errorsIn, exactAnswers } from '../exact.mjs'
import { bits, decisions } from '../figures.mjs'
import { householdAt, libraryColumns, registerColumns } from '../register.mjs'

function* householdsOf(columns) {
  for (let row = 0; row < columns.fen.length; row += 1) yield householdAt(columns, row)
}

function answersOfRows(columns) {
  const rows = columns.fen.length
  const masks = new Int32Array(rows)
  const allowances = new Float64Array(rows)
  let row = 0
  for (const { verdicts, monthlyAllowanceFen } of createScreener(policy).screenAll(householdsOf(columns))) {
    for (const name of decisions) if (verdicts[name] === 'eligible') masks[row] |= bits[name]
    allowances[row] = monthlyAllowanceFen
    row += 1
  }
  return { masks, allowances }
}

export function countWrongRows({ parts, rowsInPart }) {
  const wrong = { columnsYuan: 0, columnsFen: 0, screenAll: 0 }
  for (let part = 0; part < parts; part += 1) {
    const columns = registerColumns(rowsInPart, 1000 + part)
    const exact = exactAnswers(columns)
    for (const [name, sums] of [
      ['columnsYuan', 'yuan'],
      ['columnsFen', 'fen'],
    ]) {
      const screened = screenColumns(libraryColumns(columns, sums), policy, { sums })
      wrong[name] += errorsIn(answersOfColumns(screened), exact).rows
    }
    wrong.screenAll += errorsIn(answersOfRows(columns), exact).rows
  }
  return { wrong, of: parts * rowsInPart }
}
