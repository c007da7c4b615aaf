import { type DeterminationCase, factRows, notInForce } from './case.js'

const noOne = { registration: 'rural', members: 1, monthlyIncome: '0' } as const

// Outside the plan there is no refusal and no question, whatever is known.

const outside = { asOf: '2013-01-01', minimumWage: '1000' }
const urbanOutside = { registration: 'urban', members: 3, hasHousingDifficulty: true } as const
export const outsidePlan: readonly DeterminationCase[] = [
  ...factRows(
    {
      title: 'not in force, low rent',
      clause: '2.1.3',
      benefit: 'lowRentHousing',
      policy: outside,
      facts: {},
    },
    [
      ['all conditions hold', { ...urbanOutside, monthlyIncome: '0' }, notInForce, '1 January 2013'],
      ['a condition fails', { registration: 'rural' }, notInForce, 'no refusal either', 'ineligible'],
      ['nothing known', {}, notInForce, 'nothing to ask either', 'undetermined'],
    ],
  ),
  ...factRows(
    {
      title: 'not in force, affordable',
      clause: '3.8.1',
      benefit: 'affordableHousing',
      policy: outside,
      facts: {},
    },
    [
      [
        'figure unknown',
        { ...urbanOutside, annualIncome: '0' },
        notInForce,
        'nothing is missing outside the plan',
      ],
    ],
  ),
  ...factRows(
    {
      title: 'not in force, repair',
      clause: '3.8.2',
      benefit: 'dilapidatedHousingRepair',
      policy: { ...outside, asOf: '2010-07-04' },
      facts: {},
    },
    [['no such house', { ...noOne, livesInDilapidatedHouse: false }, notInForce, '4 July 2010']],
  ),
  ...factRows(
    {
      title: 'not in force, hazard area',
      clause: '3.8.2',
      benefit: 'hazardAreaReinforcement',
      policy: outside,
      facts: {},
    },
    [
      [
        'all',
        { ...noOne, livesInDilapidatedHouse: true, livesInHazardArea: true },
        notInForce,
        '1 January 2013',
      ],
    ],
  ),
  ...factRows(
    {
      title: 'not in force, low income',
      clause: '2.1.4',
      benefit: 'lowIncomeFarmHousehold',
      policy: outside,
      facts: {},
    },
    [['all conditions hold', noOne, notInForce, '1 January 2013']],
  ),
  ...factRows(
    {
      title: 'not in force, zero employment',
      clause: '2.1.1',
      benefit: 'zeroEmploymentHousehold',
      policy: outside,
      facts: {},
    },
    [['one in work', { membersAbleAndWillingToWork: 1, membersEmployed: 1 }, notInForce, '1 January 2013']],
  ),
  ...factRows(
    {
      title: 'not in force, rural employment',
      clause: '2.1.1',
      benefit: 'ruralEmploymentAssistance',
      policy: outside,
      facts: {},
    },
    [['nothing known', {}, notInForce, '1 January 2013']],
  ),
  ...factRows(
    {
      title: 'not in force, check-up',
      clause: '3.2.1',
      benefit: 'freeHealthCheckup',
      policy: outside,
      facts: {},
    },
    [
      ['due', { isInsuredInResidentScheme: true, lastCheckup: 'never' }, notInForce, '1 January 2013'],
      [
        'not due',
        { isInsuredInResidentScheme: true, lastCheckup: '2012-06-01' },
        notInForce,
        '1 January 2013',
      ],
      ['nothing known', {}, notInForce, '1 January 2013'],
    ],
  ),
]
