import { createPolicy, type Policy, type PolicyOptions } from '../../determine/policy.js'
import { type InputIssue, PolicyInputError } from '../../facts/errors.js'
import type { Text } from '../../policy/text.js'
import { textOption } from '../arguments.js'
import type { OptionRow, Options } from '../subcommand.js'
import { exitCodes, Trouble, usage } from '../trouble.js'
import { type PolicyChoice, readPolicyFile, singlePolicy } from './file.js'

interface PolicyFlag {
  readonly flag: string
  readonly option: Exclude<keyof PolicyOptions, 'readings'>
  readonly text: Text
  readonly value: string
  readonly accepted: string
}

const sum = '以元为单位的金额，如980或980.00'

/** What a policy is made of, as options of the command; readings are chosen in a policy file. */
const policyFlags: readonly PolicyFlag[] = [
  {
    flag: 'as-of',
    option: 'asOf',
    value: 'day',
    accepted: '日期，如2010-07-05',
    text: {
      en: 'The day on which everything is decided, like 2010-07-05',
      'zh-CN': '核算日期，如2010-07-05',
    },
  },
  {
    flag: 'minimum-wage',
    option: 'minimumWage',
    value: 'yuan',
    accepted: sum,
    text: {
      en: 'Minimum wage, yuan a month; left out, the one published for the day',
      'zh-CN': '最低工资标准，元/月；不填时用当日已公布的',
    },
  },
  {
    flag: 'urban-standard',
    option: 'urbanSubsistenceStandard',
    value: 'yuan',
    accepted: sum,
    text: {
      en: 'Urban subsistence standard, yuan per person a month; left out, derived from the wage',
      'zh-CN': '城镇低保标准，元/人·月；不填时由最低工资标准推算',
    },
  },
  {
    flag: 'rural-standard',
    option: 'ruralSubsistenceStandard',
    value: 'yuan',
    accepted: sum,
    text: {
      en: 'Rural subsistence standard, yuan per person a month; left out, derived from the urban one',
      'zh-CN': '农村低保标准，元/人·月；不填时由城镇低保标准推算',
    },
  },
  {
    flag: 'disposable-income',
    option: 'urbanDisposableIncomePerCapita',
    value: 'yuan',
    accepted: sum,
    text: {
      en: 'Urban disposable income per capita, yuan a year; affordable housing needs it',
      'zh-CN': '城镇居民人均可支配收入，元/人·年；核算经济适用住房必需',
    },
  },
  {
    flag: 'housing-floor-area',
    option: 'housingDifficultyFloorArea',
    value: 'm2',
    accepted: '以平方米为单位的面积，如15或15.50',
    text: {
      en: 'Local limit of housing difficulty, square metres per person',
      'zh-CN': '住房困难面积标准，平方米/人',
    },
  },
  {
    flag: 'round-up-to',
    option: 'roundStandardsUpTo',
    value: 'yuan',
    accepted: '1、5或10',
    text: {
      en: 'Round derived standards up to a multiple of 1, 5 or 10 yuan',
      'zh-CN': '推算的标准向上取整到1、5或10元',
    },
  },
  {
    flag: 'minimum-payment',
    option: 'minimumPaymentPerPerson',
    value: 'yuan',
    accepted: sum,
    text: {
      en: 'The least an eligible household is paid, yuan per person a month',
      'zh-CN': '低保金人均最低发放额，元/人·月',
    },
  },
]

/** The options by which every command that decides takes its policy. */
export const policyOptionRows: readonly OptionRow[] = [
  ...policyFlags.map(({ flag, value, text }) => ({ flags: `--${flag} <${value}>`, text })),
  {
    flags: '--policy <file>',
    text: {
      en: 'A JSON file with the policy, or {"by": column, "policies": {value: policy}}',
      'zh-CN': '政策参数的JSON文件，或者{"by": 列名, "policies": {取值: 政策参数}}',
    },
  },
]

/** The policy that the options or the policy file give. */
export function policyChoice(options: Options): PolicyChoice {
  const file = textOption(options, 'policy')
  const given = policyFlags.flatMap(({ flag, option }) => {
    const text = textOption(options, flag)
    return text === undefined ? [] : [{ flag, option, text }]
  })
  if (file !== undefined) {
    const [first] = given
    if (first)
      throw usage(
        `--policy and --${first.flag} cannot both be given: put it into the file`,
        `--policy和--${first.flag}不能同时使用：请写入政策文件`,
      )
    return readPolicyFile(file)
  }
  if (!given.some(({ option }) => option === 'asOf'))
    throw usage(
      'the day is missing: give --as-of 2010-07-05, or a policy file with --policy',
      '缺少核算日期：请用--as-of 2010-07-05，或者用--policy指定政策文件',
    )
  const entries = given.map(({ option, text }) => [
    option,
    option === 'roundStandardsUpTo' ? numberIn(text) : text,
  ])
  return singlePolicy(policyOf(Object.fromEntries(entries) as PolicyOptions))
}

const numberIn = (text: string): unknown => (/^\d+$/.test(text) ? Number(text) : text)

function policyOf(options: PolicyOptions): Policy {
  try {
    return createPolicy(options)
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    throw new Trouble(exitCodes.usage, {
      en: error.issues
        .map(({ path, message }) => `--${flagOf(path)?.flag ?? path}${message.slice(path.length)}`)
        .join('; '),
      'zh-CN': error.issues.map(chineseIssue).join('；'),
    })
  }
}

const flagOf = (path: string) => policyFlags.find(({ option }) => option === path)

const chineseIssue = ({ path, code }: InputIssue): string =>
  code === 'not_published'
    ? '这一天没有已公布的最低工资标准：请给出--minimum-wage，或者--urban-standard、--rural-standard'
    : `--${flagOf(path)?.flag ?? path}填写有误：应填${flagOf(path)?.accepted ?? ''}`
