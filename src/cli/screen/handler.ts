import type { PolicyChoice } from '../policy/file.js'
import type { CellProblem } from '../register/cells.js'
import { isRefused, type RefusedRow, type RegisterRow, refusing } from '../register/row.js'
import type { RowHandler } from '../run/run-register.js'
import { type Chosen, type DecidedRow, RowDecider } from './decide.js'
import type { RowWriter } from './row-writers.js'

const hasPlace = (row: RegisterRow, { takesPeople }: RowWriter): boolean =>
  takesPeople || isRefused(row) || row.people === undefined || row.people.length === 0

const noPlace: CellProblem = {
  field: 'people',
  reason: {
    en: 'CSV has no place for what is decided of people; accepted: --format ndjson or --format json',
    'zh-CN': 'CSV无法写出个人的核算结果；请用--format ndjson或--format json',
  },
}

/** Decides the rows of a register and writes what came out. */
export function screeningHandler(policies: PolicyChoice, chosen: Chosen, writer: RowWriter): RowHandler {
  const decider = new RowDecider(policies, chosen)
  return {
    writesRows: true,
    begin: () => writer.begin(),
    handle(rows) {
      const decided: DecidedRow[] = []
      const rejected: RefusedRow[] = []
      for (const row of rows) {
        const result = hasPlace(row, writer) ? decider.decide(row) : refusing(row, [noPlace])
        if ('problems' in result) rejected.push(result)
        else decided.push(result)
      }
      return { text: writer.rows(decided), done: decided.length, rejected }
    },
    end: () => writer.end(),
  }
}
