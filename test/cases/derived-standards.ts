import { type FigureCase, standards } from './figure-case.js'

const unrounded = { ruralStandardBase: 'unroundedWageShare' } as const

// Derived: 40% of the wage, 60% of the urban standard; rounded up where asked, first the urban, then the rural.

const from980 = standards('2010-07-05', [
  ['exact', {}, '980', '392', '235.2', '980 x 40% = 392; 392 x 60% = 235.20', 'floats: 0.4 x 0.6 x 980'],
  [
    'up to 1',
    { roundStandardsUpTo: 1 },
    '980',
    '392',
    '236',
    '392 stays; 235.20 up to 236',
    'to the nearest: 235',
  ],
  ['up to 5', { roundStandardsUpTo: 5 }, '980', '395', '240', '392 up to 395; 395 x 60% = 237, up to 240'],
  [
    'up to 10',
    { roundStandardsUpTo: 10 },
    '980',
    '400',
    '240',
    '392 up to 400; 400 x 60% = 240 stays',
    '250',
  ],
  [
    'up to 5, unrounded base',
    { roundStandardsUpTo: 5, readings: unrounded },
    '980',
    '395',
    '240',
    '392 up to 395; 392 x 60% = 235.20, up to 240',
  ],
  ['wage 1,000', { minimumWage: '1000' }, '1000', '400', '240', '1,000 x 40% = 400; 400 x 60% = 240'],
  [
    'wage 1,000 up to 1',
    { minimumWage: '1000', roundStandardsUpTo: 1 },
    '1000',
    '400',
    '240',
    'both round already',
  ],
  [
    'wage 1,000 up to 5',
    { minimumWage: '1000', roundStandardsUpTo: 5 },
    '1000',
    '400',
    '240',
    'both round already',
  ],
  [
    'wage 1,000 up to 10',
    { minimumWage: 1000, roundStandardsUpTo: 10 },
    '1000',
    '400',
    '240',
    'both round already',
  ],
  ['wage 1,001', { minimumWage: '1001' }, '1001', '400.4', '240.24', '400.40; 400.40 x 60% = 240.24'],
  [
    'wage 1,001 up to 1',
    { minimumWage: '1001', roundStandardsUpTo: 1 },
    '1001',
    '401',
    '241',
    '400.40 up to 401; 401 x 60% = 240.60, up to 241',
  ],
  [
    'wage 1,001 up to 5',
    { minimumWage: '1001', roundStandardsUpTo: 5 },
    '1001',
    '405',
    '245',
    '400.40 up to 405; 405 x 60% = 243, up to 245',
  ],
  [
    'wage 1,001 up to 10',
    { minimumWage: '1001', roundStandardsUpTo: 10 },
    '1001',
    '410',
    '250',
    '400.40 up to 410; 410 x 60% = 246, up to 250',
  ],
  [
    'wage 1,001 up to 10, unrounded base',
    { minimumWage: '1001', roundStandardsUpTo: 10, readings: unrounded },
    '1001',
    '410',
    '250',
    '400.40 up to 410; 400.40 x 60% = 240.24, up to 250',
  ],
  [
    'wage 999.99',
    { minimumWage: '999.99' },
    '999.99',
    '399.996',
    '239.9976',
    '40%: 399.996; 60% of it: 239.9976',
  ],
  ['wage 0.01', { minimumWage: '0.01' }, '0.01', '0.004', '0.0024', '0.01 x 40% = 0.004; x 60% = 0.0024'],
])

const from1160 = standards('2011-04-01', [
  ['exact', {}, '1160', '464', '278.4', '1,160 x 40% = 464; 464 x 60% = 278.40'],
  ['up to 1', { roundStandardsUpTo: 1 }, '1160', '464', '279', '464 stays; 278.40 up to 279'],
  ['up to 5', { roundStandardsUpTo: 5 }, '1160', '465', '280', '464 up to 465; 465 x 60% = 279, up to 280'],
  [
    'up to 10',
    { roundStandardsUpTo: 10 },
    '1160',
    '470',
    '290',
    '464 up to 470; 470 x 60% = 282, up to 290',
    '280',
  ],
  [
    'up to 10, unrounded base',
    { roundStandardsUpTo: 10, readings: unrounded },
    '1160',
    '470',
    '280',
    '464 up to 470; 464 x 60% = 278.40, up to 280',
  ],
])

const publishedDays = [
  ...standards('2011-03-31', [['last day of 980', {}, '980', '392', '235.2', '980 holds to 31 March 2011']]),
  ...standards('2012-12-31', [
    ['last day of 1,160', {}, '1160', '464', '278.4', '1,160 holds to 31 December 2012'],
  ]),
  ...standards('2010-04-01', [
    ['first day of 980', {}, '980', '392', '235.2', '980 holds from 1 April 2010'],
  ]),
]

export const derivedStandards: readonly FigureCase[] = [...from980, ...from1160, ...publishedDays]
