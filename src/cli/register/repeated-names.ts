// A string of JSON, with the colon that makes it a name.
const strings = /"(?:[^"\\]|\\.)*"(\s*:)?/g

/** Without recursion: a record may be nested as deep as it likes. */
function namesIn(value: unknown): number {
  const open: unknown[] = [value]
  let count = 0
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    const inner = Object.values(next)
    if (!Array.isArray(next)) count += inner.length
    for (const one of inner) open.push(one)
  }
  return count
}

/** Whether the JSON text names something twice in one object: JSON.parse would drop the first without a word. */
export function hasRepeatedName(text: string, value: unknown): boolean {
  let written = 0
  for (const [, colon] of text.matchAll(strings)) if (colon !== undefined) written += 1
  return written !== namesIn(value)
}
