import { describe, expect, test } from 'vitest'
import { assess, benefits, createPolicy, explain, facts } from '../../src/index.js'
import { householdRows, personRows } from './entitlement-rows.js'

const policy = createPolicy({ asOf: '2010-07-05' })

describe('the one condition', () => {
  test('the fact, what must be so, and the clause that gives it', () => {
    const { criteria, readings } = assess('temporaryRelief', { isInTemporaryHardship: true }, policy)
    expect(criteria).toEqual([
      {
        outcome: 'met',
        kind: 'flag',
        fact: 'isInTemporaryHardship',
        comparator: 'is',
        limit: true,
        clause: '2.1.4',
        value: true,
      },
    ])
    expect(readings).toEqual({ planPeriod: 'toEndOf2012' })
  })

  test('of an open list it says so, and "no" leaves it unknown with nothing to ask', () => {
    const person = { isPatientWithInfectiousDisease: false }
    const determination = assess('infectiousDiseaseTreatment', person, policy)
    expect(determination.criteria).toEqual([
      {
        outcome: 'unknown',
        kind: 'flag',
        fact: 'isPatientWithInfectiousDisease',
        comparator: 'is',
        limit: true,
        clause: '3.4.1',
        openList: true,
        value: false,
      },
    ])
    expect(explain(determination, 'en').split('\n')).toContain(
      "1. Patient with a disease that the document names: no. The plan's list is open, so this does not decide. (clause 3.4.1)",
    )
    expect(explain(determination, 'zh-CN').split('\n')).toContain(
      '1. 文件所列疾病的患者：否。文件所列范围未尽，不能据此认定。（条款3.4.1）',
    )
  })
})

describe('the letter says what the document leaves open', () => {
  const letter = (id: 'temporaryRelief', language: 'en' | 'zh-CN') =>
    explain(assess(id, { isInTemporaryHardship: true }, policy), language).split('\n')

  test('criteria and amount', () => {
    const at = letter('temporaryRelief', 'en').indexOf('What the plan leaves open:')
    expect(letter('temporaryRelief', 'en').slice(at + 1, at + 3)).toEqual([
      '- The plan does not state the criteria: whether they are met is for the office to say, and taken as stated.',
      '- The plan states no amount.',
    ])
    expect(letter('temporaryRelief', 'zh-CN')).toContain('- 文件没有写明金额或者具体内容。')
  })

  test('and nothing of the kind where it leaves nothing open', () => {
    const training = assess('landExpropriatedFarmerTraining', { isLandExpropriatedFarmer: true }, policy)
    expect(explain(training, 'en')).not.toMatch(/states no amount|does not state the criteria/)
  })
})

describe('the catalogues', () => {
  const rows = [...householdRows, ...personRows]

  test.each(rows.map((row) => [row[0], row] as const))('%s', (id, [, fact, clauses, force, notStated]) => {
    const subject = householdRows.some(([other]) => other === id) ? 'household' : 'person'
    expect(benefits[id]).toMatchObject({ subject, kind: 'benefit', force, clauses, notStated })
    expect(facts[fact]).toMatchObject({ subject, kind: 'flag' })
  })

  test('disease, family planning and bereavement are sensitive, and nothing else', () => {
    const sensitive = Object.entries(facts).flatMap(([name, fact]) => (fact.sensitive ? [name] : []))
    expect(sensitive.sort()).toEqual([
      'hasLostOrDisabledOnlyChild',
      'isFamilyPlanningFamily',
      'isPatientWithInfectiousDisease',
      'isPlanningPregnancy',
      'isRewardedRuralFamilyPlanningFamily',
    ])
  })
})
