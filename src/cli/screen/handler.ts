import type { PolicyChoice } from '../policy/file.js'
import type { RefusedRow } from '../register/row.js'
import type { RowHandler } from '../run/run-register.js'
import { type Chosen, type DecidedRow, RowDecider } from './decide.js'
import type { RowWriter } from './row-writers.js'

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
        const result = decider.decide(row)
        if ('problems' in result) rejected.push(result)
        else decided.push(result)
      }
      return { text: writer.rows(decided), done: decided.length, rejected }
    },
    end: () => writer.end(),
  }
}
