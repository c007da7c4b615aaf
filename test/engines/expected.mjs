import { assess, householdBenefitIds, PolicyInputError, subsistenceAllowance } from '../../dist/index.js'

const [paying] = householdBenefitIds

const twoPlaces = (text) => {
  const [units, decimals = ''] = text.split('.')
  return `${units}.${decimals.padEnd(2, '0')}`
}

/** What the library says of a household, in the columns of the query: verdicts, allowance, problem. */
export function expectedRow(household, policy) {
  try {
    const determinations = householdBenefitIds.map((id) => assess(id, household, policy))
    const verdicts = determinations.map(({ verdict }) => verdict)
    return [...verdicts, allowanceOf(determinations[0], household, policy), null]
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    const [{ path, code }] = error.issues
    return [...householdBenefitIds.map(() => null), null, `${path}: ${code}`]
  }
}

/** The strict function says the same, or refuses to where nothing is known. */
function allowanceOf({ benefit, verdict, monthlyAllowance }, household, policy) {
  if (benefit !== paying) throw new Error(`the first benefit is ${benefit}`)
  const known = verdict === 'ineligible' ? '0' : monthlyAllowance
  let strict
  try {
    strict = subsistenceAllowance(household, policy).toFixed()
  } catch (error) {
    if (!(error instanceof PolicyInputError) || error.code === 'invalid_input') throw error
  }
  if (strict !== known) throw new Error(`assess pays ${known}, subsistenceAllowance ${strict}`)
  return known === undefined ? null : twoPlaces(known)
}
