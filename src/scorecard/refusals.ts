import { type InputIssue, PolicyInputError } from '../facts/errors.js'

export function refuse(issues: readonly InputIssue[]): never {
  throw new PolicyInputError('invalid_input', issues)
}

/** The result of every reading, or one PolicyInputError with the issues of them all. */
export function collect<T>(readings: readonly (() => T)[]): T[] {
  const issues: InputIssue[] = []
  const results = readings.flatMap((read) => {
    try {
      return [read()]
    } catch (error) {
      if (!(error instanceof PolicyInputError)) throw error
      for (const issue of error.issues) issues.push(issue) // a list may have more than a call can be given
      return []
    }
  })
  if (issues.length > 0) refuse(issues)
  return results
}
