import { inFile, type Mutant } from './build.js'

// Programs that take another limit: its share, its base, its period, its phase, its reading.

export const limits: readonly Mutant[] = inFile('limits', [
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
