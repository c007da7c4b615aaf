import type { ClauseId } from './clause-ids.js'
import type { DocumentFigureName, FigureName } from './figures.js'
import type { LegalBasisId } from './legal-bases.js'
import { type Ratio, ratios } from './ratios.js'
import type { ReadingChoices, ReadingId } from './readings.js'

/** The period in which a limit or an income is stated. */
export type Period = 'month' | 'year'

/** From a day on, this ratio; where a reading decides, the ratio of each choice. */
interface Phase {
  readonly from: string
  readonly times: Ratio | RatioByReading
}

type RatioByReading = {
  [R in ReadingId]: { readonly reading: R; readonly choices: Readonly<Record<ReadingChoices[R], Ratio>> }
}[ReadingId]

/** A limit per person: `times` x `of`, or the figure itself. */
export interface Limit {
  readonly clause: ClauseId
  readonly times?: Ratio | readonly [Phase, ...Phase[]]
  /** A figure, or the one of the registration. */
  readonly of: FigureName | DocumentFigureName | Readonly<Record<'urban' | 'rural', FigureName>>
  /** Left out for a floor area, which has no period. */
  readonly per?: Period
  readonly basis?: Readonly<Record<'urban' | 'rural', LegalBasisId>>
}

/** What each limit named in a row is. */
export const limits = {
  subsistence: {
    clause: '2.1.4',
    of: { urban: 'urbanSubsistenceStandard', rural: 'ruralSubsistenceStandard' },
    per: 'month',
    basis: { urban: 'order271Article2', rural: 'stateCouncilCircular2007No19' },
  },
  lowRentHousing: {
    clause: '2.1.3',
    times: ratios.lowRentHousing,
    of: 'urbanSubsistenceStandard',
    per: 'month',
  },
  affordableHousing: {
    clause: '3.8.1',
    times: ratios.affordableHousing,
    of: 'urbanDisposableIncomePerCapita',
    per: 'year',
  },
  repair: {
    clause: '3.8.2',
    times: [
      {
        from: '2010-07-05',
        times: {
          reading: 'repairLimitIn2010',
          choices: { '120%': ratios.repairFirstPhase, '150%': ratios.repairSecondPhase },
        },
      },
      {
        from: '2011-01-01',
        times: {
          reading: 'repairLimitIn2011',
          choices: { '120%': ratios.repairFirstPhase, '150%': ratios.repairSecondPhase },
        },
      },
      { from: '2012-01-01', times: ratios.repairSecondPhase },
    ],
    of: 'ruralSubsistenceStandard',
    per: 'month',
  },
  lowIncomeFarmHousehold: {
    clause: '2.1.4',
    of: 'lowIncomeFarmHouseholdLine',
    per: 'year',
  },
  housingDifficulty: { clause: '2.1.3', of: 'housingDifficultyFloorArea' },
} as const satisfies Record<string, Limit>

export type LimitId = keyof typeof limits
