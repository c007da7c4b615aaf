// Node decodes GB18030 but does not encode it: the table of two-byte characters, turned round.
const decoder = new TextDecoder('gb18030', { fatal: true })

const table = new Map<string, readonly number[]>()
for (let first = 0x81; first <= 0xfe; first += 1)
  for (let second = 0x40; second <= 0xfe; second += 1) {
    try {
      const char = decoder.decode(Uint8Array.of(first, second))
      if ([...char].length === 1 && !table.has(char)) table.set(char, [first, second])
    } catch {
      // No character has these bytes.
    }
  }

/** The text in GB18030, for characters of two bytes. */
export const gb18030 = (text: string): Buffer =>
  Buffer.from(
    [...text].flatMap((char) => {
      const code = char.codePointAt(0) ?? 0
      const found = code < 0x80 ? [code] : table.get(char)
      if (!found) throw new Error(`${char} is not in the table`)
      return found
    }),
  )
