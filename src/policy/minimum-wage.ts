/**
 * The minimum wages published for Jiaxing that cover the plan period: yuan a month, both days included. The notices are
 * provincial; their second tier holds throughout Jiaxing, and the first start date is the province's. The next change took
 * effect on 2013-01-01, after the plan.
 */
export const minimumWages = [
  {
    from: '2010-04-01',
    to: '2011-03-31',
    value: '980',
    source: '浙政发〔2010〕11号',
  },
  {
    from: '2011-04-01',
    to: '2012-12-31',
    value: '1160',
    source: '浙政发〔2011〕16号',
  },
] as const
