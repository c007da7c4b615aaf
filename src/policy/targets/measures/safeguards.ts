import type { Text } from '../../text.js'
import type { TargetId } from '../target-ids.js'

/** What the targets of part four measure: the numerator / the denominator. */
export const safeguardsMeasures = {
  newRevenueSpentOnLivelihood: {
    en: "new fiscal revenue spent on social programmes and people's livelihood / new fiscal revenue: one observation for each level of government and year",
    'zh-CN': '新增财力中用于社会事业和民生改善的金额 / 新增财力（各级财政每年各填一项）',
  },
} as const satisfies Partial<Record<TargetId, Text>>
