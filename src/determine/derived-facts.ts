import { type FactName, housingFacts } from '../facts/definitions.js'
import type { HouseholdFacts } from '../facts/household.js'
import type { PersonFacts } from '../facts/person.js'
import type { Missing, PlainCriterionResult } from './determination.js'

/** The facts of a household or of a person, as the rules read them. */
export type SubjectFacts = Partial<Omit<HouseholdFacts, 'subject'>> &
  Omit<PersonFacts, 'subject'> & { readonly subject: 'household' | 'person' }

type PlainFact = PlainCriterionResult['fact']

/** Facts that follow from others by one named rule each. What these rules need of `or`, the rows need not have. */
const rules = {
  /** Members able and willing to work who have no job. Where nobody is able, there is nobody to count. */
  membersSeekingWork: ({ membersAbleAndWillingToWork: able, membersEmployed: employed }: SubjectFacts) =>
    able === 0 ? 0 : able === undefined || employed === undefined ? undefined : able - employed,
  /** Insured in the residents' scheme, or retired: Kleene's or. */
  checkupRecipient: ({ isInsuredInResidentScheme: insured, isRetired: retired }: SubjectFacts) =>
    insured || retired ? true : insured === undefined || retired === undefined ? undefined : false,
}

/** What a fact follows from: each list is a gap of its own, filled by what is still unknown in it. */
const sources: { readonly [F in PlainFact]?: readonly (readonly FactName[])[] } = {
  membersSeekingWork: [['membersAbleAndWillingToWork'], ['membersEmployed']],
  checkupRecipient: [['isInsuredInResidentScheme', 'isRetired']],
  hasHousingDifficulty: [housingFacts],
}

export function factValue(fact: PlainFact, facts: SubjectFacts) {
  const value = fact in rules ? rules[fact as keyof typeof rules](facts) : facts[fact as keyof SubjectFacts]
  return value as PlainCriterionResult['value'] | undefined
}

export const gapsOf = (fact: PlainFact, facts: SubjectFacts): Missing[] =>
  (sources[fact] ?? [[fact as FactName]])
    .map((names) => names.filter((name) => facts[name as keyof SubjectFacts] === undefined))
    .filter((names) => names.length > 0)
    .map((anyOf) => ({ in: facts.subject, anyOf }))
