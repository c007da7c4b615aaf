import type { ClauseText } from './clause.js'

export const partFour = {
  '4.1': {
    title: { en: 'Responsibilities', 'zh-CN': '责任分工' },
    summary: {
      en: 'City departments make the policies, draw up their own work plans, inspect and guide; the county governments carry the plan out and answer for it.',
      'zh-CN':
        '市级部门负责政策制定、督查考核和指导，并各自拟订工作计划；县（市、区）政府负责组织实施，承担主体责任。',
    },
    notComputed: {
      en: 'The date by which departments file the names of those responsible is a matter inside the administration and no target. The rest divides responsibilities.',
      'zh-CN': '部门报送名单的期限是内部工作安排，不是指标；其余内容是职责分工。',
    },
  },
  '4.2': {
    title: { en: 'Reform', 'zh-CN': '体制改革' },
    summary: {
      en: 'Reforms administration, public institutions, social services and the relation of town and country, with services bought by government and other parties drawn into providing them.',
      'zh-CN': '部署行政、事业单位、社会事业和统筹城乡等方面的体制改革，引入政府购买服务和社会力量。',
    },
    notComputed: {
      en: 'A programme of reform: it holds no figure, and nobody is entitled to anything by it.',
      'zh-CN': '属于改革部署，没有数字，也不产生个人待遇。',
    },
  },
  '4.3': {
    title: { en: 'Public finance', 'zh-CN': '财政保障' },
    summary: {
      en: "At every level of government a minimum share of new fiscal revenue is spent on social programmes and people's livelihood. Budgeting is reformed, and local governments are given more means to provide services.",
      'zh-CN': '各级财政的新增财力，投向社会事业和改善民生的份额设有下限；改革预算制度，充实基层政府财力。',
    },
    notComputed: {
      en: 'Everything but the share of new revenue is reform of the financial system, without a measure.',
      'zh-CN': '除新增财力的使用份额外，其余是财政制度改革，没有衡量指标。',
    },
  },
  '4.4': {
    title: { en: 'Policy and law', 'zh-CN': '政策法规' },
    summary: {
      en: 'Settles the scope and standards of basic public services, with supporting policies and with local regulations and rules.',
      'zh-CN': '明确基本公共服务包括哪些内容、达到什么标准，出台配套政策，完善地方法规和规章。',
    },
    notComputed: {
      en: 'Rules still to be made: the clause holds no figure, and nobody is entitled to anything by it.',
      'zh-CN': '有关政策法规有待另行制定；本条没有数字，也不产生个人待遇。',
    },
  },
  '4.5': {
    title: { en: 'Inspection and evaluation', 'zh-CN': '检查监督' },
    summary: {
      en: 'Sets up coordination, evaluation and accountability, with indicators to be worked out, and has progress inspected.',
      'zh-CN': '建立协调、评估和问责机制，研究评价指标，开展督查，推动计划落实。',
    },
    notComputed: {
      en: 'The indicators are left to be worked out; the document lists none here.',
      'zh-CN': '评价指标有待另行制定，本条没有列出。',
    },
  },
} as const satisfies Record<string, ClauseText>
