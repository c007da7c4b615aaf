import { type FactName, housingFacts, incomeFacts } from '../../facts/definitions.js'
import { describe, type InputIssue, type PolicyInputError } from '../../facts/errors.js'
import type { Text } from '../../policy/text.js'
import { inEnglish } from '../trouble.js'
import { acceptedFor, type CellProblem, definitions, refused } from './cells.js'
import type { HouseholdRow } from './row.js'

/** Facts that say the same in different ways: all but one are to be left empty. */
const alternatives = (fact: FactName): readonly FactName[] | undefined =>
  [incomeFacts, housingFacts].find((facts: readonly FactName[]) => facts.includes(fact))

function saidTwice(fact: FactName, row: HouseholdRow): Text | undefined {
  const household = row.household as Readonly<Record<string, unknown>>
  const given = (other: FactName) => household[other] !== undefined && household[other] !== null
  const others = alternatives(fact)?.filter((other) => other !== fact && given(other))
  if (others === undefined) return undefined
  const headers = others.map((other) => row.headerOf(other))
  return {
    en: `got ${describe(household[fact])}, and ${headers.join(', ')} is filled in too; accepted: one of ${alternatives(fact)?.join(', ')}, since they say the same in different ways; leave the others empty`,
    'zh-CN': `所填为${describe(household[fact])}，而“${headers.join('”“')}”也已填写；同类情况只能填一项，其余留空`,
  }
}

const notMoreThan: Text = {
  en: 'at most the number it is part of: members in work, of the members able and willing to work, of all members',
  'zh-CN': '已就业人数不多于能就业且愿就业人数，后者不多于家庭人口',
}

const acceptedBy = (fact: FactName, { code }: InputIssue): Text =>
  code === 'conflict' ? notMoreThan : acceptedFor(fact)

/** What the library refused in a row, by the header it came under. */
export const factProblems = (row: HouseholdRow, error: PolicyInputError): readonly CellProblem[] =>
  error.issues.map((issue): CellProblem => {
    const path = issue.path.replace(/^household\./, '')
    const fact = path.replace(/^people\.\d+\./, '') as FactName
    if (!Object.hasOwn(definitions, fact))
      return { field: path, reason: { en: issue.message, 'zh-CN': `填写有误${inEnglish(issue.message)}` } }
    const isOfPerson = path !== fact
    const given = isOfPerson
      ? (row.people?.[Number(path.split('.')[1])] as Readonly<Record<string, unknown>> | undefined)?.[fact]
      : (row.household as Readonly<Record<string, unknown>>)[fact]
    const twice = issue.code === 'conflict' && !isOfPerson ? saidTwice(fact, row) : undefined
    return {
      field: isOfPerson ? path : row.headerOf(fact),
      reason: twice ?? refused(given, acceptedBy(fact, issue)),
    }
  })
