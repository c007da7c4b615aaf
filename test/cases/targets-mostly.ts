import { city, met, of, percent, type TargetCase, undetermined, unmet, worked } from './targets-case.js'

// 基本, 普遍: for the most part. All of them is met; one less is for the caller's tolerance to say, itself included.

type Mostly = readonly [
  target: string,
  clauses: readonly string[],
  whole: number,
  gap: string,
  smaller: string,
  because: string,
]

const mostly = (rows: readonly Mostly[]): readonly TargetCase[] =>
  rows.flatMap(([target, clauses, whole, gap, smaller, because]) =>
    worked(target, { ...city, force: 'basic', ...percent('100'), clauses }, [
      ['all', of(whole, whole), met, because],
      ['one less', of(whole - 1, whole), undetermined(gap, '1'), because, 'at least; exactly; at most'],
      ['one less, tolerated', of(whole - 1, whole), { status: 'met', gap }, because, 'below 100%', gap],
      ['one less, not tolerated', of(whole - 1, whole), unmet(gap, '1'), because, 'any tolerance', smaller],
      ['more than all', of(whole + 1, whole), { refused: `${target}.numerator` }, because],
      ['half a one', of(0.5, whole), { refused: `${target}.numerator` }, because],
    ]),
  )

export const mostlyCases = [
  ...mostly([
    ['ruralAllowanceMembersEmployed', ['2.1.1'], 200, '0.5', '0.49', '199 / 200 = 99.5%'],
    ['lowRentHousingCoverage', ['2.1.3'], 1000, '0.1', '0.09', '999 / 1,000 = 99.9%'],
    ['oldResidentialAreasRenewed', ['2.1.3'], 40, '2.5', '2', '39 / 40 = 97.5%'],
    ['affordableHousingNeedMet', ['2.1.3', '3.8.1'], 500, '0.2', '0.1', '499 / 500 = 99.8%'],
    ['ruralHardshipHousesRepaired', ['2.1.3', '3.8.2'], 400, '0.25', '0.24', '399 / 400 = 99.75%'],
    ['farmHouseholdsAboveLowIncomeLine', ['2.1.4'], 10000, '0.01', '0.009', '9,999 / 10,000 = 99.99%'],
    ['urbanHomeCareStations', ['2.1.5', '3.6.1'], 250, '0.4', '0.3', '249 / 250 = 99.6%'],
    ['ruralStarlightHomes', ['2.1.5', '3.6.1'], 800, '0.125', '0.12', '799 / 800 = 99.875%'],
    ['childWelfareCoverage', ['2.1.5'], 125, '0.8', '0.7', '124 / 125 = 99.2%'],
    ['residentHealthRecords', ['2.2.7', '3.4.2'], 1000000, '0.0001', '0.00005', '999,999 / 1,000,000'],
    ['fitnessTrails', ['2.2.9'], 160, '0.625', '0.62', '159 / 160 = 99.375%'],
    ['villagePassengerTransport', ['2.3.11'], 80, '1.25', '1.2', '79 / 80 = 98.75%'],
    ['villageBroadband', ['2.3.13', '3.9.3'], 320, '0.3125', '0.3124', '319 / 320 = 99.6875%'],
    ['digitalCulturalService', ['3.5.3'], 50, '2', '1.999999', '49 / 50 = 98%'],
    ['hazardAreaHousesReinforced', ['3.8.2'], 16, '6.25', '6', '15 / 16 = 93.75%'],
    ['disasterSheltersBuilt', ['3.8.2'], 20, '5', '4.9', '19 / 20 = 95%'],
  ]),
  ...worked(
    'villageBroadband',
    { ...city, force: 'basic', ...percent('100'), clauses: ['2.3.13', '3.9.3'] },
    [
      [
        '100 less, tolerance 5',
        of(900, 1000),
        unmet('10', '50'),
        '95% of 1,000 = 950: 50 more',
        'to 100%',
        '5',
      ],
      ['100 less', of(900, 1000), undetermined('10', '100'), 'without a tolerance all is asked: 100 more'],
      [
        'a percentage',
        { value: '99.5' },
        { status: 'undetermined', gap: '0.5' },
        '100 - 99.5; of how many is not known',
      ],
    ],
  ),
  // 80%左右: more than the figure is no failure.
  ...worked('villageSewageTreatment', { ...city, ...percent('80'), clauses: ['2.3.14'] }, [
    ['the figure', of(640, 800), met, '80% of 800 = 640'],
    [
      'one less',
      of(639, 800),
      undetermined('0.125', '1'),
      '639 / 800 = 79.875%',
      'at least; exactly; at most',
    ],
    ['one less, tolerated', of(639, 800), { status: 'met', gap: '0.125' }, '80 - 0.125', 'below', '0.125'],
    ['one less, not tolerated', of(639, 800), unmet('0.125', '1'), '0.125 > 0.12', 'any tolerance', '0.12'],
    ['one more', of(641, 800), met, 'better than the figure', 'on either side of the figure'],
    ['more than tolerated', of(720, 800), met, '90%', 'on either side of the figure', '1'],
    ['more than all', of(801, 800), { refused: 'villageSewageTreatment.numerator' }, 'above all'],
    ['half a village', of(0.5, 800), { refused: 'villageSewageTreatment.numerator' }, 'no half villages'],
  ]),
]
