import { inFile, type Mutant } from './build.js'

// Programs that look at a condition otherwise, or conclude otherwise from several.

const ofHousehold = inFile('household', [
  ['registration ignored', 'return when(places.includes(household.registration))', 'return when(true)'],
  [
    'a registration that is not known read as another',
    "return unknown(fromHousehold('registration'))",
    'return unmet',
  ],
  [
    'a registration that is not known taken to fit',
    "return unknown(fromHousehold('registration'))",
    'return when(true)',
  ],
  [
    'everyone who is not urban read as rural',
    'places.includes(household.registration)',
    "places.includes(household.registration === 'urban' ? 'urban' : 'rural')",
  ],
  [
    'a flag that is not known read as no',
    'isKnown(value) ? when(value) : unknown(fromHousehold(flag))',
    'when(value === true)',
  ],
  [
    'a flag that is not known read as yes',
    'isKnown(value) ? when(value) : unknown(fromHousehold(flag))',
    'when(value !== false)',
  ],
  ['nobody able to work is enough', 'when(able >= 1)', 'when(able >= 0)'],
  ['two able to work asked for', 'when(able >= 1)', 'when(able >= 2)'],
  [
    'members able to work not known read as none',
    "isKnown(able) ? when(able >= 1) : unknown(fromHousehold('membersAbleAndWillingToWork'))",
    'when((able ?? 0) >= 1)',
  ],
  [
    'a household with one without work counted as zero-employment',
    'when(employed === 0)',
    'when(employed <= 1)',
  ],
  [
    'members in work not known read as none',
    "isKnown(employed) ? when(employed === 0) : unknown(fromHousehold('membersEmployed'))",
    'when((employed ?? 0) === 0)',
  ],
  ['work sought although all are in work', 'when(able - employed >= 1)', 'when(able - employed >= 0)'],
  ['work sought only where nobody is in work', 'when(able - employed >= 1)', 'when(employed === 0)'],
  [
    'nobody able to work left open where members in work are not known',
    'if (able === 0) return unmet',
    'if (able === 0 && isKnown(employed)) return unmet',
  ],
  ['housing difficulty ignored', 'return when(household.hasHousingDifficulty)', 'return when(true)'],
  [
    'no housing difficulty read as not known',
    'if (isKnown(household.hasHousingDifficulty)) return',
    'if (household.hasHousingDifficulty) return',
  ],
  [
    'housing that is not known read as no difficulty',
    "return unknown(fromHousehold('hasHousingDifficulty', 'floorArea', 'floorAreaPerCapita'))",
    'return unmet',
  ],
  [
    'a floor area exactly at the limit in difficulty',
    "=== 'included' ? isAtMost(area, limit) : isBelow(area, limit)",
    "=== 'included' ? isAtMost(area, limit) : isAtMost(area, limit)",
  ],
  [
    'the reading of the floor area ignored',
    "=== 'included' ? isAtMost(area, limit) : isBelow(area, limit)",
    "=== 'included' ? isBelow(area, limit) : isBelow(area, limit)",
  ],
  [
    'the floor area follows the reading of the limits on income',
    "figures.readings.floorAreaLimit === 'included'",
    "figures.readings.limitInclusive === 'included' && figures.readings.floorAreaLimit === 'included'",
  ],
  ['the floor-area limit taken once for the household', 'times(local, whole(people))', 'local'],
  [
    'the floor-area limit multiplied for an area per person',
    'areaFalls(decimal(household.floorAreaPerCapita), local, figures)',
    'areaFalls(decimal(household.floorAreaPerCapita), times(local, whole(household.members ?? 1)), figures)',
  ],
  [
    'a floor area divided per head and rounded',
    'areaFalls(decimal(household.floorArea), times(local, whole(people)), figures)',
    'areaFalls(decimal((Number(household.floorArea) / people).toFixed(2)), local, figures)',
  ],
  [
    'binary floating point for the floor area',
    'areaFalls(decimal(household.floorArea), times(local, whole(people)), figures)',
    'areaFalls(decimal(Number(household.floorArea).toFixed(20)), decimal((Number(local.top) / Number(local.bottom) * people).toFixed(20)), figures)',
  ],
  [
    'a floor area of 0 read as not known',
    'if (isKnown(household.floorArea)) {',
    'if (isKnown(household.floorArea) && Number(household.floorArea) > 0) {',
  ],
  [
    'people that are not known read as one for the floor area',
    'const people = household.members',
    'const people = household.members ?? 1',
  ],
])

const conclusions = inFile('findings', [
  [
    'what is not known outweighs what fails',
    "if (has('unmet')) return",
    "if (has('unmet') && !has('unknown')) return",
  ],
  [
    'what is not known read as refused',
    "if (has('unknown'))\n    return { verdict: 'undetermined', missing: withoutRepeats(findings.flatMap((f) => f.needs)) }",
    "if (has('unknown')) return { verdict: 'ineligible', missing: [] }",
  ],
  ['what is not known read as granted', "if (has('unknown'))\n", "if (has('unknown') && !has('met'))\n"],
  ['one condition met is enough', "if (has('unmet')) return", "if (has('unmet') && !has('met')) return"],
  [
    'only the first missing fact named',
    'withoutRepeats(findings.flatMap((f) => f.needs))',
    'withoutRepeats(findings.flatMap((f) => f.needs)).slice(0, 1)',
  ],
  ['missing facts not named', 'withoutRepeats(findings.flatMap((f) => f.needs))', '[]'],
])

export const conditions: readonly Mutant[] = [...ofHousehold, ...conclusions]
