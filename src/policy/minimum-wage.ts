/** The minimum wages published for Jiaxing that cover the plan period: yuan a month, both days included. */
export const minimumWages = [
  {
    from: '2010-04-01',
    to: '2011-03-31',
    value: '980',
    source: '浙政发〔2010〕11号',
    note: {
      en: "Zhejiang provincial notice, second tier, which holds throughout Jiaxing; the start date is the province's",
      'zh-CN': '浙江省通知第二档，适用于嘉兴全市；起始日期为全省统一日期',
    },
  },
  {
    from: '2011-04-01',
    to: '2012-12-31',
    value: '1160',
    source: '浙政发〔2011〕16号',
    note: {
      en: 'Zhejiang provincial notice, second tier; the next change took effect on 2013-01-01, after the plan',
      'zh-CN': '浙江省通知第二档；下一次调整自2013-01-01起执行，已在计划期之后',
    },
  },
] as const
