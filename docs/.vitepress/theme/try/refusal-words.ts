import { type FactName, facts, type InputIssue } from 'jiaxing-benefits'
import { householdFacts } from '../../../../src/facts/definitions.js'
import { factTexts } from '../../../../src/facts/fact-texts.js'
import type { Language } from '../language.js'

/** What a field accepts, said beside the field. The library's own sentences are for programs, and in English. */

const wholeNumber = (fact: FactName, language: Language): string => {
  const { from, to } = householdFacts[fact as 'members']
  return language === 'en' ? `Give a whole number from ${from} to ${to}.` : `请填${from}至${to}之间的整数。`
}

const sum = {
  en: 'Give a sum in yuan such as 2352 or 2352.00: no commas, no sign, at most two decimals, below 1000000000000.',
  'zh-CN': '请填以元为单位的数额，如2352或2352.00，不带千分位逗号和正负号，最多两位小数，小于1000000000000。',
}
const area = {
  en: 'Give square metres such as 45 or 45.50: no commas, no sign, at most two decimals.',
  'zh-CN': '请填平方米数，如45或45.50，不带千分位逗号和正负号，最多两位小数。',
}
const day = {
  en: 'Give a calendar date such as 2010-07-05.',
  'zh-CN': '请填有效日期，如2010-07-05。',
}
const checkup = {
  en: 'Give a calendar date that is not after the day of the case, or say that there was none.',
  'zh-CN': '请填有效日期，且不晚于核算日期；从未体检的，请选“从未安排”。',
}
const wage = {
  en: 'No minimum wage is published here for this day: give one, or a subsistence standard.',
  'zh-CN': '该日期没有已公布的最低工资标准，请自行填写，或者填写低保标准。',
}
const spelling = {
  en: 'Already stated in another way: keep one of them.',
  'zh-CN': '已用另一种填法填报，只保留一项。',
}
const orOther = { en: 'Choose one of the answers.', 'zh-CN': '请从所列答案中选择。' }

/** What each of these counts is within. */
const within: Readonly<Record<string, readonly FactName[]>> = {
  membersAbleAndWillingToWork: ['members'],
  membersEmployed: ['membersAbleAndWillingToWork', 'members'],
}

function conflictWords(fact: FactName, language: Language): string {
  const larger = within[fact]
  if (larger === undefined) return spelling[language]
  const labels = larger.map((name) => factTexts[name].label[language])
  return language === 'en'
    ? `Must not be more than: ${labels.join('; ').toLowerCase()}.`
    : `不能多于“${labels.join('”“')}”。`
}

/** A field for a date shows nothing where something else was put into it. */
const cameIn = (given: string | undefined, language: Language): string =>
  !given ? '' : language === 'en' ? `“${given}” is not accepted. ` : `不能填“${given}”。`

export function refusalWords({ path, code }: InputIssue, language: Language, given?: string): string {
  const name = path.split('.').at(-1) ?? ''
  if (path === 'asOf') return cameIn(given, language) + day[language]
  if (code === 'not_published') return wage[language]
  if (!Object.hasOwn(facts, name)) return (name === 'housingDifficultyFloorArea' ? area : sum)[language]
  const fact = name as FactName
  const { kind } = facts[fact]
  if (kind === 'lastCheckup') return cameIn(given, language) + checkup[language]
  if (code === 'conflict') return conflictWords(fact, language)
  if (kind === 'count') return wholeNumber(fact, language)
  if (kind === 'income') return sum[language]
  return (kind === 'floorArea' ? area : orOther)[language]
}
