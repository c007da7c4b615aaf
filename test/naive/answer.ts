import type { ConformanceRequest } from '../../src/conformance/index.js'
import { decideCheckup, nextCheckup } from './checkup.js'
import { decide, strictBenefitIds } from './decide.js'
import {
  decideHouseholdEntitlement,
  decidePersonEntitlement,
  householdEntitlementIds,
  personEntitlementIds,
} from './entitlements.js'
import { figuresOf, publishedWage } from './figures.js'
import {
  assistanceBudget,
  coCoverage,
  meetsReliefFloor,
  reliefFloor,
  ruralStandard,
  urbanStandard,
} from './formulas.js'
import type { Ratio } from './ratio.js'
import { formulaIssues, householdIssues, type Issue, personIssues, policyIssues } from './refusals.js'
import { evaluateNaively } from './targets.js'
import type { Decision, Household, HouseholdEntitlementId, Person, PolicyOptions } from './types.js'

export type Answer =
  | { readonly result: Readonly<Record<string, unknown>> }
  | { readonly error: { readonly code: string; readonly issues: readonly Issue[] } }

type Fields = Readonly<Record<string, unknown>>

const refused = (code: string, issues: readonly Issue[]): Answer => ({ error: { code, issues } })
const result = (fields: Fields): Answer => ({ result: fields })

/** Plain decimal text of a ratio whose bottom divides a power of ten; undefined where it is no finite decimal. */
const textOf = ({ top, bottom }: Ratio): string | undefined => {
  let decimals = 0
  let scale = 1n
  while ((top * scale) % bottom !== 0n) {
    decimals += 1
    scale *= 10n
    if (decimals > 40) return undefined
  }
  const digits = String((top * scale) / bottom).padStart(decimals + 1, '0')
  const units = digits.slice(0, digits.length - decimals)
  return decimals === 0 ? units : `${units}.${digits.slice(-decimals)}`
}

const inYuan = (fen: bigint): string | undefined => textOf({ top: fen, bottom: 100n })

/** The answer of the naive implementation to a request of the suite. */
export const answer = (request: ConformanceRequest): Answer => {
  const { operation, benefit, target, policy = {}, facts = {} } = request
  if (operation === 'evaluateTarget') {
    const evaluated = evaluateNaively(target, facts)
    return 'issues' in evaluated ? refused('invalid_input', evaluated.issues) : result({ ...evaluated })
  }
  if (operation !== 'assess' && operation !== 'subsistenceAllowance' && operation !== 'createPolicy')
    return formula(operation, facts)

  const issues = policyIssues(policy)
  if (issues.length > 0) return refused('invalid_input', issues)
  const options = policy as unknown as PolicyOptions
  const figures = figuresOf(options)
  if (!figures) return refused('invalid_input', [{ path: 'minimumWage', code: 'not_published' }])
  if (operation === 'createPolicy') {
    const names = [
      'minimumWage',
      'urbanSubsistenceStandard',
      'ruralSubsistenceStandard',
      'urbanDisposableIncomePerCapita',
      'housingDifficultyFloorArea',
      'minimumPaymentPerPerson',
    ] as const
    const texts = names.map((name) => [name, figures[name] ? textOf(figures[name]) : null])
    return result({ inForce: figures.inForce, figures: Object.fromEntries(texts) })
  }
  if (operation === 'subsistenceAllowance') return allowance(options, facts)

  if (benefit === 'freeHealthCheckup') {
    const wrong = personIssues(facts, options.asOf)
    return wrong.length > 0
      ? refused('invalid_input', wrong)
      : decided(decideCheckup(options, facts as Person))
  }
  const ofPerson = personEntitlementIds.find((known) => known === benefit)
  if (ofPerson !== undefined) {
    const wrong = personIssues(facts, options.asOf)
    if (wrong.length > 0) return refused('invalid_input', wrong)
    return decided(decidePersonEntitlement(ofPerson, figures.inForce, facts as Person))
  }
  const ofHousehold = householdEntitlementIds.find((known) => known === benefit)
  const id = strictBenefitIds.find((known) => known === benefit)
  if (id === undefined && ofHousehold === undefined)
    return refused('invalid_input', [{ path: 'benefit', code: 'unknown_name' }])
  const wrong = householdIssues(facts)
  if (wrong.length > 0) return refused('invalid_input', wrong)
  if (id !== undefined) return decided(decide(id, options, facts as Household))
  return decided(
    decideHouseholdEntitlement(ofHousehold as HouseholdEntitlementId, figures.inForce, facts as Household),
  )
}

const decided = ({ verdict, missing, force, allowance: fen }: Decision): Answer =>
  result({ verdict, missing, force, ...(fen !== undefined && { monthlyAllowance: inYuan(fen) }) })

const allowance = (options: PolicyOptions, facts: Fields): Answer => {
  const wrong = householdIssues(facts)
  if (wrong.length > 0) return refused('invalid_input', wrong)
  const decision = decide('subsistenceAllowance', options, facts as Household)
  if (decision.verdict === 'notInForce')
    return refused('not_in_force', [{ path: 'asOf', code: 'out_of_range' }])
  const open = decision.missing.map(({ in: where, anyOf }) => ({
    path: `${where === 'policy' ? 'policy.' : ''}${anyOf[0]}`,
    code: 'required',
  }))
  if (open.length > 0) return refused('missing_facts', open)
  if (decision.verdict === 'ineligible') return result({ amount: '0' })
  if (decision.allowance === undefined)
    return refused('missing_facts', [{ path: 'members', code: 'required' }])
  return result({ amount: inYuan(decision.allowance) })
}

const formula = (name: string, given: Fields): Answer => {
  const issues = formulaIssues(name, given)
  if (issues.length > 0) return refused('invalid_input', issues)
  const text = (field: string) => String(given[field])
  const amount = (ratio: Ratio) => result({ amount: textOf(ratio) })
  switch (name) {
    case 'minimumWageOn': {
      const wage = publishedWage(text('date'))
      return wage ? amount(wage) : refused('invalid_input', [{ path: 'date', code: 'not_published' }])
    }
    case 'urbanSubsistenceStandard':
      return amount(urbanStandard(text('minimumWage')))
    case 'ruralSubsistenceStandard':
      return amount(ruralStandard(text('urbanStandard')))
    case 'averageReliefFloor':
      return amount(reliefFloor(text('standard')))
    case 'meetsAverageReliefFloor':
      return result({
        status: meetsReliefFloor(text('reliefPaid'), Number(given['recipients']), text('standard')),
      })
    case 'medicalCoCoverage': {
      const covered = coCoverage(text('medicalCost'), text('insurancePaid'), text('assistancePaid'))
      return result({
        share: covered.share ? textOf(covered.share) : null,
        floor: textOf(covered.floor),
        shortfall: textOf(covered.shortfall),
        meetsFloor: covered.meetsFloor,
      })
    }
    case 'medicalAssistanceBudget':
      return amount(assistanceBudget(Number(given['residents'])))
    default:
      return result({
        date: nextCheckup(text('lastCheckup'), String(given['checkupInterval'] ?? 'anniversary')),
      })
  }
}
