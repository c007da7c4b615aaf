import { expect } from 'vitest'
import { createPolicy, type IssueCode, PolicyInputError } from '../../src/index.js'

export const policy = createPolicy({ asOf: '2010-07-05' })

export interface Refusal {
  readonly path: string
  readonly code: IssueCode
  /** What the message has to say: what was given, what is accepted. */
  readonly says?: readonly (string | RegExp)[]
  readonly error?: PolicyInputError['code']
}

export const thrownBy = (call: () => unknown): PolicyInputError => {
  try {
    call()
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyInputError)
    return error as PolicyInputError
  }
  throw new Error('nothing was thrown')
}

/** One refusal, of one field, in the library's own error class, whose message names the field and all it ought to. */
export const expectRefusal = (call: () => unknown, refusal: Refusal): void => {
  const error = thrownBy(call)
  expect(error.name).toBe('PolicyInputError')
  expect(error.code).toBe(refusal.error ?? 'invalid_input')
  expect(error.issues.map(({ path, code }) => ({ path, code }))).toEqual([
    { path: refusal.path, code: refusal.code },
  ])
  for (const message of [error.message, error.issues[0]?.message]) {
    expect(message).toContain(refusal.path)
    for (const part of refusal.says ?? []) expect(message).toMatch(part)
  }
}

/** As it ought to be quoted: text between quotation marks, a number as it is written. */
export const quoted = (given: unknown): string | RegExp => {
  if (typeof given === 'string') return JSON.stringify(given)
  if (typeof given === 'number' || typeof given === 'boolean' || given === null) return String(given)
  if (typeof given === 'bigint') return String(given)
  if (Array.isArray(given)) return /array/i
  if (given instanceof Date) return /date/i
  return new RegExp(typeof given, 'i')
}

/** For the title of a test. */
export const shown = (given: unknown): string => {
  if (typeof given === 'string') return JSON.stringify(given)
  if (typeof given === 'object' && given !== null) return given.constructor?.name ?? 'null prototype'
  return String(given)
}
