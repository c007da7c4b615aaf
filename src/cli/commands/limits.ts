import { limitsJson, limitsText } from '../policy/tables.js'
import { ofADay } from './of-a-day.js'

export const limitsCommand = ofADay(
  {
    name: 'limits',
    text: { en: 'Print the limits on income of a day', 'zh-CN': '打印某日的收入限额' },
    examples: [
      'jiaxing-benefits limits --as-of 2010-07-05',
      'jiaxing-benefits limits --as-of 2011-04-01 --round-up-to 10 --json',
    ],
  },
  limitsText,
  limitsJson,
)
