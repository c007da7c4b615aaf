import { createPolicy, type Policy, type PolicyOptions } from '../../determine/policy.js'
import { PolicyInputError } from '../../facts/errors.js'
import { isJsonObject, readJsonFile } from '../read-json.js'
import { inEnglish, unreadable } from '../trouble.js'

/** One policy for all, or one by the value of a column. */
export interface PolicyChoice {
  /** The column that chooses, where there is more than one. */
  readonly by: string | undefined
  /** Undefined where no policy is given for the value. */
  policyFor(value: string | undefined): Policy | undefined
  /** Every policy, with the value it is for where there are several. */
  readonly all: readonly (readonly [value: string | undefined, policy: Policy])[]
}

/** A policy for the whole register. */
export const singlePolicy = (policy: Policy): PolicyChoice => ({
  by: undefined,
  policyFor: () => policy,
  all: [[undefined, policy]],
})

/** Reads a policy file: the options of `createPolicy`, or `by` a column with the options for each of its values. */
export function readPolicyFile(file: string): PolicyChoice {
  const given = readJsonFile(file)
  if (!isJsonObject(given)) throw notPolicies(file)
  if (!('by' in given) && !('policies' in given)) {
    return singlePolicy(policyIn(file, given, ''))
  }
  const { by, policies, ...others } = given
  if (typeof by !== 'string' || by === '' || !isJsonObject(policies) || Object.keys(others).length > 0)
    throw notPolicies(file)
  const byValue = new Map(
    Object.entries(policies).map(([value, options]) => [
      value,
      policyIn(file, options, `policies.${value}.`),
    ]),
  )
  if (byValue.size === 0) throw notPolicies(file)
  return { by, policyFor: (value) => byValue.get(value ?? ''), all: [...byValue] }
}

function policyIn(file: string, options: unknown, prefix: string): Policy {
  try {
    return createPolicy(options as PolicyOptions)
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    const issues = error.issues.map(({ message }) => prefix + message).join('; ')
    throw unreadable(`${file}: ${issues}`, `政策文件${file}有误，请核对各项的名称和取值${inEnglish(issues)}`)
  }
}

const notPolicies = (file: string) =>
  unreadable(
    `${file} is no policy: give {"asOf": "2010-07-05", …}, or {"by": "a column", "policies": {"its value": {"asOf": …}}}`,
    `${file}不是政策文件：应为{"asOf": "2010-07-05", …}，或者{"by": "列名", "policies": {"取值": {"asOf": …}}}`,
  )
