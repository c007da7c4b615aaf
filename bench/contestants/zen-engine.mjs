// @gorules/zen-engine: a decision with one node of nine expressions, asked one household at a time; and the same
// expressions mapped over a list of households in one call, which its quickest batch is. It counts in decimals, so incomes
// come in whole fen to be exact from the start. Nothing is validated.
import { evaluateExpressionSync, ZenEngine } from '@gorules/zen-engine'
import { bits, decisions } from '../figures.mjs'

const expressions = {
  subsistenceAllowance:
    'registration != "elsewhere" and incomeFen < (registration == "urban" ? 39200 : 23520) * members',
  lowRentHousing: 'registration == "urban" and hasHousingDifficulty and incomeFen <= 78400 * members',
  affordableHousing:
    'registration == "urban" and hasHousingDifficulty and 12 * incomeFen <= 2481557 * 0.6 * members',
  dilapidatedHousingRepair:
    'registration == "rural" and livesInDilapidatedHouse and incomeFen <= 28224 * members',
  hazardAreaReinforcement: 'registration == "rural" and livesInDilapidatedHouse and livesInHazardArea',
  lowIncomeFarmHousehold: 'registration == "rural" and 12 * incomeFen <= 400000 * members',
  zeroEmploymentHousehold:
    'registration == "urban" and membersAbleAndWillingToWork >= 1 and membersEmployed == 0',
  ruralEmploymentAssistance:
    'registration == "rural" and receivesSubsistenceAllowance and membersAbleAndWillingToWork > membersEmployed',
  allowanceFen:
    'registration == "elsewhere" ? 0 : max([0, (registration == "urban" ? 39200 : 23520) * members - incomeFen])',
}

const position = { x: 0, y: 0 }
const rows = Object.entries(expressions).map(([key, value]) => ({ id: key, key, value }))
const decision = new ZenEngine().createDecision({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position },
    { id: 'decide', type: 'expressionNode', name: 'decide', position, content: { expressions: rows } },
    { id: 'out', type: 'outputNode', name: 'out', position },
  ],
  edges: [
    { id: 'first', sourceId: 'in', targetId: 'decide', type: 'edge' },
    { id: 'second', sourceId: 'decide', targetId: 'out', type: 'edge' },
  ],
})

const factsOf = (household) => ({ ...household, incomeFen: Number(household.monthlyIncome.replace('.', '')) })

const maskOf = (decided) => decisions.reduce((mask, name) => (decided[name] ? mask | bits[name] : mask), 0)

const answersOf = (results) => ({
  masks: Int32Array.from(results, maskOf),
  allowances: Float64Array.from(results, ({ allowanceFen }) => allowanceFen),
})

const oneByOne = ({ households }) => {
  const run = async () => {
    const results = []
    for (const household of households) results.push((await decision.evaluate(factsOf(household))).result)
    return results
  }
  return { run, answersOf }
}

const facts = [
  'registration',
  'members',
  'incomeFen',
  'hasHousingDifficulty',
  'livesInDilapidatedHouse',
  'livesInHazardArea',
  'membersAbleAndWillingToWork',
  'membersEmployed',
  'receivesSubsistenceAllowance',
]
const ofElement = (expression) => expression.replaceAll(new RegExp(`\\b(${facts.join('|')})\\b`, 'g'), '#.$1')
const fields = Object.entries(expressions).map(([name, expression]) => `${name}: ${ofElement(expression)}`)
const mapping = `map(households, {${fields.join(', ')}})`
const rowsACall = 2000

const batched = ({ households }) => {
  const run = () => {
    const results = []
    for (let from = 0; from < households.length; from += rowsACall) {
      const some = households.slice(from, from + rowsACall).map(factsOf)
      results.push(...evaluateExpressionSync(mapping, { households: some }))
    }
    return results
  }
  return { run, answersOf }
}

export const zenEngine = [
  { id: 'zenOneByOne', rows: 1000, checkedRows: 10_000, prepare: oneByOne },
  { id: 'zenBatched', rows: 10_000, prepare: batched },
]
