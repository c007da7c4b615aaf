import type { HouseholdBenefitId, PersonBenefitId } from './benefit-ids.js'
import type { ClauseId } from './clause-ids.js'
import {
  atLeast,
  type Criterion,
  checkupRecipient,
  dueFrom,
  incomeAtMost,
  incomeBelow,
  inHousingDifficulty,
  is,
  isOneOf,
  under,
} from './criteria.js'
import type { LegalBasisId } from './legal-bases.js'
import type { LimitId } from './limits.js'
import { type Force, ratios } from './ratios.js'

/** Who is entitled to what: every criterion must hold. The first clause is cited where a limit brings none of its own. */
export interface BenefitRow {
  readonly clauses: readonly [ClauseId, ...ClauseId[]]
  readonly force: Force
  /** Where the benefit runs in phases: the limit whose ratio, on the day, brings the force. */
  readonly forceByPhaseOf?: LimitId
  /** A classification says what a household is; it gives nothing by itself. */
  readonly kind: 'benefit' | 'classification'
  readonly criteria: readonly Criterion[]
  readonly basis?: LegalBasisId
  /** Where an eligible household is paid the difference to its income limit each month. */
  readonly paysDifference?: true
}

export const householdBenefits = {
  subsistenceAllowance: {
    clauses: ['2.1.4'],
    force: 'required',
    kind: 'benefit',
    criteria: [isOneOf('registration', ['urban', 'rural']), incomeBelow('subsistence')],
    paysDifference: true,
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
} as const satisfies Record<HouseholdBenefitId, BenefitRow>

export const personBenefits = {
  freeHealthCheckup: {
    clauses: ['3.2.1'],
    force: 'required',
    kind: 'benefit',
    criteria: [checkupRecipient, dueFrom('lastCheckup', ratios.yearsBetweenCheckups)],
  },
} as const satisfies Record<PersonBenefitId, BenefitRow>

/** The benefits of a household, in the order of the rows. */
export const householdBenefitIds = /* @__PURE__ */ Object.freeze(
  Object.keys(householdBenefits),
) as readonly HouseholdBenefitId[]

/** The benefits of a person, in the order of the rows. */
export const personBenefitIds = /* @__PURE__ */ Object.freeze(
  Object.keys(personBenefits),
) as readonly PersonBenefitId[]
