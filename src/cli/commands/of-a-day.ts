import type { Policy } from '../../determine/policy.js'
import type { Language } from '../../policy/text.js'
import { isSet } from '../arguments.js'
import { policyChoice, policyOptionRows } from '../policy/options.js'
import type { Subcommand } from '../subcommand.js'
import { exitCodes } from '../trouble.js'

/** A subcommand that prints something of the policy of a day; of each, where the policy file has several. */
export const ofADay = (
  named: Pick<Subcommand, 'name' | 'text' | 'examples'>,
  toText: (policy: Policy, language: Language) => string,
  toJson: (policy: Policy) => unknown,
): Subcommand => ({
  ...named,
  usage: '',
  options: [...policyOptionRows, { flags: '--json', text: { en: 'As JSON', 'zh-CN': '以JSON输出' } }],
  run({ options, streams, language }) {
    const { all } = policyChoice(options)
    const json = () => {
      const [first] = all
      const values = all.map(([value, policy]) => [value, toJson(policy)] as const)
      return first?.[0] === undefined ? values[0]?.[1] : Object.fromEntries(values)
    }
    const texts = all.map(
      ([value, policy]) => (value === undefined ? '' : `${value}\n`) + toText(policy, language),
    )
    streams.stdout.write(isSet(options, 'json') ? `${JSON.stringify(json(), null, 2)}\n` : texts.join('\n'))
    return exitCodes.done
  },
})
