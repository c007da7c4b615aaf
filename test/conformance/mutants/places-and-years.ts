import { inFile, type Mutant } from './build.js'

// Programs that take the places and the years of a list otherwise: a target that binds at once may be stated for earlier
// years, and a place has a name of so many characters.

export const placesAndYears: readonly Mutant[] = [
  ...inFile('targets', [
    [
      'an earlier year of what binds at once passed over',
      'const judged = given.map((fields)',
      'const judged = given.filter(({ year }) => !target.bindsAtOnce || !isKnown(year) || year === 2012).map((fields)',
    ],
    [
      'an earlier year standing in for the year it is due',
      'if (target.bindsAtOnce) return withoutDueYear(target, given)',
      'if (target.bindsAtOnce) return []',
    ],
    [
      'the year it is due asked of the list as a whole',
      'const open = places.filter((place) => !due.includes(place))',
      'const open = places.filter(() => due.length === 0)',
    ],
    [
      'the year before taken for the year it is due',
      '!isKnown(year) || year === target.due',
      '!isKnown(year) || Number(year) >= target.due - 1',
    ],
    [
      'the year it is due missing where it is not written out',
      '!isKnown(year) || year === target.due',
      'year === target.due',
    ],
    [
      'what binds at once not named by its year',
      '...(bindsAtOnce && isKnown(year) && { year: Number(year) }),',
      '',
    ],
    [
      'what binds at once not named by the year it is due',
      '...(bindsAtOnce && isKnown(year) && ',
      '...(bindsAtOnce && isKnown(year) && year !== 2012 && ',
    ],
    [
      'what binds at once always named by a year',
      '...(bindsAtOnce && isKnown(year) && { year: Number(year) }),',
      '...(bindsAtOnce && { year: Number(year ?? 2012) }),',
    ],
    ['names of places cut off', 'place: String(place)', 'place: String(place).slice(0, 64)'],
  ]),
  ...inFile('target-refusals', [
    [
      'earlier years of what binds at once refused',
      'target.byYear || target.bindsAtOnce ? [2010, 2011, 2012]',
      'target.byYear ? [2010, 2011, 2012]',
    ],
    [
      'any year of what binds at once',
      'target.byYear || target.bindsAtOnce ? [2010, 2011, 2012]',
      'target.bindsAtOnce ? [2008, 2009, 2010, 2011, 2012, 2013] : target.byYear ? [2010, 2011, 2012]',
    ],
    [
      'the year it is due refused where earlier ones may be stated',
      'target.byYear || target.bindsAtOnce ? [2010, 2011, 2012]',
      'target.bindsAtOnce ? [2010, 2011] : target.byYear ? [2010, 2011, 2012]',
    ],
    ['no year and the year it is due taken for two', '(isKnown(year) ? year : target.due)', 'year'],
    [
      'an entry twice named at a year that it does not state',
      "isOfYears && isKnown(year) ? 'year'",
      "isOfYears ? 'year'",
    ],
    [
      'an entry twice named at its place though it states a year',
      "isOfYears && isKnown(year) ? 'year'",
      "target.byYear ? 'year'",
    ],
    ['places of fewer than a hundred characters', 'secondUnits(value) <= 100', 'secondUnits(value) < 100'],
    ['places of any length', 'value.length - secondUnits(value) <= 100', 'value.length > 0'],
    [
      'the characters of a place counted in UTF-16',
      'value.length - secondUnits(value) <= 100',
      'value.length <= 100',
    ],
  ]),
]
