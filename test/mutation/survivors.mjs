import { readFileSync } from 'node:fs'

/**
 * A mutant by what is changed, not by where, as the line may move: the source line with the changed part marked, and
 * what came in its place.
 */
export const nameOf = (file, lines, { replacement, location: { start, end } }) => {
  const [first, last] = [lines[start.line - 1], lines[end.line - 1]]
  const [from, to] = [start.column - 1, end.column - 1]
  const changed =
    start.line === end.line
      ? first.slice(from, to)
      : `${first.slice(from)} … ${last.slice(0, to).trimStart()}`
  return `${file} | ${first.slice(0, from).trimStart()}⟦${changed}⟧${last.slice(to)} | ${replacement.replaceAll(/\s+/g, ' ').trim()}`
}

/** Of several mutants that are named alike, in lines that are, the second and later ones are numbered. */
export function numbered(mutants) {
  const places = new Map()
  return mutants.map((mutant) => {
    const known = places.get(mutant.name) ?? []
    places.set(mutant.name, known)
    if (!known.includes(mutant.place)) known.push(mutant.place)
    const number = known.indexOf(mutant.place) + 1
    return number === 1 ? mutant : { ...mutant, name: `${mutant.name} | ${number}` }
  })
}

export const fileOf = (name) => name.slice(0, name.indexOf(' | '))

/** The survivors with a reason: the lines of survivors.txt, each under its reason, which begins with `#`. */
export const explained = () =>
  readFileSync(new URL('survivors.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
