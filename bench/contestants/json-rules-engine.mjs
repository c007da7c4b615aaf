// json-rules-engine: a rule for each decision, one household at a time. The engine compares but does not compute: limits for
// the household come as facts, in whole fen, so that its answers are exact. Nothing is validated.
import { Engine } from 'json-rules-engine'
import { bits } from '../figures.mjs'

const equal = (fact, value) => ({ fact, operator: 'equal', value })
const atMost = (fact, limit) => ({ fact, operator: 'lessThanInclusive', value: { fact: limit } })
const registered = (name) => equal('registration', name)

const conditions = {
  subsistenceAllowance: [
    { fact: 'registration', operator: 'in', value: ['urban', 'rural'] },
    { fact: 'incomeFen', operator: 'lessThan', value: { fact: 'standardFen' } },
  ],
  lowRentHousing: [
    registered('urban'),
    equal('hasHousingDifficulty', true),
    atMost('incomeFen', 'lowRentFen'),
  ],
  affordableHousing: [
    registered('urban'),
    equal('hasHousingDifficulty', true),
    atMost('twelveHundredIncomes', 'affordableAYear'),
  ],
  dilapidatedHousingRepair: [
    registered('rural'),
    equal('livesInDilapidatedHouse', true),
    atMost('incomeFen', 'repairFen'),
  ],
  hazardAreaReinforcement: [
    registered('rural'),
    equal('livesInDilapidatedHouse', true),
    equal('livesInHazardArea', true),
  ],
  lowIncomeFarmHousehold: [registered('rural'), atMost('annualIncomeFen', 'farmFenAYear')],
  zeroEmploymentHousehold: [
    registered('urban'),
    { fact: 'membersAbleAndWillingToWork', operator: 'greaterThanInclusive', value: 1 },
    equal('membersEmployed', 0),
  ],
  ruralEmploymentAssistance: [
    registered('rural'),
    equal('receivesSubsistenceAllowance', true),
    { fact: 'membersAbleAndWillingToWork', operator: 'greaterThan', value: { fact: 'membersEmployed' } },
  ],
}

const engine = new Engine()
for (const [name, all] of Object.entries(conditions)) {
  engine.addRule({ conditions: { all }, event: { type: name } })
}

function factsOf(household) {
  const { registration, members } = household
  const incomeFen = Number(household.monthlyIncome.replace('.', ''))
  return {
    ...household,
    incomeFen,
    annualIncomeFen: incomeFen * 12,
    twelveHundredIncomes: incomeFen * 1200,
    standardFen: (registration === 'urban' ? 39200 : 23520) * members,
    lowRentFen: 78400 * members,
    affordableAYear: 2481557 * 60 * members,
    repairFen: 28224 * members,
    farmFenAYear: 400000 * members,
  }
}

const prepare = ({ households }) => {
  const run = async () => {
    const masks = new Int32Array(households.length)
    const allowances = new Float64Array(households.length)
    for (let row = 0; row < households.length; row += 1) {
      const facts = factsOf(households[row])
      const { events } = await engine.run(facts)
      for (const { type } of events) masks[row] |= bits[type]
      if (masks[row] & bits.subsistenceAllowance) allowances[row] = facts.standardFen - facts.incomeFen
    }
    return { masks, allowances }
  }
  return { run, answersOf: (answers) => answers }
}

export const jsonRulesEngine = { id: 'jsonRulesEngine', rows: 1000, checkedRows: 10_000, prepare }
