import { readFileSync } from 'node:fs'

const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim()

/**
 * A mutant by what is changed, not by where, as the line may move: the source line with the changed part marked, and
 * what came in its place.
 */
export const nameOf = (file, lines, { replacement, location: { start, end } }) => {
  const line = lines[start.line - 1]
  const from = start.column - 1
  const to = end.line === start.line ? end.column - 1 : line.length
  const changed = `${line.slice(from, to)}${end.line === start.line ? '' : ' …'}`
  return `${file} | ${line.slice(0, from).trimStart()}⟦${changed}⟧${line.slice(to)} | ${oneLine(replacement)}`
}

export const fileOf = (name) => name.slice(0, name.indexOf(' | '))

/** The survivors with a reason: lines of survivors.txt under the reason, which begins with `#`. */
export function explained() {
  const reasons = new Map()
  let reason = ''
  for (const line of readFileSync(new URL('survivors.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('# ')) reason = line.slice(2)
    else if (line !== '') reasons.set(line, reason)
  }
  return reasons
}
