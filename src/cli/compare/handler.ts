import type { Policy } from '../../determine/policy.js'
import {
  compareScenarios,
  type HouseholdChange,
  type ScenarioComparison,
  scenarioChanges,
} from '../../determine/scenarios.js'
import { PolicyInputError } from '../../facts/errors.js'
import type { PolicyChoice } from '../policy/file.js'
import { Screeners } from '../policy/screeners.js'
import { refused } from '../register/cells.js'
import { factProblems } from '../register/fact-problems.js'
import { type HouseholdRow, isRefused, type RefusedRow, type RegisterRow, refusing } from '../register/row.js'
import type { RowHandler } from '../run/run-register.js'
import type { ChangeWriter } from './change-writers.js'
import { together } from './totals.js'

interface Sides {
  readonly before: PolicyChoice
  readonly after: PolicyChoice
  /** The column that chooses the policies, where there are several. */
  readonly by: string | undefined
}

/** Compares a register under two policies, and keeps the totals. */
export class Comparison implements RowHandler {
  readonly writesRows = false
  private readonly sides: Sides
  private readonly changes: ChangeWriter | undefined
  private readonly screeners = new Screeners()
  private sum: ScenarioComparison

  constructor(sides: Sides, changes: ChangeWriter | undefined) {
    this.sides = sides
    this.changes = changes
    const [[, before], [, after]] = [sides.before.all[0], sides.after.all[0]] as [
      [unknown, Policy],
      [unknown, Policy],
    ]
    this.sum = compareScenarios([], before, after)
  }

  get totals(): ScenarioComparison {
    return this.sum
  }

  begin(): string {
    return this.changes?.begin() ?? ''
  }

  end(): string {
    return this.changes?.end() ?? ''
  }

  handle(rows: readonly RegisterRow[]) {
    const rejected: RefusedRow[] = []
    const kept: HouseholdRow[] = []
    for (const row of rows) {
      const problem = isRefused(row) ? row : this.problemOf(row)
      if (problem) rejected.push(problem)
      else kept.push(row as HouseholdRow)
    }
    const parts = groupsOf(kept, ({ by }) => by)
    for (const part of parts) {
      const households = part.map(({ household }) => household)
      this.sum = together(this.sum, compareScenarios(households, ...this.policiesFor(part[0]?.by)))
    }
    return { text: this.changes?.rows(this.changesOf(kept)) ?? '', done: kept.length, rejected }
  }

  /** In the order of the register. */
  private changesOf(rows: readonly HouseholdRow[]): (readonly [HouseholdRow, HouseholdChange])[] {
    return rows.map((row) => {
      const [change] = scenarioChanges([row.household], ...this.policiesFor(row.by))
      return [row, change as HouseholdChange]
    })
  }

  private policiesFor(value: string | undefined): [before: Policy, after: Policy] {
    const { before, after } = this.sides
    return [before.policyFor(value) as Policy, after.policyFor(value) as Policy]
  }

  /** The quickest way to learn that a household is not acceptable: it is refused before it is compared. */
  private problemOf(row: HouseholdRow): RefusedRow | undefined {
    const { by } = row
    const { before, after } = this.sides
    if (!before.policyFor(by) || !after.policyFor(by)) {
      return refusing(row, [{ field: this.sides.by ?? '', reason: refused(by, withPolicy) }])
    }
    try {
      this.screeners.of(before.policyFor(by) as Policy).verdicts(row.household)
    } catch (error) {
      if (error instanceof PolicyInputError) return refusing(row, factProblems(row, error))
      throw error
    }
    return undefined
  }
}

const withPolicy = {
  en: 'a value for which both policy files have a policy',
  'zh-CN': '两个政策文件中都有对应政策参数的取值',
}

function groupsOf<Row>(rows: readonly Row[], groupOf: (row: Row) => string | undefined): Row[][] {
  const groups = new Map<string | undefined, Row[]>()
  for (const row of rows) {
    const value = groupOf(row)
    const group = groups.get(value)
    if (group) group.push(row)
    else groups.set(value, [row])
  }
  return [...groups.values()]
}
