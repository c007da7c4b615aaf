import type { HouseholdBenefitId, PersonBenefitId } from './benefit-ids.js'
import type { BenefitRow } from './benefit-row.js'
import {
  atLeast,
  dueFrom,
  incomeAtMost,
  incomeBelow,
  inHousingDifficulty,
  is,
  isOneOf,
  under,
} from './criteria.js'
import { householdEntitlements, personEntitlements } from './entitlements.js'
import { ratios } from './ratios.js'

/** The benefits of a household. */
export const householdBenefits = {
  subsistenceAllowance: {
    clauses: ['2.1.4'],
    force: 'required',
    kind: 'benefit',
    criteria: [isOneOf('registration', ['urban', 'rural']), incomeBelow('subsistence')],
    paysDifference: { basis: { urban: 'order271Article8', rural: 'stateCouncilCircular2007No19' } },
  },
  lowRentHousing: {
    clauses: ['2.1.3', '3.8.1'],
    force: 'basic',
    kind: 'benefit',
    criteria: [is('registration', 'urban'), inHousingDifficulty, incomeAtMost('lowRentHousing')],
  },
  affordableHousing: {
    clauses: ['3.8.1', '2.1.3'],
    force: 'basic',
    kind: 'benefit',
    criteria: [is('registration', 'urban'), inHousingDifficulty, incomeAtMost('affordableHousing')],
  },
  dilapidatedHousingRepair: {
    clauses: ['3.8.2', '2.1.3'],
    force: 'required',
    forceByPhaseOf: 'repair',
    kind: 'benefit',
    criteria: [is('registration', 'rural'), is('livesInDilapidatedHouse', true), incomeAtMost('repair')],
  },
  hazardAreaReinforcement: {
    clauses: ['3.8.2'],
    force: 'basic',
    kind: 'benefit',
    criteria: [
      is('registration', 'rural'),
      is('livesInDilapidatedHouse', true),
      is('livesInHazardArea', true),
      under('repairHazardAreas', 'withIncomeTest', incomeAtMost('repair')),
    ],
  },
  lowIncomeFarmHousehold: {
    clauses: ['2.1.4'],
    force: 'basic',
    kind: 'classification',
    criteria: [is('registration', 'rural'), incomeAtMost('lowIncomeFarmHousehold')],
  },
  zeroEmploymentHousehold: {
    clauses: ['2.1.1', '3.1.1'],
    force: 'required',
    kind: 'classification',
    criteria: [
      is('registration', 'urban'),
      atLeast('membersAbleAndWillingToWork', 1),
      is('membersEmployed', 0),
    ],
    basis: 'employmentPromotionLawArticle56',
  },
  ruralEmploymentAssistance: {
    clauses: ['2.1.1', '3.1.1'],
    force: 'basic',
    kind: 'benefit',
    criteria: [
      is('registration', 'rural'),
      is('receivesSubsistenceAllowance', true),
      atLeast('membersSeekingWork', 1),
    ],
  },
  ...householdEntitlements,
} as const satisfies Record<HouseholdBenefitId, BenefitRow>

/** The benefits of a person. */
export const personBenefits = {
  freeHealthCheckup: {
    clauses: ['3.2.1'],
    force: 'required',
    kind: 'benefit',
    criteria: [
      under('checkupRecipients', 'retiredRegardless', is('checkupRecipient', true)),
      under('checkupRecipients', 'retiredAndInsured', is('isInsuredInResidentScheme', true)),
      dueFrom('lastCheckup', ratios.yearsBetweenCheckups),
    ],
  },
  ...personEntitlements,
} as const satisfies Record<PersonBenefitId, BenefitRow>

/** The benefits of a household, in the order of the rows. */
export const householdBenefitIds = /* @__PURE__ */ Object.freeze(
  Object.keys(householdBenefits),
) as readonly HouseholdBenefitId[]

/** The benefits of a person, in the order of the rows. */
export const personBenefitIds = /* @__PURE__ */ Object.freeze(
  Object.keys(personBenefits),
) as readonly PersonBenefitId[]
