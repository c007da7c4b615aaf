import { createPolicy } from '../../determine/policy.js'
import { PolicyInputError } from '../../facts/errors.js'
import { textOption } from '../arguments.js'
import { type PolicyChoice, readPolicyFile, singlePolicy } from '../policy/file.js'
import type { Options } from '../subcommand.js'
import { usage } from '../trouble.js'

/** The policy of one side: a day, with what is published for it, or a policy file. */
export function sidePolicies(options: Options, side: 'before' | 'after'): PolicyChoice {
  const given = textOption(options, side)
  if (given === undefined)
    throw usage(
      `--${side} is missing: give a day like 2011-04-01, or a policy file`,
      `缺少--${side}：请给出日期（如2011-04-01）或者政策文件`,
    )
  const choice = /^\d{4}-\d{2}-\d{2}$/.test(given) ? policyOfDay(given, side) : readPolicyFile(given)
  if (new Set(choice.all.map(([, { asOf }]) => asOf)).size > 1)
    throw usage(
      `--${side}: the policies of ${given} are of different days: give them one`,
      `--${side}：${given}中各项政策的日期不一致，须为同一天`,
    )
  return choice
}

function policyOfDay(asOf: string, side: string): PolicyChoice {
  try {
    return singlePolicy(createPolicy({ asOf }))
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    throw usage(
      `--${side}: ${error.message}`,
      `--${side}：${asOf}不是可用的日期，或者这一天没有已公布的最低工资标准，请改用政策文件`,
    )
  }
}
