import type { FigureName } from './figures.js'
import type { Text } from './text.js'

export interface FigureText {
  readonly label: Text
  readonly unit: Text
}

const yuanPerPersonPerMonth = { en: 'yuan per person per month', 'zh-CN': '元/人·月' }
const yuanPerPersonPerYear = { en: 'yuan per person per year', 'zh-CN': '元/人·年' }

/** The figures of a policy, and the one line that the document itself states as a sum. */
export const figureTexts = {
  minimumWage: {
    label: { en: 'Minimum wage', 'zh-CN': '最低工资标准' },
    unit: { en: 'yuan per month', 'zh-CN': '元/月' },
  },
  urbanSubsistenceStandard: {
    label: { en: 'Urban subsistence standard', 'zh-CN': '城镇低保标准' },
    unit: yuanPerPersonPerMonth,
  },
  ruralSubsistenceStandard: {
    label: { en: 'Rural subsistence standard', 'zh-CN': '农村低保标准' },
    unit: yuanPerPersonPerMonth,
  },
  urbanDisposableIncomePerCapita: {
    label: { en: 'Urban disposable income per capita', 'zh-CN': '城镇居民人均可支配收入' },
    unit: yuanPerPersonPerYear,
  },
  housingDifficultyFloorArea: {
    label: { en: 'Floor area of housing difficulty', 'zh-CN': '住房困难面积标准' },
    unit: { en: 'square metres per person', 'zh-CN': '平方米/人' },
  },
  minimumPaymentPerPerson: {
    label: { en: 'Minimum payment per person', 'zh-CN': '低保金人均最低发放额' },
    unit: yuanPerPersonPerMonth,
  },
  lowIncomeFarmHouseholdLine: {
    label: { en: 'Income line of low-income farm households', 'zh-CN': '低收入农户收入线' },
    unit: yuanPerPersonPerYear,
  },
} as const satisfies Record<FigureName | 'lowIncomeFarmHouseholdLine', FigureText>
