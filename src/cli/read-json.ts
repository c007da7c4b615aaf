import { readFileSync } from 'node:fs'
import { hasRepeatedName } from './register/repeated-names.js'
import { cannotRead, inEnglish, reasonOf, unreadable } from './trouble.js'

export const isJsonObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

/** The value in a small JSON file, UTF-8 with or without a mark. */
export function readJsonFile(file: string): unknown {
  const bytes = bytesOf(file)
  return parseJson(bytes, file)
}

const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file)
  } catch (error) {
    throw cannotRead(file, error)
  }
}

export function parseJson(bytes: Uint8Array, name: string): unknown {
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    value = JSON.parse(text)
  } catch (error) {
    throw unreadable(
      `${name} is no JSON in UTF-8: ${reasonOf(error)}`,
      `${name}不是UTF-8编码的JSON，请核对引号、逗号和括号${inEnglish(reasonOf(error))}`,
    )
  }
  if (hasRepeatedName(text, value))
    throw unreadable(
      `${name} names something twice in one object: take one out`,
      `${name}的同一对象中有重复的名称，请删去一个`,
    )
  return value
}
