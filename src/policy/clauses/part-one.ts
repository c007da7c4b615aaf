import type { ClauseText } from './clause.js'

export const partOne = {
  '1': {
    title: { en: 'Guiding ideas', 'zh-CN': '指导思想' },
    summary: {
      en: 'Says what the plan is for: basic public services that reach more people and are shared more equally, better conditions in the countryside, and protection for weak groups and people in hardship.',
      'zh-CN':
        '说明制定计划的目的：让基本公共服务惠及更多的人、差距更小，改善农村条件，保障弱势群体和困难群体。',
    },
    notComputed: {
      en: 'A statement of purpose: it holds no figure, and nobody is entitled to anything by it.',
      'zh-CN': '只说明目的，没有数字，也不产生个人待遇。',
    },
  },
} as const satisfies Record<string, ClauseText>
