import { type DeterminationCase, edges, eligible, ineligible, policyRows } from './case.js'
import { in2010, in2012, wage99999 } from './policies.js'

const rural = { registration: 'rural' } as const
const urban = { registration: 'urban', hasHousingDifficulty: true } as const
const house = { ...rural, livesInDilapidatedHouse: true } as const
const lowRent = { clause: '2.1.3', benefit: 'lowRentHousing' } as const
const affordable = { clause: '3.8.1', benefit: 'affordableHousing' } as const
const repair = { clause: '3.8.2', benefit: 'dilapidatedHousingRepair' } as const
const hazard = { clause: '3.8.2', benefit: 'hazardAreaReinforcement' } as const
const lowIncome = { clause: '2.1.4', benefit: 'lowIncomeFarmHousehold' } as const
const subsistence = { clause: '2.1.4', benefit: 'subsistenceAllowance' } as const

// limitInclusive: under `excluded` the five 以下 limits are below; the highest whole fen is ceil(100 L) - 1.

const excluded = { limitInclusive: 'excluded' } as const
const excludedLimits: readonly DeterminationCase[] = [
  ...edges(
    {
      ...lowRent,
      title: 'excluded, low rent below 784',
      policy: { ...in2010, readings: excluded },
      facts: urban,
    },
    [
      [3, 'monthlyIncome', '2351.99', '0.01', '2352', '0', '392 x 2 x 3 = 2,352 is not below 2,352'],
      [3, 'annualIncome', '28223.99', '0.01', '28224', '0', '784 x 36 = 28,224'],
      [undefined, 'monthlyIncomePerCapita', '783.99', '0.01', '784', '0', 'per person: 784'],
      [undefined, 'annualIncomePerCapita', '9407.99', '0.01', '9408', '0', '784 x 12 = 9,408'],
    ],
  ),
  ...edges(
    {
      ...lowRent,
      title: 'excluded, low rent below 799.992',
      policy: { ...wage99999, readings: excluded },
      facts: urban,
    },
    [[1, 'monthlyIncome', '799.99', '0.002', '800', '-0.008', '799.99 is below 799.992', 'floor(100 L) - 1']],
  ),
  ...edges(
    {
      ...affordable,
      title: 'excluded, affordable below 12,000',
      policy: { ...in2010, urbanDisposableIncomePerCapita: '20000', readings: excluded },
      facts: urban,
    },
    [
      [2, 'annualIncome', '23999.99', '0.01', '24000', '0', '20,000 x 60% x 2 = 24,000'],
      [2, 'monthlyIncome', '1999.99', '0.12', '2000', '0', 'x 12 = 23,999.88, 24,000'],
    ],
  ),
  ...edges(
    {
      ...repair,
      title: 'excluded, repair below 282.24',
      policy: { ...in2010, readings: excluded },
      facts: house,
    },
    [[3, 'monthlyIncome', '846.71', '0.01', '846.72', '0', '282.24 x 3 = 846.72']],
  ),
  ...edges(
    {
      ...repair,
      title: 'excluded, repair below 417.60',
      policy: { ...in2012, readings: excluded },
      facts: house,
    },
    [[1, 'annualIncome', '5011.19', '0.01', '5011.2', '0', '417.60 x 12 = 5,011.20']],
  ),
  ...edges(
    {
      ...lowIncome,
      title: 'excluded, low income below 4,000',
      policy: { ...in2010, readings: excluded },
      facts: rural,
    },
    [
      [1, 'annualIncome', '3999.99', '0.01', '4000', '0', '4,000 is not below 4,000'],
      [3, 'monthlyIncome', '999.99', '0.12', '1000', '0', 'x 12 = 11,999.88, 12,000'],
      [1, 'monthlyIncome', '333.33', '0.04', '333.34', '-0.08', 'x 12 = 3,999.96, 4,000.08', '333.32'],
    ],
  ),
  ...edges(
    {
      ...hazard,
      title: 'excluded, hazard area with income test below 282.24',
      policy: { ...in2010, readings: { ...excluded, repairHazardAreas: 'withIncomeTest' } },
      facts: { ...house, livesInHazardArea: true },
    },
    [[1, 'monthlyIncome', '282.23', '0.01', '282.24', '0', '235.20 x 120% = 282.24']],
  ),
  ...edges(
    {
      ...subsistence,
      title: 'excluded, subsistence below 235.20 as ever',
      policy: { ...in2010, readings: excluded },
      facts: rural,
    },
    [[1, 'monthlyIncome', '235.19', '0.01', '235.2', '0', 'below the standard under either choice']],
  ),
]

const family = { ...urban, members: 3, monthlyIncome: '2352' } as const
const bothChoices: readonly DeterminationCase[] = [
  ...policyRows({ ...lowRent, title: 'limitInclusive', policy: in2010, facts: family }, [
    ['default', {}, { ...eligible, restsOn: { limitInclusive: 'included' } }, '2,352 <= 392 x 2 x 3 = 2,352'],
    ['included', { readings: { limitInclusive: 'included' } }, eligible, '2,352 <= 2,352'],
    ['excluded', { readings: excluded }, { ...ineligible, restsOn: excluded }, '2,352 is not below 2,352'],
  ]),
  ...policyRows(
    {
      ...subsistence,
      title: 'limitInclusive, subsistence',
      policy: in2010,
      facts: { ...rural, monthlyIncomePerCapita: '235.2' },
    },
    [
      [
        'included',
        { readings: { limitInclusive: 'included' } },
        ineligible,
        'subsistence stays below',
        'at most 235.20',
      ],
    ],
  ),
  ...policyRows(
    {
      ...lowRent,
      title: 'limitInclusive and the floor area',
      policy: { ...in2010, housingDifficultyFloorArea: '12.5', readings: excluded },
      facts: { registration: 'urban', monthlyIncomePerCapita: '100', floorAreaPerCapita: '12.5' },
    },
    [
      [
        'area included, income excluded',
        { readings: { ...excluded, floorAreaLimit: 'included' } },
        eligible,
        '12.50 <= 12.50; 100 < 784',
        'one reading for both',
      ],
    ],
  ),
]

export const limitInclusive: readonly DeterminationCase[] = [...excludedLimits, ...bothChoices]
