import { Problem } from '../facts/errors.js'
import type { Reader } from '../facts/read-record.js'

/** PostgreSQL cuts a longer name off without an error, and another column might then be meant. */
const mostBytes = 63

const acceptedName = `a name of 1 to ${mostBytes} bytes of UTF-8, without control characters`

const bytesOf = (character: string): number => {
  const point = character.codePointAt(0) as number
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** The name of a table or column, as the database has it: one name, never split at a dot. */
export const readIdentifier: Reader<string> = (given) => {
  if (typeof given !== 'string') return new Problem('wrong_type', acceptedName)
  const bytes = [...given].reduce((sum, character) => sum + bytesOf(character), 0)
  const isName = bytes > 0 && bytes <= mostBytes && !/[\p{Control}\p{Surrogate}]/u.test(given)
  return isName ? given : new Problem('out_of_range', acceptedName)
}

/** One name, or a list of them: what `readIdentifier` refuses in it, the list is refused for. */
export const readIdentifiers =
  (most: number, accepted: string): Reader<readonly string[]> =>
  (given) => {
    // A copy: what is checked here is what is written into the query, whatever becomes of the list.
    const names: readonly unknown[] = Array.isArray(given) ? Array.from(given) : [given]
    if (names.length === 0 || names.length > most) return new Problem('out_of_range', accepted)
    for (const name of names) {
      const read = readIdentifier(name)
      if (read instanceof Problem) return new Problem(read.code, `${accepted}: each ${read.accepted}`)
    }
    return names as readonly string[]
  }

/** A name that can be nothing but a name: in double quotes, those within it doubled. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text that can be nothing but a text. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * The name of a fact or benefit as a column: `monthlyIncome` is `monthly_income`, since databases fold the case of names
 * that are not quoted.
 */
export const columnName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
