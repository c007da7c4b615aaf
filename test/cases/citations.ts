import type { BenefitId, Facts, PolicyOptions } from './case.js'
import { in2010 } from './policies.js'

/** The clause, and the legal basis outside the document, that the condition on one fact must cite. */
export interface CitationCase {
  readonly title: string
  readonly benefit: BenefitId
  readonly policy: PolicyOptions
  readonly facts: Facts
  readonly of: string
  readonly clause: string
  readonly basis: string | null
}

/** The clauses that a determination must name, from the same table; of an entitlement they stand with its row. */
export const clausesOf = {
  subsistenceAllowance: ['2.1.4'],
  lowRentHousing: ['2.1.3', '3.8.1'],
  affordableHousing: ['3.8.1', '2.1.3'],
  dilapidatedHousingRepair: ['3.8.2', '2.1.3'],
  hazardAreaReinforcement: ['3.8.2'],
  lowIncomeFarmHousehold: ['2.1.4'],
  zeroEmploymentHousehold: ['2.1.1', '3.1.1'],
  ruralEmploymentAssistance: ['2.1.1', '3.1.1'],
  freeHealthCheckup: ['3.2.1'],
} as const

type Row = readonly [benefit: BenefitId, facts: Facts, of: string, clause: string, basis?: string]

const person = { monthlyIncomePerCapita: '1' } as const

// From the table of benefits: each condition by the clause that states it, each subsistence test by its own regulation.
const rows: readonly Row[] = [
  [
    'subsistenceAllowance',
    { registration: 'urban', ...person },
    'monthlyIncomePerCapita',
    '2.1.4',
    'order271Article2',
  ],
  [
    'subsistenceAllowance',
    { registration: 'rural', ...person },
    'monthlyIncomePerCapita',
    '2.1.4',
    'stateCouncilCircular2007No19',
  ],
  ['subsistenceAllowance', { registration: 'elsewhere' }, 'registration', '2.1.4'],
  ['lowRentHousing', { registration: 'urban' }, 'registration', '2.1.3'],
  ['lowRentHousing', { hasHousingDifficulty: true }, 'hasHousingDifficulty', '2.1.3'],
  ['lowRentHousing', { floorAreaPerCapita: '9' }, 'floorAreaPerCapita', '2.1.3'],
  ['lowRentHousing', person, 'monthlyIncomePerCapita', '2.1.3'],
  ['affordableHousing', { registration: 'urban' }, 'registration', '3.8.1'],
  ['affordableHousing', person, 'monthlyIncomePerCapita', '3.8.1'],
  ['dilapidatedHousingRepair', { livesInDilapidatedHouse: true }, 'livesInDilapidatedHouse', '3.8.2'],
  ['dilapidatedHousingRepair', person, 'monthlyIncomePerCapita', '3.8.2'],
  ['hazardAreaReinforcement', { livesInHazardArea: true }, 'livesInHazardArea', '3.8.2'],
  ['lowIncomeFarmHousehold', person, 'monthlyIncomePerCapita', '2.1.4'],
  [
    'zeroEmploymentHousehold',
    { membersEmployed: 0 },
    'membersEmployed',
    '2.1.1',
    'employmentPromotionLawArticle56',
  ],
  [
    'ruralEmploymentAssistance',
    { receivesSubsistenceAllowance: true },
    'receivesSubsistenceAllowance',
    '2.1.1',
  ],
  ['freeHealthCheckup', { isRetired: true }, 'checkupRecipient', '3.2.1'],
  ['freeHealthCheckup', { lastCheckup: 'never' }, 'lastCheckup', '3.2.1'],
]

export const citationCases: readonly CitationCase[] = rows.map(
  ([benefit, facts, of, clause, basis = null]) => ({
    title: `${benefit}, ${of} of ${facts.registration ?? 'any registration'}, cites ${clause}`,
    benefit,
    policy: in2010,
    facts,
    of,
    clause,
    basis,
  }),
)
