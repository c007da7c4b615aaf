import { inFile, type Mutant } from './build.js'

// Programs that work out a sum otherwise: the allowance, and the formulas.

const allowance = inFile('allowance', [
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

export const amounts: readonly Mutant[] = [...allowance, ...formulas]
