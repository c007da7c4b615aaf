/** The days on which the plan binds, by the reading `planPeriod`; both days included. */
export const planPeriods = {
  toEndOf2012: { from: '2010-07-05', to: '2012-12-31' },
  untilReplaced: { from: '2010-07-05', to: '2014-10-31' },
} as const

/** The calendar periods of the reading `checkupInterval` are counted from the plan's first year. */
export const checkupPeriodsFrom = 2010
