import { inFile, type Mutant } from './build.js'

// Programs that compare an income with its limit: the comparator, a division that loses fen, month and year mixed.

// A declaration, so that it stands before the line it is written on.
const nearest = 'function nearest(r) { return floor({ top: r.top * 2n + r.bottom, bottom: r.bottom * 2n }) }'
const holds =
  "const holds = comparator === 'below' ? isBelow(value, limit) : isAtMost(value, limit)\n  return { outcome: holds"
const value = 'times(decimal(amount), whole(incomeMonths)) : undefined'
const total = 'limit.perPerson && people ? times(limit.perPerson, whole(limitMonths * people)) : undefined'
const perPerson = (rounding: string) =>
  `limit.perPerson && people ? times({ top: ${rounding}(times(limit.perPerson, whole(100))), bottom: 100n }, whole(limitMonths * people)) : undefined; ${nearest}`
const perHead = (rounding: string) =>
  `times({ top: ${rounding}(dividedBy(times(decimal(amount), whole(100)), people ?? 1)) * BigInt(people ?? 1), bottom: 100n }, whole(incomeMonths)) : undefined`

const comparison = inFile('income', [
  ['at most read as below', holds, 'const holds = isBelow(value, limit)\n  return { outcome: holds'],
  ['below read as at most', holds, 'const holds = isAtMost(value, limit)\n  return { outcome: holds'],
  [
    'the two comparators swapped',
    holds,
    "const holds = comparator === 'atMost' ? isBelow(value, limit) : isAtMost(value, limit)\n  return { outcome: holds",
  ],
  [
    'a tolerance of a fen',
    holds,
    "const near = { top: limit.top * 100n + limit.bottom, bottom: limit.bottom * 100n }\n  const holds = comparator === 'below' ? isBelow(value, near) : isAtMost(value, near)\n  return { outcome: holds",
  ],
  [
    'a tolerance of half a fen',
    holds,
    "const near = { top: limit.top * 200n + limit.bottom, bottom: limit.bottom * 200n }\n  const holds = comparator === 'below' ? isBelow(value, near) : isAtMost(value, near)\n  return { outcome: holds",
  ],
  [
    'compared in whole yuan',
    holds,
    "const yuan = { top: floor(value), bottom: 1n }\n  const holds = comparator === 'below' ? isBelow(yuan, limit) : isAtMost(yuan, limit)\n  return { outcome: holds",
  ],
  ['at least in place of at most', holds, 'const holds = !isBelow(value, limit)\n  return { outcome: holds'],
])

const division = inFile('income', [
  ['a total divided per head and rounded to the fen', value, `${perHead('nearest')}; ${nearest}`],
  ['a total divided per head and cut to the fen', value, perHead('floor')],
  ['a total divided per head and rounded up to the fen', value, perHead('ceiling')],
  [
    'a yearly income divided by 12 and rounded',
    value,
    `limitMonths === 12 ? { top: nearest(dividedBy(times(decimal(amount), whole(100)), 12)) * 12n, bottom: 100n } : ${value}; ${nearest}`,
  ],
  [
    'a yearly income divided by 12 and cut',
    value,
    `limitMonths === 12 ? { top: floor(dividedBy(times(decimal(amount), whole(100)), 12)) * 12n, bottom: 100n } : ${value}`,
  ],
  [
    'a yearly limit divided by 12 and rounded',
    total,
    `limit.perPerson && people ? (incomeMonths === 12 ? { top: nearest(dividedBy(times(limit.perPerson, whole(100 * people)), 12)) * 12n, bottom: 100n } : times(limit.perPerson, whole(limitMonths * people))) : undefined; ${nearest}`,
  ],
  [
    'a yearly limit divided by 12 per person, cut, and multiplied back',
    total,
    'limit.perPerson && people ? (incomeMonths === 12 ? { top: floor(dividedBy(times(limit.perPerson, whole(100)), 12)) * 12n * BigInt(people), bottom: 100n } : times(limit.perPerson, whole(limitMonths * people))) : undefined',
  ],
  ['the limit per person rounded to the fen before it is multiplied', total, perPerson('nearest')],
  ['the limit per person cut to the fen before it is multiplied', total, perPerson('floor')],
  ['the limit per person rounded up to the fen before it is multiplied', total, perPerson('ceiling')],
  [
    'the limit for the household rounded to the fen',
    total,
    `limit.perPerson && people ? { top: nearest(times(limit.perPerson, whole(100 * limitMonths * people))), bottom: 100n } : undefined; ${nearest}`,
  ],
  [
    'the limit rounded to the yuan',
    total,
    `limit.perPerson && people ? { top: nearest(times(limit.perPerson, whole(limitMonths * people))), bottom: 1n } : undefined; ${nearest}`,
  ],
  [
    'binary floating point for the product of limit and people',
    total,
    'limit.perPerson && people ? decimal(((Number(limit.perPerson.top) / Number(limit.perPerson.bottom)) * limitMonths * people).toFixed(20)) : undefined',
  ],
])

const periods = inFile('income', [
  [
    'a monthly income held against a yearly limit',
    "!isAnnual(fact) && limit.period === 'year' ? 12",
    "!isAnnual(fact) && limit.period === 'year' ? 1",
  ],
  [
    'a yearly income held against a monthly limit',
    "isAnnual(fact) && limit.period === 'month' ? 12",
    "isAnnual(fact) && limit.period === 'month' ? 1",
  ],
  [
    'a year of thirteen payments',
    "isAnnual(fact) && limit.period === 'month' ? 12",
    "isAnnual(fact) && limit.period === 'month' ? 13",
  ],
  [
    'the people left out of a total',
    'isPerCapita(fact) ? 1 : household.members',
    'isPerCapita(fact) ? 1 : household.members && 1',
  ],
  [
    'the limit multiplied by the people for a sum per person',
    'isPerCapita(fact) ? 1 : household.members',
    'isPerCapita(fact) ? (household.members ?? 1) : household.members',
  ],
  [
    'people capped at six',
    'isPerCapita(fact) ? 1 : household.members',
    'isPerCapita(fact) ? 1 : household.members && Math.min(household.members, 6)',
  ],
  [
    'a number of people that is not known read as one',
    'isPerCapita(fact) ? 1 : household.members',
    'isPerCapita(fact) ? 1 : (household.members ?? 1)',
  ],
  [
    'an income that is not known read as 0',
    'amount !== undefined && amount !== null ? times(decimal(amount), whole(incomeMonths)) : undefined',
    "times(decimal(amount ?? '0'), whole(incomeMonths))",
  ],
  [
    'an income of 0 read as not known',
    'household[fact] !== undefined && household[fact] !== null',
    'household[fact] !== undefined && household[fact] !== null && Number(household[fact]) > 0',
  ],
  [
    'only one spelling of income asked for',
    'fromHousehold(...incomeFacts)',
    "fromHousehold('monthlyIncome')",
  ],
])

export const income: readonly Mutant[] = [...comparison, ...division, ...periods]
