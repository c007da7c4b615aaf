import { manifest } from '../../conformance/index.js'
import type { Exchange } from './exchange.js'
import { type Outcome, tallies } from './outcome.js'

const columns = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(12) : String(cell).padStart(8))).join('')

const indented = (text: string): string => text.replaceAll('\n', '\n    ')

const failureText = ({ case: asked, reason, differences }: Outcome): string => {
  const lines = [
    `FAILED ${asked.id}`,
    `  ${asked.title} [${asked.clauses.join(', ')}]`,
    `  asked: ${JSON.stringify(asked.request)}`,
    ...differences.map(({ field, expected, given }) => `  ${field}: expected ${expected}, given ${given}`),
    ...(reason === undefined ? [] : [`  ${reason}`]),
    `  because: ${asked.arithmetic}`,
    `  catches: ${asked.catches}`,
  ]
  return lines.join('\n')
}

/** What a program left unanswered is one thing to look into, at the first of its questions. */
const unansweredText = (unanswered: readonly Outcome[], asked: number): readonly string[] => {
  const [first] = unanswered
  if (first === undefined) return []
  const { id, request } = first.case
  return [
    `NOT ANSWERED ${unanswered.length} of ${asked}, the first ${id}\n  asked: ${JSON.stringify(request)}`,
  ]
}

const troubleKinds = (exchanged: Exchange): readonly string[] => {
  const kinds = new Map<string, string[]>()
  for (const { kind, text } of exchanged.troubles) kinds.set(kind, [...(kinds.get(kind) ?? []), text])
  return [...kinds].map(([kind, [first = '', ...others]]) => {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`
    return `TROUBLE ${kind}: ${indented(first)}${more}`
  })
}

const lastLines = (text: string, count: number): string =>
  text.trimEnd().split('\n').slice(-count).join('\n    ')

/** What a person reads: trouble with the program, the first failures with their arithmetic, and a table by level. */
export const reportText = (
  outcomes: readonly Outcome[],
  exchanged: Exchange,
  mostFailures: number,
): string => {
  const unanswered = outcomes.filter(({ isUnanswered }) => isUnanswered)
  const failed = outcomes.filter(({ status, isUnanswered }) => status === 'failed' && !isUnanswered)
  const hidden = failed.length - mostFailures
  const blocks = [
    ...troubleKinds(exchanged),
    ...unansweredText(unanswered, outcomes.length),
    ...failed.slice(0, mostFailures).map(failureText),
    ...(hidden > 0 ? [`and ${hidden} more failures`] : []),
    ...(exchanged.stderr.trim() === '' || (failed.length === 0 && exchanged.troubles.length === 0)
      ? []
      : [`standard error of the program:\n    ${lastLines(exchanged.stderr, 20)}`]),
    [
      columns(['level', 'passed', 'failed', 'skipped']),
      ...tallies(outcomes).map(({ level, passed, failed: no, skipped }) =>
        columns([level, passed, no, skipped]),
      ),
    ].join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** The same for programs. */
export const reportJson = (outcomes: readonly Outcome[], exchanged: Exchange): string =>
  `${JSON.stringify(
    {
      suite: { format: manifest.format, version: manifest.version },
      levels: tallies(outcomes),
      cases: outcomes.map(({ case: asked, status, reason, differences }) => ({
        id: asked.id,
        level: asked.level,
        status,
        ...(reason !== undefined && { reason }),
        ...(differences.length > 0 && { differences }),
      })),
      troubles: exchanged.troubles,
      stderr: exchanged.stderr,
    },
    null,
    2,
  )}\n`
