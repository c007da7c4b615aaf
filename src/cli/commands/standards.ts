import { standardsJson, standardsText } from '../policy/tables.js'
import { ofADay } from './of-a-day.js'

export const standardsCommand = ofADay(
  {
    name: 'standards',
    text: {
      en: 'Print the standards of a day and where each comes from',
      'zh-CN': '打印某日的各项标准及其来源',
    },
    examples: [
      'jiaxing-benefits standards --as-of 2010-07-05',
      'jiaxing-benefits standards --as-of 2011-04-01 --round-up-to 10',
    ],
  },
  standardsText,
  standardsJson,
)
