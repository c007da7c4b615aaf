import { inFile, type Mutant } from './build.js'

// Programs that hold other figures on a day: the wage, the plan period, the standards made from them.

export const figures: readonly Mutant[] = inFile('figures', [
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
