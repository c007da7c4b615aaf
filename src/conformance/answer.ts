import { Decimal } from 'decimal.js'
import { assess } from '../determine/assess.js'
import { createPolicy, minimumWageOn, type Policy, type PolicyOptions } from '../determine/policy.js'
import { subsistenceAllowance } from '../determine/subsistence-allowance.js'
import { PolicyInputError } from '../facts/errors.js'
import { toText } from '../facts/money.js'
import { nextFreeCheckup } from '../formulas/checkup.js'
import { medicalAssistanceBudget, medicalCoCoverage } from '../formulas/medical.js'
import { averageReliefFloor, meetsAverageReliefFloor } from '../formulas/relief.js'
import { ruralSubsistenceStandard, urbanSubsistenceStandard } from '../formulas/standards.js'
import { type FigureName, figureNames } from '../policy/figures.js'
import { evaluateTarget } from '../scorecard/evaluate-target.js'
import type { ConformanceRequest, Expected, Operation } from './case.js'

type Result = Readonly<Record<string, unknown>>
// Requests are data, some of them wrong on purpose; the library's run-time checks are what answers those.
interface Given {
  readonly policy: () => Policy
  readonly benefit: never
  readonly target: never
  readonly facts: never
}
type Field = Readonly<Record<string, never>>

const amount = (value: Decimal): Result => ({ amount: toText(value) })

/** Amounts as text, what is not defined as null. */
const plain = (value: unknown): unknown => (Decimal.isDecimal(value) ? toText(value) : (value ?? null))
const plainFields = (fields: object): Result =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)]))

const figuresOf = (policy: Policy): Result =>
  Object.fromEntries(figureNames.map((name: FigureName) => [name, plain(policy[name])]))

const operations: Readonly<Record<Operation, (given: Given) => Result>> = {
  assess: ({ policy, benefit, facts }) => ({ ...assess(benefit, facts, policy()) }),
  subsistenceAllowance: ({ policy, facts }) => amount(subsistenceAllowance(facts, policy())),
  createPolicy: ({ policy }) => {
    const made = policy()
    return { inForce: made.inForce, figures: figuresOf(made) }
  },
  minimumWageOn: ({ facts }) => amount(minimumWageOn((facts as Field)['date'] as never)),
  urbanSubsistenceStandard: ({ facts }) =>
    amount(urbanSubsistenceStandard((facts as Field)['minimumWage'] as never)),
  ruralSubsistenceStandard: ({ facts }) =>
    amount(ruralSubsistenceStandard((facts as Field)['urbanStandard'] as never)),
  averageReliefFloor: ({ facts }) => amount(averageReliefFloor((facts as Field)['standard'] as never)),
  meetsAverageReliefFloor: ({ facts }) => ({ status: meetsAverageReliefFloor(facts) }),
  medicalCoCoverage: ({ facts }) => ({ share: null, ...plainFields(medicalCoCoverage(facts)) }),
  medicalAssistanceBudget: ({ facts }) =>
    amount(medicalAssistanceBudget((facts as Field)['residents'] as never)),
  nextFreeCheckup: ({ facts }) => ({
    date: nextFreeCheckup(
      (facts as Field)['lastCheckup'] as never,
      (facts as Field)['checkupInterval'] as never,
    ),
  }),
  evaluateTarget: ({ target, facts }) => {
    const { observation, ...options } = facts as Field
    return { ...evaluateTarget(target, observation as never, options) }
  },
}

/** An answer as the protocol has it. */
export type Answer = Expected | { readonly skipped: string }

/**
 * This library's own answer to a request of the suite: a result, or the refusal. Sums are yuan, as plain decimal text.
 *
 * What it refuses with a `PolicyInputError` comes back as `error`, and an operation that it does not know is skipped; it
 * throws only what is no such error.
 *
 * @example
 * ```ts
 * import { answer } from 'jiaxing-benefits/conformance'
 * answer({ operation: 'urbanSubsistenceStandard', facts: { minimumWage: '980' } }) // => { result: { amount: '392' } }
 * ```
 */
export function answer({ operation, benefit, target, policy, facts = {} }: ConformanceRequest): Answer {
  if (!Object.hasOwn(operations, operation)) return { skipped: 'an operation that is not known' }
  try {
    const made = () => createPolicy(policy as unknown as PolicyOptions)
    return { result: operations[operation]({ policy: made, benefit, target, facts } as unknown as Given) }
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    const { code, issues } = error
    return { error: { code, issues: issues.map((issue) => ({ path: issue.path, code: issue.code })) } }
  }
}
