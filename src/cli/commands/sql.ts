import type { Policy } from '../../determine/policy.js'
import { PolicyInputError } from '../../facts/errors.js'
import { type ScreeningSqlOptions, screeningSql } from '../../sql/index.js'
import { isSet, listOption, textOption } from '../arguments.js'
import { policyChoice, policyOptionRows } from '../policy/options.js'
import type { Options, Subcommand } from '../subcommand.js'
import { exitCodes, usage } from '../trouble.js'

export const sqlCommand: Subcommand = {
  name: 'sql',
  usage: '',
  text: {
    en: 'Print a query that decides every household inside a database',
    'zh-CN': '生成在数据库内逐户核算的查询语句',
  },
  options: [
    ...policyOptionRows,
    {
      flags: '--dialect <name>',
      text: {
        en: 'duckdb, postgresql or ansi',
        'zh-CN': '数据库类型：duckdb、postgresql或ansi',
      },
    },
    {
      flags: '--table <name>',
      text: {
        en: 'Table or view, schema and table parted by a dot',
        'zh-CN': '表或视图，模式名和表名用点分隔',
      },
    },
    {
      flags: '--key <columns>',
      text: {
        en: 'Columns that say which household it is, parted by commas',
        'zh-CN': '标识每户的列，逗号分隔',
      },
    },
    {
      flags: '--columns <pairs>',
      text: {
        en: 'fact=column, parted by commas; left out, every fact has a column of its own name',
        'zh-CN': '字段=列名，逗号分隔；不填时列名与字段名相同（蛇形命名）',
      },
    },
    { flags: '--json', text: { en: 'As JSON', 'zh-CN': '以JSON输出' } },
  ],
  examples: [
    'jiaxing-benefits sql --as-of 2010-07-05 --dialect postgresql --table register.families --key id',
  ],
  run({ options, streams }) {
    const [[, policy] = [undefined, undefined], ...others] = policyChoice(options).all
    if (others.length > 0)
      throw usage(
        'a query is made for one policy: give a policy file without "by"',
        '一条查询只用一种政策：请给出不含“by”的政策文件',
      )
    const query = queryOf(options, policy as Policy)
    streams.stdout.write(isSet(options, 'json') ? `${JSON.stringify({ query }, null, 2)}\n` : `${query};\n`)
    return exitCodes.done
  },
}

function queryOf(options: Options, policy: Policy): string {
  const columns = listOption(options, 'columns')
  const given = {
    policy,
    dialect: required(options, 'dialect'),
    table: required(options, 'table').split('.'),
    key: required(options, 'key').split(','),
    ...(columns.length > 0 && { columns: columnsOf(columns) }),
  } as ScreeningSqlOptions
  try {
    return screeningSql(given)
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    throw usage(error.message, error.message)
  }
}

function required(options: Options, flag: string): string {
  const value = textOption(options, flag)
  if (value === undefined) throw usage(`--${flag} is missing`, `缺少 --${flag}`)
  return value
}

function columnsOf(given: readonly string[]): Readonly<Record<string, string>> {
  const pairs = given.map(pair)
  for (const [at, [fact]] of pairs.entries()) {
    if (pairs.findIndex(([name]) => name === fact) < at)
      throw usage(`--columns names ${fact} twice`, `--columns 中 ${fact} 重复`)
  }
  return Object.fromEntries(pairs)
}

function pair(given: string): readonly [string, string] {
  const [fact = '', ...column] = given.split('=')
  if (column.length === 0)
    throw usage(`--columns takes fact=column, not ${given}`, `--columns 的写法是“字段=列名”，不是 ${given}`)
  return [fact, column.join('=')]
}
