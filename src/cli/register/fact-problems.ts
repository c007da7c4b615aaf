import { type FactName, housingFacts, incomeFacts } from '../../facts/definitions.js'
import type { InputIssue, PolicyInputError } from '../../facts/errors.js'
import type { Text } from '../../policy/text.js'
import { inEnglish } from '../trouble.js'
import { acceptedFor, type CellProblem, definitions, refused } from './cells.js'
import type { HouseholdRow } from './row.js'

const oneOf = (facts: readonly FactName[]): Text => ({
  en: `one of ${facts.join(', ')}, since they say the same in different ways; leave the others empty`,
  'zh-CN': '同类情况只填一项，其余留空',
})

const notMoreThan: Text = {
  en: 'at most the number it is part of: members in work, of the members able and willing to work, of all members',
  'zh-CN': '已就业人数不多于能就业且愿就业人数，后者不多于家庭人口',
}

function acceptedBy(fact: FactName, { code }: InputIssue): Text {
  if (code !== 'conflict') return acceptedFor(fact)
  if ((incomeFacts as readonly string[]).includes(fact)) return oneOf(incomeFacts)
  return (housingFacts as readonly string[]).includes(fact) ? oneOf(housingFacts) : notMoreThan
}

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
    return { field: isOfPerson ? path : row.headerOf(fact), reason: refused(given, acceptedBy(fact, issue)) }
  })
