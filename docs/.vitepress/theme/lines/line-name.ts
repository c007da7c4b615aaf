import { benefits, type IncomeLimit } from 'jiaxing-benefits'
import type { Language } from '../language.js'
import { words } from './words.js'

/** The name of a line among others: the same benefit may have one for each registration. */
export function lineName(
  { benefit, registration }: IncomeLimit,
  among: readonly IncomeLimit[],
  language: Language,
): string {
  const name = benefits[benefit].name[language]
  if (among.filter((line) => line.benefit === benefit).length < 2) return name
  const note = words[language].registrationNote[registration]
  return language === 'en' ? `${name}, ${note}` : `${name}（${note}）`
}
