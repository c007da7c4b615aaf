import { describe, expect, test } from 'vitest'
import { policyOf, queryOf } from './queries.js'

/** The comments of a query, in order, once each. */
const notesOf = (...given: Parameters<typeof policyOf>): readonly string[] => {
  const lines = queryOf({ policy: policyOf(...given), dialect: 'duckdb' }).split('\n')
  return [
    ...new Set(lines.flatMap((line) => (line.includes('-- ') ? [line.slice(line.indexOf('-- ') + 3)] : []))),
  ]
}
const ending = (notes: readonly string[], start: string) => notes.filter((note) => note.startsWith(start))

// 980 x 40% = 392; 392 x 60% = 235.20.
const notes = notesOf({ asOf: '2010-07-05' })

describe('the comments of a query say', () => {
  test('the day, the units and the figures with their origin', () => {
    expect(notes[0]).toMatch(/^jiaxing-benefits \S+: household benefits on 2010-07-05$/)
    expect(notes.slice(1, 5)).toEqual([
      'Sums are compared in fen of a year, areas in hundredths of a square metre; NULL is unknown.',
      'minimumWage 980 (published)',
      'urbanSubsistenceStandard 392 (derived)',
      'ruralSubsistenceStandard 235.2 (derived)',
    ])
  })

  test('what each column holds', () => {
    expect(notes).toEqual(
      expect.arrayContaining([
        'fen in a year, as stated x 12 months or 1',
        'the people that sum is for',
        'how many such sums the household has',
        'hundredths of a square metre',
        'the people it is for',
        'nobody able means nobody seeking',
        'what the household lacks in a year',
        'yuan: rounded up to the fen',
        'the first cell that is wrong',
      ]),
    )
  })

  test('the condition with its clause, and the basis where it is another law', () => {
    expect(notes).toContain('3.8.2: registration is rural')
    expect(notes).toContain(
      '2.1.1 with employmentPromotionLawArticle56: membersAbleAndWillingToWork is at least 1',
    )
    expect(ending(notes, '2.1.4: registration')).toEqual([
      '2.1.4: registration is one of urban or rural',
      '2.1.4: registration is rural',
    ])
  })

  test('the limit, with the figure and its share, the unit, and the readings that choose it', () => {
    expect(ending(notes, '3.8.2: income')).toEqual([
      '3.8.2: income at most ruralSubsistenceStandard 235.2 x 1.2; yuan a person a month; reading limitInclusive, repairLimitIn2010, ruralStandardBase',
    ])
    expect(ending(notes, '2.1.4: income at most')).toEqual([
      '2.1.4: income at most lowIncomeFarmHouseholdLine 4000; yuan a person a year; reading limitInclusive',
    ])
  })

  test('a limit that depends on registration: both of them, and below', () => {
    expect(ending(notes, '2.1.4: income below')).toEqual([
      '2.1.4: income below urbanSubsistenceStandard 392 (order271Article2), or ruralSubsistenceStandard 235.2 (stateCouncilCircular2007No19); yuan a person a month; reading ruralStandardBase',
    ])
  })

  test('what the policy lacks', () => {
    expect(ending(notes, '3.8.1: income')).toEqual([
      '3.8.1: income at most unknown, the policy has no urbanDisposableIncomePerCapita; yuan a person a year; reading limitInclusive',
    ])
  })

  test('what the policy lacks, where one of several would do', () => {
    // No wage is published for 2013, and a share of the unrounded wage needs one.
    const readings = { planPeriod: 'untilReplaced', ruralStandardBase: 'unroundedWageShare' } as const
    const lacking = notesOf({ asOf: '2013-01-01', urbanSubsistenceStandard: '500', readings })
    expect(ending(lacking, '3.8.2: income')[0]).toMatch(
      /^3\.8\.2: income at most unknown, the policy has no ruralSubsistenceStandard or minimumWage; yuan a person a month/,
    )
  })

  test('a floor area is below the local limit, or at most', () => {
    const area = (floorAreaLimit: 'excluded' | 'included') =>
      notesOf({
        asOf: '2010-07-05',
        housingDifficultyFloorArea: '12.5',
        readings: { floorAreaLimit },
      }).filter((note) => note.includes('floor area'))
    expect(area('excluded')).toEqual([
      '2.1.3: floor area below housingDifficultyFloorArea 12.5; square metres a person; reading floorAreaLimit',
    ])
    expect(area('included')).toEqual([
      '2.1.3: floor area at most housingDifficultyFloorArea 12.5; square metres a person; reading floorAreaLimit',
    ])
  })
})
