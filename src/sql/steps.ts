import type { Dialect } from './dialects.js'
import { quoted } from './identifiers.js'

/** One column of a step: an expression over the columns of the steps before. */
export interface Column {
  readonly name: string
  /** One line, or several. */
  readonly sql: string
  readonly note?: string
}

/** Adds columns to what the steps before it hold. */
export interface Step {
  readonly name: string
  readonly columns: readonly Column[]
}

const indented = (text: string, by = '  '): string =>
  text
    .split('\n')
    .map((line) => by + line)
    .join('\n')

/** One column a line; its note goes behind the comma. */
const columnLines = (columns: readonly Column[]): string =>
  columns
    .map(({ name, sql, note }, index) => {
      const comma = index < columns.length - 1 ? ',' : ''
      const comment = note === undefined ? '' : ` -- ${note}`
      return `${sql} AS ${quoted(name)}${comma}${comment}`
    })
    .join('\n')

/** The query that takes the first step from the table, the others one from another, and the result from the last. */
export function queryOf(
  table: string,
  steps: readonly [Step, ...Step[]],
  result: readonly Column[],
  dialect: Dialect,
): string {
  const from = dialect.steps === 'with' ? withSteps(table, steps) : lateralSteps(table, steps)
  return [...from.before, 'SELECT', indented(columnLines(result)), ...from.after].join('\n')
}

interface Around {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

function withSteps(table: string, steps: readonly Step[]): Around {
  const bodies: string[] = []
  let source = table
  for (const { name, columns } of steps) {
    const kept = bodies.length === 0 ? '' : `${source}.*,\n`
    bodies.push(
      `${quoted(name)} AS (\n  SELECT\n${indented(kept + columnLines(columns), '    ')}\n  FROM ${source}\n)`,
    )
    source = quoted(name)
  }
  return { before: [`WITH ${bodies.join(',\n')}`], after: [`FROM ${source}`] }
}

/**
 * For PostgreSQL, which would otherwise write each expression out wherever a later step names it, and compute it as many
 * times. `OFFSET 0` prevents that; beside the table, and not around it, it does not stand in the way of an index on the key.
 */
function lateralSteps(table: string, [first, ...others]: readonly [Step, ...Step[]]): Around {
  const laterals = others.map(
    ({ name, columns }) =>
      `CROSS JOIN LATERAL (\n  SELECT\n${indented(columnLines(columns), '    ')}\n  OFFSET 0\n) AS ${quoted(name)}`,
  )
  const cells = `FROM (\n  SELECT\n${indented(columnLines(first.columns), '    ')}\n  FROM ${table}\n) AS ${quoted(first.name)}`
  return { before: [], after: [cells, ...laterals] }
}
