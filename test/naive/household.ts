import type { Figures } from './figures.js'
import { fromHousehold, fromPolicy, unknown, unmet, when } from './findings.js'
import { decimal, isAtMost, isBelow, type Ratio, times, whole } from './ratio.js'
import type { Finding, Household } from './types.js'

type Nullish = null | undefined
const isKnown = <T>(value: T | Nullish): value is T => value !== undefined && value !== null

/** Those registered elsewhere are another group (2.1.3), so neither urban nor rural. */
export const isRegistered = (household: Household, ...places: readonly string[]): Finding => {
  if (!isKnown(household.registration)) return unknown(fromHousehold('registration'))
  return when(places.includes(household.registration))
}

type Flag = 'livesInDilapidatedHouse' | 'livesInHazardArea' | 'receivesSubsistenceAllowance'

export const isTrue = (household: Household, flag: Flag): Finding => {
  const value = household[flag]
  return isKnown(value) ? when(value) : unknown(fromHousehold(flag))
}

/** At least one member of working age able and willing to work. */
export const hasMemberAbleToWork = ({ membersAbleAndWillingToWork: able }: Household): Finding =>
  isKnown(able) ? when(able >= 1) : unknown(fromHousehold('membersAbleAndWillingToWork'))

/** No member of working age in work. */
export const hasNobodyEmployed = ({ membersEmployed: employed }: Household): Finding =>
  isKnown(employed) ? when(employed === 0) : unknown(fromHousehold('membersEmployed'))

/** A member able and willing to work who has no job. Nobody able means nobody is looking, employed or not. */
export const hasMemberSeekingWork = (household: Household): Finding => {
  const { membersAbleAndWillingToWork: able, membersEmployed: employed } = household
  if (able === 0) return unmet
  if (isKnown(able) && isKnown(employed)) return when(able - employed >= 1)
  const needs = []
  if (!isKnown(able)) needs.push(fromHousehold('membersAbleAndWillingToWork'))
  if (!isKnown(employed)) needs.push(fromHousehold('membersEmployed'))
  return unknown(...needs)
}

/** Given as such, or a floor area against the local limit: for the household limit x people, or per person. */
export const isInHousingDifficulty = (household: Household, figures: Figures): Finding => {
  if (isKnown(household.hasHousingDifficulty)) return when(household.hasHousingDifficulty)
  const local = figures.housingDifficultyFloorArea
  const needsLocal = local ? [] : [fromPolicy('housingDifficultyFloorArea')]
  if (isKnown(household.floorAreaPerCapita)) {
    if (!local) return unknown(...needsLocal)
    return areaFalls(decimal(household.floorAreaPerCapita), local, figures)
  }
  if (isKnown(household.floorArea)) {
    const people = household.members
    const needsMembers = isKnown(people) ? [] : [fromHousehold('members')]
    if (!local || !isKnown(people)) return unknown(...needsMembers, ...needsLocal)
    return areaFalls(decimal(household.floorArea), times(local, whole(people)), figures)
  }
  return unknown(fromHousehold('hasHousingDifficulty', 'floorArea', 'floorAreaPerCapita'))
}

const areaFalls = (area: Ratio, limit: Ratio, figures: Figures): Finding =>
  when(figures.readings.floorAreaLimit === 'included' ? isAtMost(area, limit) : isBelow(area, limit))
