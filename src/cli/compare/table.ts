import { benefits } from '../../determine/catalogue.js'
import type { ScenarioComparison } from '../../determine/scenarios.js'
import { Exact } from '../../facts/money.js'
import { householdBenefitIds } from '../../policy/benefits.js'
import type { Language } from '../../policy/text.js'
import { textTable } from '../terminal.js'

const words = {
  en: {
    days: (before: string, after: string, households: number) =>
      `${households} households, before: ${before}, after: ${after}`,
    columns: ['benefit', 'eligible before', 'eligible after', 'gained', 'lost', 'undetermined'],
    allowances: (count: number) =>
      `Monthly allowances in yuan, over the ${count} households where both are known:`,
    sums: ['before', 'after', 'change', 'raised', 'lowered', 'not known'],
  },
  'zh-CN': {
    days: (before: string, after: string, households: number) =>
      `共${households}户；调整前：${before}，调整后：${after}`,
    columns: ['事项', '调整前符合', '调整后符合', '新增', '减少', '暂不能认定'],
    allowances: (count: number) => `每月低保金合计（元），前后均可核算的${count}户：`,
    sums: ['调整前', '调整后', '变化', '增加户数', '减少户数', '无法核算户数'],
  },
} as const

const yuan = (amount: string): string => new Exact(amount).toFixed(2)

/** Who gains and who loses, and what it costs, as a table. */
export function comparisonText(comparison: ScenarioComparison, language: Language): string {
  const say = words[language]
  const { asOf, households, benefits: changes, monthlyAllowances: sums } = comparison
  const rows = householdBenefitIds.map((id) => {
    const { eligibleBefore, eligibleAfter, gained, lost, undetermined } = changes[id]
    return [
      benefits[id].name[language],
      ...[eligibleBefore, eligibleAfter, gained, lost, undetermined].map(String),
    ]
  })
  const { before, after, change, raised, lowered, notKnown } = sums
  return [
    `${say.days(asOf.before, asOf.after, households)}\n`,
    textTable([say.columns, ...rows]),
    `${say.allowances(sums.households)}\n${textTable([say.sums, [...[before, after, change].map(yuan), ...[raised, lowered, notKnown].map(String)]])}`,
  ].join('\n')
}
