// This library, as its users call it; every household and every cell is validated. Also: what it does with one function alone.
import {
  assess,
  createPolicy,
  createScreener,
  isEligibleForAffordableHousing,
  isEligibleForDilapidatedHousingRepair,
  isEligibleForHazardAreaReinforcement,
  isEligibleForLowRentHousing,
  isEligibleForRuralEmploymentAssistance,
  isEligibleForSubsistenceAllowance,
  isLowIncomeFarmHousehold,
  isZeroEmploymentHousehold,
  screenColumns,
  subsistenceAllowance,
  verdictCodes,
} from '../../dist/index.js'
import { bits, decisions, policy as figures } from '../figures.mjs'
import { libraryColumns } from '../register.mjs'
import { byHousehold } from './by-household.mjs'

export const policy = createPolicy(figures)

const fenOfText = (yuan) => Math.round(Number(yuan) * 100)

/** The columns' answers, put into masks outside the measurement. */
export function answersOfColumns({ rows, monthlyAllowanceFen, verdicts, problems }) {
  if (problems.length > 0) throw new Error(problems[0].message)
  const masks = new Int32Array(rows)
  for (const name of decisions) {
    const codes = verdicts(name)
    for (let row = 0; row < rows; row += 1) if (codes[row] === verdictCodes.eligible) masks[row] |= bits[name]
  }
  return { masks, allowances: monthlyAllowanceFen }
}

const columnsOf = (sums) => (register) => {
  const columns = libraryColumns(register.columns, sums)
  return { run: () => screenColumns(columns, policy, { sums }), answersOf: answersOfColumns }
}

/** With an array of verdict codes for each of the eight decisions. */
const columnsWithCodes = (register) => {
  const columns = libraryColumns(register.columns, 'yuan')
  const run = () => {
    const screened = screenColumns(columns, policy)
    return { screened, codes: decisions.map((name) => screened.verdicts(name)) }
  }
  return { run, answersOf: ({ screened }) => answersOfColumns(screened) }
}

const verdictRows = ({ households }) => {
  const screener = createScreener(policy)
  const run = () => {
    const results = new Array(households.length)
    for (let row = 0; row < households.length; row += 1) results[row] = screener.verdicts(households[row])
    return results
  }
  const maskOf = ({ verdicts }) =>
    decisions.reduce((mask, name) => (verdicts[name] === 'eligible' ? mask | bits[name] : mask), 0)
  const answersOf = (results) => ({
    masks: Int32Array.from(results, maskOf),
    allowances: Float64Array.from(results, ({ monthlyAllowanceFen }) => monthlyAllowanceFen),
  })
  return { run, answersOf }
}

/** Determinations of all eight benefits with their reasons; `use` is what is done with each. */
const assessAll = (use) =>
  byHousehold((household, masks, allowances, row) => {
    for (const name of decisions) {
      const determination = assess(name, household, policy)
      use(determination)
      if (determination.verdict === 'eligible') masks[row] |= bits[name]
      if (determination.monthlyAllowance !== undefined) {
        allowances[row] = fenOfText(determination.monthlyAllowance)
      }
    }
  })

const readReasons = ({ criteria }) => {
  for (const { outcome } of criteria)
    if (outcome === undefined) throw new Error('a criterion without outcome')
}
const keepAsText = (determination) => {
  if (JSON.stringify(determination).length === 0) throw new Error('no text')
}

const strictFunctions = [
  isEligibleForSubsistenceAllowance,
  isEligibleForLowRentHousing,
  isEligibleForAffordableHousing,
  isEligibleForDilapidatedHousingRepair,
  isEligibleForHazardAreaReinforcement,
  isLowIncomeFarmHousehold,
  isZeroEmploymentHousehold,
  isEligibleForRuralEmploymentAssistance,
]

const strictAll = byHousehold((household, masks, allowances, row) => {
  for (let place = 0; place < strictFunctions.length; place += 1) {
    if (strictFunctions[place](household, policy)) masks[row] |= 1 << place
  }
  allowances[row] = subsistenceAllowance(household, policy).times(100).toNumber()
})

const lowRentAlone = byHousehold((household, masks, _, row) => {
  if (isEligibleForLowRentHousing(household, policy)) masks[row] = bits.lowRentHousing
})

export const library = [
  { id: 'columnsFen', rows: 100_000, prepare: columnsOf('fen') },
  { id: 'columnsYuan', rows: 100_000, prepare: columnsOf('yuan') },
  { id: 'columnsWithCodes', rows: 100_000, prepare: columnsWithCodes },
  { id: 'verdictRows', rows: 100_000, prepare: verdictRows },
  { id: 'strictAll', rows: 20_000, prepare: strictAll },
  { id: 'assess', rows: 20_000, prepare: assessAll(readReasons) },
  { id: 'assessAsText', rows: 5_000, prepare: assessAll(keepAsText) },
]

export const libraryLowRent = {
  id: 'lowRentLibrary',
  rows: 100_000,
  bits: bits.lowRentHousing,
  prepare: lowRentAlone,
}
