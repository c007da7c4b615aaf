import { readFileSync } from 'node:fs'

/** A mutant by what is changed, not by where: the line may move. */
export const nameOf = ({ file, line, mutator, replacement }) =>
  `${file} | ${line} | ${mutator} | ${replacement}`

/** The survivors with a reason: lines of survivors.txt under the reason, which begins with `#`. What is open has none. */
export function explained() {
  const reasons = new Map()
  let reason = ''
  for (const line of readFileSync(new URL('survivors.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('# ')) reason = line.slice(2)
    else if (line !== '' && !reason.startsWith('Open: ')) reasons.set(line, reason)
  }
  return reasons
}
