import { inFile, type Mutant } from './build.js'

// Programs that ask for a condition more or fewer of a benefit.

export const decisions: readonly Mutant[] = inFile('decide', [
  [
    'an income test for hazard areas by default',
    "figures.readings.repairHazardAreas !== 'withIncomeTest'",
    "figures.readings.repairHazardAreas === 'withIncomeTest'",
  ],
  [
    'the reading of hazard areas ignored',
    "if (figures.readings.repairHazardAreas !== 'withIncomeTest') return",
    'return',
  ],
  [
    'repair limited to hazard areas',
    "[isRegistered(household, 'rural'), isTrue(household, 'livesInDilapidatedHouse'), income]",
    "[isRegistered(household, 'rural'), isTrue(household, 'livesInDilapidatedHouse'), isTrue(household, 'livesInHazardArea'), income]",
  ],
  [
    'repair of any house',
    "[isRegistered(household, 'rural'), isTrue(household, 'livesInDilapidatedHouse'), income]",
    "[isRegistered(household, 'rural'), income]",
  ],
  [
    'every house in a hazard area reinforced',
    "    isTrue(household, 'livesInDilapidatedHouse'),\n    isTrue(household, 'livesInHazardArea'),",
    "    isTrue(household, 'livesInHazardArea'),",
  ],
  [
    'the hazard area left out',
    "    isTrue(household, 'livesInDilapidatedHouse'),\n    isTrue(household, 'livesInHazardArea'),",
    "    isTrue(household, 'livesInDilapidatedHouse'),",
  ],
  [
    'low-rent housing without the housing difficulty',
    "const income = compareIncome(household, lowRentLimit(figures))\n  const conditions = [isRegistered(household, 'urban'), income, isInHousingDifficulty(household, figures)]",
    "const income = compareIncome(household, lowRentLimit(figures))\n  const conditions = [isRegistered(household, 'urban'), income]",
  ],
  [
    'affordable housing without the housing difficulty',
    "const income = compareIncome(household, affordableHousingLimit(figures))\n  const conditions = [isRegistered(household, 'urban'), income, isInHousingDifficulty(household, figures)]",
    "const income = compareIncome(household, affordableHousingLimit(figures))\n  const conditions = [isRegistered(household, 'urban'), income]",
  ],
  [
    'low-rent housing for everyone registered in the city',
    "const income = compareIncome(household, lowRentLimit(figures))\n  const conditions = [isRegistered(household, 'urban')",
    "const income = compareIncome(household, lowRentLimit(figures))\n  const conditions = [isRegistered(household, 'urban', 'rural')",
  ],
  ['the plan period not looked at', 'if (figures.inForce) return decision', 'return decision'],
  [
    'a refusal outside the plan',
    "return { force: decision.force, verdict: 'notInForce', missing: [] }",
    "return { force: decision.force, verdict: 'ineligible', missing: [] }",
  ],
  [
    'the second phase of repair as binding as the first',
    "repairPercent(figures) === 120 ? 'required' : 'strive'",
    "repairPercent(figures) === 120 ? 'required' : 'required'",
  ],
  [
    'zero employment without anyone able to work',
    'const conditions = [urban, hasMemberAbleToWork(household), hasNobodyEmployed(household)]',
    'const conditions = [urban, hasNobodyEmployed(household)]',
  ],
  [
    'zero employment in the country too',
    "const urban = isRegistered(household, 'urban')",
    "const urban = isRegistered(household, 'urban', 'rural')",
  ],
  [
    'an income test for zero employment',
    'const conditions = [urban, hasMemberAbleToWork(household), hasNobodyEmployed(household)]',
    'const conditions = [urban, hasMemberAbleToWork(household), hasNobodyEmployed(household), compareIncome(household, subsistenceLimit(_figures, household))]',
  ],
  [
    'employment assistance without the allowance',
    "[isRegistered(household, 'rural'), receives, hasMemberSeekingWork(household)]",
    "[isRegistered(household, 'rural'), hasMemberSeekingWork(household)]",
  ],
  [
    'employment assistance whoever seeks work',
    "[isRegistered(household, 'rural'), receives, hasMemberSeekingWork(household)]",
    "[isRegistered(household, 'rural'), receives]",
  ],
  [
    'low-income farm household whatever the registration',
    "conclude([isRegistered(household, 'rural'), income]), income }",
    'conclude([income]), income }',
  ],
  [
    'subsistence for those registered elsewhere',
    "conclude([isRegistered(household, 'urban', 'rural'), income])",
    "conclude([household.registration === 'elsewhere' ? { outcome: 'met', needs: [] } : isRegistered(household, 'urban', 'rural'), household.registration === 'elsewhere' ? { outcome: 'met', needs: [] } : income])",
  ],
  [
    'an allowance for one where the people are not known',
    'if (!household.members || !standard || income',
    'if (!household.members) return allowanceOf(figures, { ...household, members: 1 }, { fact } as IncomeFinding)\n  if (!standard || income',
  ],
])
