import { affordableHousing } from './affordable-housing.js'
import type { DeterminationCase } from './case.js'
import { dates } from './dates.js'
import { dilapidatedHousingRepair } from './dilapidated-housing-repair.js'
import { entitlements } from './entitlements.js'
import { floorArea } from './floor-area.js'
import { freeHealthCheckup } from './free-health-checkup.js'
import { hazardAreaReinforcement } from './hazard-area-reinforcement.js'
import { lowIncomeFarmHousehold } from './low-income-farm-household.js'
import { lowRentHousing } from './low-rent-housing.js'
import { readings } from './readings.js'
import { ruralEmploymentAssistance } from './rural-employment-assistance.js'
import { subsistenceAllowance } from './subsistence-allowance.js'
import { unknown } from './unknown.js'
import { zeroEmploymentHousehold } from './zero-employment-household.js'

export { allowanceCases } from './allowance.js'
export { citationCases } from './citations.js'
export { formulaCases } from './formulas.js'
export { figureCases } from './policy-figures.js'

export const cases: readonly DeterminationCase[] = [
  ...subsistenceAllowance,
  ...lowRentHousing,
  ...affordableHousing,
  ...dilapidatedHousingRepair,
  ...hazardAreaReinforcement,
  ...lowIncomeFarmHousehold,
  ...zeroEmploymentHousehold,
  ...ruralEmploymentAssistance,
  ...freeHealthCheckup,
  ...entitlements,
  ...floorArea,
  ...unknown,
  ...readings,
  ...dates,
]
