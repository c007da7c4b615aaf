import type { HouseholdFacts } from '../facts/household.js'
import type { PersonFacts } from '../facts/person.js'
import type { ReadingChoices } from '../policy/readings.js'
import type { Missing } from './determination.js'

/**
 * Facts that follow from others by one named rule each: the value, or undefined and what is missing for it. What these
 * rules need of `or`, the rows need not have.
 */
export interface Derived<T> {
  readonly value?: T
  readonly missing: readonly Missing[]
}

/** Members able and willing to work who have no job. Where nobody is able, there is nobody to count. */
export function membersSeekingWork(household: Partial<HouseholdFacts>): Derived<number> {
  const { membersAbleAndWillingToWork: able, membersEmployed: employed } = household
  if (able === 0) return { value: 0, missing: [] }
  if (able !== undefined && employed !== undefined) return { value: able - employed, missing: [] }
  const names = ['membersAbleAndWillingToWork', 'membersEmployed'] as const
  return {
    missing: names
      .filter((name) => household[name] === undefined)
      .map((name) => ({ in: 'household', anyOf: [name] })),
  }
}

/** Insured in the residents' scheme, or retired: Kleene's or. Where 参保 governs the retired too, insured alone counts. */
export function checkupRecipient(
  person: PersonFacts,
  choice: ReadingChoices['checkupRecipients'],
): Derived<boolean> {
  const ways = (['isInsuredInResidentScheme', 'isRetired'] as const).slice(
    0,
    choice === 'retiredAndInsured' ? 1 : 2,
  )
  if (ways.some((way) => person[way] === true)) return { value: true, missing: [] }
  const open = ways.filter((way) => person[way] === undefined)
  return open.length === 0 ? { value: false, missing: [] } : { missing: [{ in: 'person', anyOf: open }] }
}
