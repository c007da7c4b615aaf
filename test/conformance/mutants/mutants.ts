import { branches } from './branches.js'
import { inFile, type Mutant } from './build.js'
import { entitlements } from './entitlements.js'
import { ofFields } from './fields.js'
import { lenient } from './lenient.js'
import { targets } from './targets.js'

// Programs as people write them: each is the naive implementation with one mistake.

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

const limits = inFile('limits', [
  [
    'binary floating point for the shares',
    'of && times(of, fraction(percent, 100))',
    'of && ((x) => ({ top: BigInt(x.replace(".", "")), bottom: 10n ** 20n }))(((Number(of.top) / Number(of.bottom)) * (percent / 100)).toFixed(20))',
  ],
  [
    'shares rounded to the fen',
    'of && times(of, fraction(percent, 100))',
    'of && { top: BigInt(Math.round(Number(of.top * BigInt(percent)) / Number(of.bottom))), bottom: 100n }',
  ],
  [
    'the reading of the limits ignored',
    "=== 'excluded' ? 'below' : 'atMost'",
    "=== 'excluded' ? 'atMost' : 'atMost'",
  ],
  [
    'the limits read as excluded by default',
    "figures.readings.limitInclusive === 'excluded' ? 'below' : 'atMost'",
    "'below'",
  ],
  [
    'the reading of the limits applied to subsistence',
    "{ period: 'month', comparator: 'below' } as const",
    "{ period: 'month', comparator: figures.readings.limitInclusive === 'excluded' ? 'below' : 'atMost' } as const",
  ],
  [
    'the urban standard for a rural household',
    'perPerson: rural, needs: rural',
    'perPerson: urban, needs: urban',
  ],
  [
    'a household of unknown registration read as urban',
    "if (household.registration === 'urban')",
    "if (household.registration === 'urban' || !household.registration)",
  ],
  ['the limit of low-rent housing once the standard', 'share(200,', 'share(100,'],
  [
    'low-rent housing measured by the rural standard',
    'share(200, figures.urbanSubsistenceStandard)',
    'share(200, figures.ruralSubsistenceStandard)',
  ],
  [
    'low-rent housing measured by disposable income',
    'share(200, figures.urbanSubsistenceStandard)',
    'share(200, figures.urbanDisposableIncomePerCapita)',
  ],
  [
    'affordable housing measured by the urban standard',
    'share(60, figures.urbanDisposableIncomePerCapita)',
    'share(720, figures.urbanSubsistenceStandard)',
  ],
  [
    'affordable housing at 65%',
    'share(60, figures.urbanDisposableIncomePerCapita)',
    'share(65, figures.urbanDisposableIncomePerCapita)',
  ],
  [
    'a disposable income of a year taken for a month',
    "perPerson: share(60, figures.urbanDisposableIncomePerCapita),\n  period: 'year'",
    "perPerson: share(60, figures.urbanDisposableIncomePerCapita),\n  period: 'month'",
  ],
  [
    'repair measured by the urban standard',
    'share(repairPercent(figures), figures.ruralSubsistenceStandard)',
    'share(repairPercent(figures), figures.urbanSubsistenceStandard)',
  ],
  ['the first phase of repair ends a day late', "asOf < '2011-01-01'", "asOf <= '2011-01-01'"],
  ['the first phase of repair ends a day early', "asOf < '2011-01-01'", "asOf < '2010-12-31'"],
  ['the second phase of repair begins a day late', "asOf < '2012-01-01'", "asOf <= '2012-01-01'"],
  ['the second phase of repair begins a day early', "asOf < '2012-01-01'", "asOf < '2011-12-31'"],
  ['120% for ever', '  return 150\n', '  return 120\n'],
  [
    '150% from the day of issue',
    "readings.repairLimitIn2010 === '150%' ? 150 : 120",
    "readings.repairLimitIn2010 === '150%' ? 150 : 150",
  ],
  ['the reading of the limit in 2010 ignored', "readings.repairLimitIn2010 === '150%' ? 150 : 120", '120'],
  ['the reading of the limit in 2011 ignored', "readings.repairLimitIn2011 === '120%' ? 120 : 150", '150'],

  [
    'the 4,000 yuan a month',
    "perPerson: whole(4000),\n  period: 'year'",
    "perPerson: whole(4000),\n  period: 'month'",
  ],
  ['the 4,000 yuan for the household', 'perPerson: whole(4000),', 'perPerson: whole(1000),'],
  [
    'the 4,000 yuan indexed by the wage',
    'whole(4000)',
    "(figures.asOf >= '2011-04-01' ? whole(4735) : whole(4000))",
  ],
])

const figures = inFile('figures', [
  ['the first wage a day late', "date >= '2010-04-01'", "date >= '2010-04-02'"],
  ['the last wage a day short', "date <= '2012-12-31'", "date <= '2012-12-30'"],
  ['120% in 2011 by default', "repairLimitIn2011: '150%'", "repairLimitIn2011: '120%'"],
  ['the new wage a day late', "date <= '2011-03-31'", "date <= '2011-04-01'"],
  ['the new wage a day early', "date <= '2011-03-31'", "date <= '2011-03-30'"],
  [
    'the new wage for the whole of 2011',
    "date <= '2011-03-31') return whole(980)\n  if (date >= '2011-04-01'",
    "date <= '2010-12-31') return whole(980)\n  if (date >= '2011-01-01'",
  ],
  ['the last wage carried on', "date >= '2011-04-01' && date <= '2012-12-31'", "date >= '2011-04-01'"],
  ['the first wage carried back', "date >= '2010-04-01' && date <= '2011-03-31'", "date <= '2011-03-31'"],
  ['the last day of the plan left out', 'asOf <= lastDay', 'asOf < lastDay'],
  ['the first day of the plan left out', "asOf >= '2010-07-05'", "asOf > '2010-07-05'"],
  ['no first day of the plan', "asOf >= '2010-07-05' && asOf", 'asOf'],
  ['the plan without end', 'asOf <= lastDay', "asOf <= '9999-12-31'"],
  [
    'the reading of the plan period ignored',
    "planPeriod === 'untilReplaced' ? '2014-10-31' : '2012-12-31'",
    "'2012-12-31'",
  ],
  ['the plan until replaced, a day too long', "'2014-10-31'", "'2014-11-01'"],
  [
    'an urban standard of 60%',
    'wage && roundedUp(times(wage, forty)',
    'wage && roundedUp(times(wage, sixty)',
  ],
  [
    'a rural standard of 60% of the wage',
    'wage && times(wage, forty) : urban',
    'wage && times(wage, forty) : wage',
  ],
  [
    'a rural standard of 40%',
    'ruralBase && roundedUp(times(ruralBase, sixty)',
    'ruralBase && roundedUp(times(ruralBase, forty)',
  ],
  [
    'the reading of the rural base ignored',
    "readings.ruralStandardBase === 'unroundedWageShare' ? wage && times(wage, forty) : urban",
    'urban',
  ],
  [
    'the rural base unrounded by default',
    "readings.ruralStandardBase === 'unroundedWageShare' ? wage && times(wage, forty) : urban",
    'wage && times(wage, forty)',
  ],
  [
    'standards rounded to the nearest',
    'whole(ceiling(times(amount, fraction(1, step))) * BigInt(step))',
    'whole(ceiling({ top: 2n * amount.top - amount.bottom * BigInt(step), bottom: 2n * amount.bottom * BigInt(step) }) * BigInt(step))',
  ],
  [
    'a step added where the standard is round already',
    'whole(ceiling(times(amount, fraction(1, step))) * BigInt(step))',
    'whole((amount.top / (amount.bottom * BigInt(step)) + 1n) * BigInt(step))',
  ],
  ['rounding asked for and not done', 'step === undefined ? amount', 'true ? amount'],
  [
    'given standards rounded too',
    'const urban = urbanGiven ?? ',
    'const urban = (urbanGiven && roundedUp(urbanGiven, options.roundStandardsUpTo)) ?? ',
  ],
  [
    'a published wage over a given one',
    'wageGiven ?? publishedWage(options.asOf)',
    'publishedWage(options.asOf) ?? wageGiven',
  ],
  [
    'a derived standard over a given one',
    'const urban = urbanGiven ?? (wage && roundedUp(times(wage, forty), options.roundStandardsUpTo))',
    'const urban = (wage && roundedUp(times(wage, forty), options.roundStandardsUpTo)) ?? urbanGiven',
  ],
  [
    'a given rural standard not looked at',
    'const rural = ruralGiven ?? (',
    'const rural = (false as never) || (',
  ],
  [
    'the higher of a given and a derived standard',
    'const urban = urbanGiven ??',
    'const urban = (urbanGiven && wage && urbanGiven.top * 5n * wage.bottom > wage.top * 2n * urbanGiven.bottom ? urbanGiven : undefined) ??',
  ],
  [
    'standards rounded to the fen',
    'wage && roundedUp(times(wage, forty), options.roundStandardsUpTo)',
    'wage && roundedUp({ top: ceiling(times(wage, whole(40))), bottom: 100n }, options.roundStandardsUpTo)',
  ],
  [
    'a disposable income guessed where none is given',
    'urbanDisposableIncomePerCapita: givenSum(options.urbanDisposableIncomePerCapita)',
    'urbanDisposableIncomePerCapita: givenSum(options.urbanDisposableIncomePerCapita) ?? whole(20000)',
  ],
  [
    'a floor-area limit guessed where none is given',
    'housingDifficultyFloorArea: givenSum(options.housingDifficultyFloorArea)',
    'housingDifficultyFloorArea: givenSum(options.housingDifficultyFloorArea) ?? whole(15)',
  ],
  [
    'the urban standard worked back from the rural one',
    'wage === undefined && urbanGiven === undefined && ruralGiven === undefined) return undefined',
    'wage === undefined && urbanGiven === undefined && ruralGiven === undefined) return undefined\n  if (wage === undefined && urbanGiven === undefined && ruralGiven) return figuresOf({ ...options, urbanSubsistenceStandard: String(Number(options.ruralSubsistenceStandard) / 0.6) })',
  ],
])

const conditions = inFile('household', [
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

const decisions = inFile('decide', [
  [
    'an income test for hazard areas by default',
    "figures.readings.repairHazardAreas !== 'withIncomeTest'",
    "figures.readings.repairHazardAreas === 'withIncomeTest'",
  ],
  [
    'the reading of hazard areas ignored',
    "if (figures.readings.repairHazardAreas !== 'withIncomeTest') return",
    'return',
  ],
  [
    'repair limited to hazard areas',
    "[isRegistered(household, 'rural'), isTrue(household, 'livesInDilapidatedHouse'), income]",
    "[isRegistered(household, 'rural'), isTrue(household, 'livesInDilapidatedHouse'), isTrue(household, 'livesInHazardArea'), income]",
  ],
  [
    'repair of any house',
    "[isRegistered(household, 'rural'), isTrue(household, 'livesInDilapidatedHouse'), income]",
    "[isRegistered(household, 'rural'), income]",
  ],
  [
    'every house in a hazard area reinforced',
    "    isTrue(household, 'livesInDilapidatedHouse'),\n    isTrue(household, 'livesInHazardArea'),",
    "    isTrue(household, 'livesInHazardArea'),",
  ],
  [
    'the hazard area left out',
    "    isTrue(household, 'livesInDilapidatedHouse'),\n    isTrue(household, 'livesInHazardArea'),",
    "    isTrue(household, 'livesInDilapidatedHouse'),",
  ],
  [
    'low-rent housing without the housing difficulty',
    "const income = compareIncome(household, lowRentLimit(figures))\n  const conditions = [isRegistered(household, 'urban'), income, isInHousingDifficulty(household, figures)]",
    "const income = compareIncome(household, lowRentLimit(figures))\n  const conditions = [isRegistered(household, 'urban'), income]",
  ],
  [
    'affordable housing without the housing difficulty',
    "const income = compareIncome(household, affordableHousingLimit(figures))\n  const conditions = [isRegistered(household, 'urban'), income, isInHousingDifficulty(household, figures)]",
    "const income = compareIncome(household, affordableHousingLimit(figures))\n  const conditions = [isRegistered(household, 'urban'), income]",
  ],
  [
    'low-rent housing for everyone registered in the city',
    "const income = compareIncome(household, lowRentLimit(figures))\n  const conditions = [isRegistered(household, 'urban')",
    "const income = compareIncome(household, lowRentLimit(figures))\n  const conditions = [isRegistered(household, 'urban', 'rural')",
  ],
  ['the plan period not looked at', 'if (figures.inForce) return decision', 'return decision'],
  [
    'a refusal outside the plan',
    "return { force: decision.force, verdict: 'notInForce', missing: [] }",
    "return { force: decision.force, verdict: 'ineligible', missing: [] }",
  ],
  [
    'the second phase of repair as binding as the first',
    "repairPercent(figures) === 120 ? 'required' : 'strive'",
    "repairPercent(figures) === 120 ? 'required' : 'required'",
  ],
  [
    'zero employment without anyone able to work',
    'const conditions = [urban, hasMemberAbleToWork(household), hasNobodyEmployed(household)]',
    'const conditions = [urban, hasNobodyEmployed(household)]',
  ],
  [
    'zero employment in the country too',
    "const urban = isRegistered(household, 'urban')",
    "const urban = isRegistered(household, 'urban', 'rural')",
  ],
  [
    'an income test for zero employment',
    'const conditions = [urban, hasMemberAbleToWork(household), hasNobodyEmployed(household)]',
    'const conditions = [urban, hasMemberAbleToWork(household), hasNobodyEmployed(household), compareIncome(household, subsistenceLimit(_figures, household))]',
  ],
  [
    'employment assistance without the allowance',
    "[isRegistered(household, 'rural'), receives, hasMemberSeekingWork(household)]",
    "[isRegistered(household, 'rural'), hasMemberSeekingWork(household)]",
  ],
  [
    'employment assistance whoever seeks work',
    "[isRegistered(household, 'rural'), receives, hasMemberSeekingWork(household)]",
    "[isRegistered(household, 'rural'), receives]",
  ],
  [
    'low-income farm household whatever the registration',
    "conclude([isRegistered(household, 'rural'), income]), income }",
    'conclude([income]), income }',
  ],
  [
    'subsistence for those registered elsewhere',
    "conclude([isRegistered(household, 'urban', 'rural'), income])",
    "conclude([household.registration === 'elsewhere' ? { outcome: 'met', needs: [] } : isRegistered(household, 'urban', 'rural'), household.registration === 'elsewhere' ? { outcome: 'met', needs: [] } : income])",
  ],
  [
    'an allowance for one where the people are not known',
    'if (!household.members || !standard || income',
    'if (!household.members) return allowanceOf(figures, { ...household, members: 1 }, { fact } as IncomeFinding)\n  if (!standard || income',
  ],
])

const checkups = [
  ...inFile('checkup', [
    [
      'the second anniversary itself not yet due',
      'when(nextCheckup(last, checkupInterval) <= asOf)',
      'when(nextCheckup(last, checkupInterval) < asOf)',
    ],
    [
      'years subtracted',
      'when(nextCheckup(last, checkupInterval) <= asOf)',
      'when(Number(asOf.slice(0, 4)) - Number(last.slice(0, 4)) >= 2)',
    ],
    ['a last check-up that is not known read as none', "unknown(fromPerson('lastCheckup'))", 'met'],
    [
      'no check-up so far read as not known',
      "if (last === 'never') return met",
      "if (last === 'never') return unknown(fromPerson('lastCheckup'))",
    ],
    ['insured and retired both asked for', 'if (insured === true) return met\n', ''],
    ['the retired left out', 'if (retired === true) return met', 'if (retired === true) return unmet'],
    [
      'being insured not known read as no',
      'const insured = person.isInsuredInResidentScheme ?? undefined',
      'const insured = person.isInsuredInResidentScheme ?? false',
    ],
    [
      'being retired not known read as no',
      'const retired = person.isRetired ?? undefined',
      'const retired = person.isRetired ?? false',
    ],
    [
      'everyone entitled',
      'if (insured === false && retired === false) return unmet',
      'if (insured === false && retired === false) return met',
    ],
    ['the reading of the recipients ignored', "checkupRecipients === 'retiredAndInsured'", 'false'],
    [
      'the reading of the interval ignored',
      "interval === 'calendarPeriod' ? nextCalendarPeriod(last) : secondAnniversary(last)",
      'secondAnniversary(last)',
    ],
    [
      'calendar periods by default',
      "interval === 'calendarPeriod' ? nextCalendarPeriod(last) : secondAnniversary(last)",
      'nextCalendarPeriod(last)',
    ],
    ['check-ups outside the plan', 'if (!figures.inForce) return', 'if (false) return'],
  ]),
  ...inFile('dates', [
    [
      'a leap day moved on to 1 March',
      'return plainDate(year + 2, 2, 28)',
      'return plainDate(year + 2, 3, 1)',
    ],
    ['once a year', 'return plainDate(year + 2, month, day)', 'return plainDate(year + 1, month, day)'],
    [
      'two years as 730 days',
      'return plainDate(year + 2, month, day)',
      'return new Date(Date.UTC(year, month - 1, day) + 730 * 86_400_000).toISOString().slice(0, 10)',
    ],
    [
      'the end of February kept',
      'return plainDate(year + 2, month, day)',
      'return plainDate(year + 2, month, month === 2 && day === 28 ? daysIn(year + 2, 2) : day)',
    ],
    [
      'periods of two years from odd years',
      'year % 2 === 0 ? year + 2 : year + 1, 1, 1',
      'year % 2 === 1 ? year + 2 : year + 1, 1, 1',
    ],
    ['two full years between check-ups', 'year % 2 === 0 ? year + 2 : year + 1, 1, 1', 'year + 2, 1, 1'],
    [
      'every fourth year a leap year, and 29 February always taken',
      'day <= daysIn(year, month)',
      'day <= 31',
    ],
  ]),
]

const amounts = inFile('allowance', [
  [
    'the allowance rounded down',
    'return ceiling(larger(due, least))',
    'return larger(due, least).top / larger(due, least).bottom',
  ],
  [
    'the allowance rounded to the nearest fen',
    'return ceiling(larger(due, least))',
    'const sum = larger(due, least)\n  return (2n * sum.top + sum.bottom) / (2n * sum.bottom)',
  ],
  [
    'a fen added to every allowance',
    'return ceiling(larger(due, least))',
    'return ceiling(larger(due, least)) + 1n',
  ],
  ['the minimum payment left out', 'ceiling(larger(due, least))', 'ceiling(due)'],
  [
    'the minimum payment on top',
    'ceiling(larger(due, least))',
    'ceiling({ top: due.top * least.bottom + least.top * due.bottom, bottom: due.bottom * least.bottom })',
  ],
  [
    'the minimum payment for the household',
    'times(times(minimumPayment, n), whole(100))',
    'times(minimumPayment, whole(100))',
  ],
  ['the relief floor of the county applied to a household', 'whole(0)\n', 'times(times(S, n), whole(50))\n'],
  [
    'the standard rounded to the fen before it is multiplied',
    'const S = standard\n',
    'const S = { top: ceiling(times(standard, whole(100))), bottom: 100n }\n',
  ],
  [
    'the allowance of a year',
    'return dividedBy(minus(times(year, n), fen), 12)',
    'return minus(times(year, n), fen)',
  ],
  [
    'a yearly income taken for a month',
    'return dividedBy(minus(times(year, n), fen), 12)',
    'return minus(times(month, n), fen)',
  ],
  [
    'a twelfth of the income rounded before it is subtracted',
    'return dividedBy(minus(times(year, n), fen), 12)',
    'return minus(times(month, n), { top: (2n * fen.top + 12n * fen.bottom) / (24n * fen.bottom), bottom: 1n })',
  ],
  [
    'the allowance of one person, rounded up, times the people',
    'return dividedBy(times(n, minus(year, fen)), 12)',
    'return times(n, { top: ceiling(dividedBy(minus(year, fen), 12)), bottom: 1n })',
  ],
  [
    'the allowance of one person for the household',
    'return times(n, minus(month, fen))',
    'return minus(month, fen)',
  ],
  [
    'binary floating point for the allowance',
    'return minus(times(month, n), fen)',
    'return { top: BigInt(Math.ceil((Number(S.top) / Number(S.bottom) * Number(n.top) - Number(fen.top) / Number(fen.bottom) / 100) * 100)), bottom: 1n }',
  ],
])

const formulas = inFile('formulas', [
  [
    'a relief floor cut to the fen before it is multiplied',
    'isAtMost(times(reliefFloor(standard), whole(recipients))',
    'isAtMost(times({ top: (reliefFloor(standard).top * 100n) / reliefFloor(standard).bottom, bottom: 100n }, whole(recipients))',
  ],
  ['an urban standard of 45%', 'fraction(40, 100)', 'fraction(45, 100)'],
  ['a rural standard of 50%', 'fraction(60, 100)', 'fraction(50, 100)'],
  [
    'a relief floor of 60%',
    'times(decimal(standard), fraction(50, 100))',
    'times(decimal(standard), fraction(60, 100))',
  ],
  [
    'an average of exactly the floor refused',
    "isAtMost(times(reliefFloor(standard), whole(recipients)), decimal(paid)) ? 'met' : 'unmet'",
    "isAtMost(decimal(paid), times(reliefFloor(standard), whole(recipients))) ? 'unmet' : 'met'",
  ],
  [
    'an average divided and rounded',
    "isAtMost(times(reliefFloor(standard), whole(recipients)), decimal(paid)) ? 'met' : 'unmet'",
    "isAtMost(reliefFloor(standard), decimal((Number(paid) / recipients).toFixed(2))) ? 'met' : 'unmet'",
  ],
  [
    'no recipients read as a floor met',
    "if (recipients === 0) return 'notMeasurable'",
    "if (recipients === 0) return 'met'",
  ],
  [
    'no recipients read as a floor missed',
    "if (recipients === 0) return 'notMeasurable'",
    "if (recipients === 0) return 'unmet'",
  ],
  [
    'a share of exactly half refused',
    'meetsFloor: isAtMost(floor, paid)',
    'meetsFloor: !isAtMost(paid, floor)',
  ],
  [
    'a share rounded before it is compared',
    'meetsFloor: isAtMost(floor, paid)',
    'meetsFloor: Number(((Number(insurance) + Number(assistance)) / Number(cost)).toFixed(2)) >= 0.5',
  ],
  ['assistance left out', 'plus(decimal(insurance), decimal(assistance))', 'decimal(insurance)'],
  ['a shortfall below zero', 'larger(minus(floor, paid), whole(0))', 'minus(floor, paid)'],
  ['a share of 0 where there were no costs', 'spent.top === 0n ? undefined', 'spent.top === 0n ? whole(0)'],
  [
    'the floor cut to the fen',
    'const floor = times(decimal(cost), fraction(50, 100))',
    'const floor = { top: (decimal(cost).top * 50n) / decimal(cost).bottom, bottom: 100n }',
  ],
  [
    'the budget from before the plan',
    'times(whole(10), whole(residents))',
    'times(whole(6), whole(residents))',
  ],
])

const refusals = inFile('refusals', [
  [
    'sums read by a lenient parser',
    "if (!/^-?(0|[1-9]\\d*)(\\.\\d+)?$/.test(value)) return 'not_a_sum'",
    'if (!/\\d/.test(value)) return undefined',
  ],
  [
    'names read without regard to case',
    'names.some((known) => known === value)',
    'names.some((known) => known === value || String(known) === String(value).toLowerCase())',
  ],
  [
    'names that are not known taken as they are',
    "return typeof value === typeof names[0] ? 'unknown_name' : 'wrong_type'",
    'return undefined',
  ],
  ['dates of any form accepted', "if (!isPlainDate(value)) return 'not_a_date'", 'return undefined'],
  [
    'sums of any type accepted',
    "const sum: Check = (value) => {\n  if (typeof value !== 'string') return 'wrong_type'",
    "const sum: Check = (value) => {\n  if (typeof value !== 'string') return undefined",
  ],

  [
    'a negative sum refused as no sum',
    "if (value.startsWith('-') || BigInt(units) >= 10n ** 12n) return 'out_of_range'",
    "if (value.startsWith('-')) return 'not_a_sum'\n  if (BigInt(units) >= 10n ** 12n) return 'out_of_range'",
  ],
  [
    'any number of decimals accepted',
    "return decimals.length > 2 ? 'too_many_decimals' : undefined",
    'return undefined',
  ],
  [
    'sums without an upper bound',
    "value.startsWith('-') || BigInt(units) >= 10n ** 12n",
    "value.startsWith('-')",
  ],
  [
    'names that are not known passed over',
    "if (check === undefined) return [{ path: prefix + field, code: 'unknown_name' }]",
    'if (check === undefined) return []',
  ],
  ['two spellings of income accepted', '...given(incomes).slice(1), ', ''],
  ['two spellings of housing accepted', ', ...given(housing).slice(1)', ''],
  ['counts not compared', 'return [...spellings, ...tooMany]', 'return [...spellings]'],
  [
    'any number of people accepted',
    'Number.isInteger(value) && value >= from && value <= to ?',
    'value >= -1e9 && to > from ?',
  ],
  [
    'counts as text accepted',
    "if (typeof value !== 'number') return 'wrong_type'",
    "if (typeof value !== 'number' && Number.isNaN(Number(value))) return 'wrong_type'\n    if (typeof value === 'string') return undefined",
  ],
  [
    'flags of any type accepted',
    "typeof value === 'boolean' ? undefined : 'wrong_type'",
    "value === undefined ? 'wrong_type' : undefined",
  ],
  [
    'a last check-up in the future accepted',
    "return isAfter ? [{ path: 'lastCheckup', code: 'out_of_range' }] : []",
    'return []',
  ],
  [
    'a policy without a day accepted',
    "options['asOf'] === undefined ? [{ path: 'asOf', code: 'required' }] : []",
    "options['asOf'] === undefined ? [] : []",
  ],
  [
    'choices of a reading not checked',
    "return fieldIssues(readings, readingChecks, isLeftOut, 'readings.')",
    'return []',
  ],
  [
    'null taken for a second spelling',
    'const given = (names: readonly string[]) => names.filter((field) => !isUnknown(household[field]))',
    'const given = (names: readonly string[]) => names.filter((field) => household[field] !== undefined)',
  ],
  ['more paid than spent accepted', "isTooMuch ? [{ path: 'medicalCost', code: 'conflict' }] : []", '[]'],
  [
    'a list taken for facts',
    "typeof value === 'object' && value !== null && !Array.isArray(value)",
    "typeof value === 'object' && value !== null",
  ],
])

const answers = inFile('answer', [
  [
    'an allowance of 0 where facts are missing',
    "if (open.length > 0) return refused('missing_facts', open)",
    "if (open.length > 0) return result({ amount: '0' })",
  ],
  [
    'an allowance of 0 outside the plan',
    "return refused('not_in_force', [{ path: 'asOf', code: 'out_of_range' }])",
    "return result({ amount: '0' })",
  ],
  [
    'an unknown benefit answered with no',
    "return refused('invalid_input', [{ path: 'benefit', code: 'unknown_name' }])",
    "return result({ verdict: 'ineligible' })",
  ],
])

export const mutants: readonly Mutant[] = [
  ...comparison,
  ...division,
  ...periods,
  ...limits,
  ...figures,
  ...conditions,
  ...conclusions,
  ...decisions,
  ...checkups,
  ...amounts,
  ...formulas,
  ...refusals,
  ...answers,
  ...branches,
  ...entitlements,
  ...targets,
  ...lenient,
  ...ofFields,
]
