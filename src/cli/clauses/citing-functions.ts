/** The functions that cite clauses as their source, by file; a test holds this to their comments. */
export const citingFunctions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'src/determine/decisions.ts': {
    isEligibleForSubsistenceAllowance: ['2.1.4'],
    isEligibleForLowRentHousing: ['2.1.3', '3.8.1'],
    isEligibleForAffordableHousing: ['3.8.1', '2.1.3'],
    isEligibleForDilapidatedHousingRepair: ['3.8.2', '2.1.3'],
    isEligibleForHazardAreaReinforcement: ['3.8.2'],
    isEligibleForRuralEmploymentAssistance: ['2.1.1', '3.1.1'],
    isLowIncomeFarmHousehold: ['2.1.4'],
    isZeroEmploymentHousehold: ['2.1.1', '3.1.1'],
    isDueForFreeCheckup: ['3.2.1'],
  },
  'src/determine/policy.ts': {
    createPolicy: ['3.2.2'],
  },
  'src/determine/subsistence-allowance.ts': {
    subsistenceAllowance: ['2.1.4'],
  },
  'src/formulas/checkup.ts': {
    nextFreeCheckup: ['3.2.1'],
  },
  'src/formulas/medical.ts': {
    medicalCoCoverage: ['3.2.2'],
    medicalAssistanceBudget: ['3.2.2'],
  },
  'src/formulas/relief.ts': {
    averageReliefFloor: ['3.2.2'],
    meetsAverageReliefFloor: ['3.2.2'],
  },
  'src/formulas/standards.ts': {
    urbanSubsistenceStandard: ['3.2.2'],
    ruralSubsistenceStandard: ['3.2.2'],
  },
}
