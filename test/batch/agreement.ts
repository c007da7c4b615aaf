import assert from 'node:assert/strict'
import {
  assess,
  createPolicy,
  createScreener,
  type HouseholdVerdicts,
  type Policy,
  screenColumns,
  type Verdict,
  verdictCodes,
} from '../../src/index.js'
import { decideOn, strictBenefitIds } from '../naive/decide.js'
import { decideHouseholdEntitlement, householdEntitlementIds } from '../naive/entitlements.js'
import { type Figures, figuresOf } from '../naive/figures.js'
import { isBelow, whole } from '../naive/ratio.js'
import type { Household, HouseholdBenefitId } from '../naive/types.js'
import type { Register } from '../properties/arbitraries.js'
import { outcomeOf, strict } from '../properties/library.js'
import { columnsOf } from './register-columns.js'

/** What plain rational arithmetic says of a household. */
interface Expected {
  readonly verdicts: Readonly<Record<HouseholdBenefitId, Verdict>>
  /** Fen a month; undefined where not known or not in force. */
  readonly fen: number | undefined
}

const expectedOf = (figures: Figures, household: Household): Expected => {
  const strictly = strictBenefitIds.map((id) => [id, decideOn(id, figures, household)] as const)
  const byCategory = householdEntitlementIds.map(
    (id) => [id, decideHouseholdEntitlement(id, figures.inForce, household)] as const,
  )
  const verdicts = Object.fromEntries([...strictly, ...byCategory].map(([id, { verdict }]) => [id, verdict]))
  const { verdict, allowance } = decideOn('subsistenceAllowance', figures, household)
  const paid = allowance === undefined ? undefined : Number(allowance)
  return { verdicts: verdicts as Expected['verdicts'], fen: verdict === 'ineligible' ? 0 : paid }
}

/** Standards and the least that is paid, above which allowances do not fit into whole fen. */
const isBeyondFen = ({
  urbanSubsistenceStandard: urban,
  ruralSubsistenceStandard: rural,
  minimumPaymentPerPerson: least,
}: Figures): boolean =>
  [urban, rural, least].some((figure) => figure !== undefined && isBelow(whole(1_000_000_000), figure))

const agreeStrictly = (household: Household, policy: Policy, { verdicts }: Expected): void => {
  for (const id of strictBenefitIds) {
    const outcome = outcomeOf(() => strict[id](household, policy))
    if (verdicts[id] === 'eligible' || verdicts[id] === 'ineligible') {
      assert.equal(outcome, verdicts[id] === 'eligible', id)
    } else {
      const code = verdicts[id] === 'notInForce' ? 'not_in_force' : 'missing_facts'
      assert.equal(typeof outcome === 'object' && outcome.code, code, id)
    }
    assert.equal(assess(id, household, policy).verdict, verdicts[id], id)
  }
}

const agree = ({ verdicts, monthlyAllowanceFen }: HouseholdVerdicts, expected: Expected): void => {
  assert.deepEqual(verdicts, expected.verdicts)
  assert.equal(monthlyAllowanceFen, expected.fen)
}

/** Every way to decide a household says what plain rational arithmetic says; the number of households compared. */
export const compareRegister = ({ options, households }: Register): number => {
  const policy = createPolicy(options)
  const figures = figuresOf(options) as Figures
  const expected = households.map((household) => expectedOf(figures, household))
  for (const [row, household] of households.entries())
    agreeStrictly(household, policy, expected[row] as Expected)

  if (isBeyondFen(figures)) {
    const outcomes = [outcomeOf(() => createScreener(policy)), outcomeOf(() => screenColumns({}, policy))]
    for (const outcome of outcomes)
      assert.equal('issues' in outcome && outcome.issues[0]?.code, 'out_of_range')
    return households.length
  }
  const screener = createScreener(policy)
  for (const [row, household] of households.entries())
    agree(screener.verdicts(household), expected[row] as Expected)
  const streamed = [...screener.screenAll(households)]
  assert.equal(streamed.length, households.length)
  for (const [row, verdicts] of streamed.entries()) agree(verdicts, expected[row] as Expected)

  // Twice: the first time every row is the first of its kind, the second time the tables are laid out.
  for (const sums of ['yuan', 'fen', 'yuan', 'fen'] as const) {
    const screened = screenColumns(columnsOf(households, sums), policy, { sums })
    if (households.length > 0 && screened.rows === 0) continue // nothing was known, so there is no column
    assert.deepEqual(screened.problems, [])
    for (const id of Object.keys(expected[0]?.verdicts ?? {}) as HouseholdBenefitId[]) {
      const codes = expected.map(({ verdicts }) => verdictCodes[verdicts[id]])
      assert.deepEqual([...screened.verdicts(id)], codes, `${id} in ${sums}`)
    }
    const fens = expected.map(({ fen }) => fen ?? Number.NaN)
    assert.deepEqual([...screened.monthlyAllowanceFen], fens, `allowances in ${sums}`)
  }
  return households.length
}
