import { expectTypeOf, test } from 'vitest'
import {
  assess,
  createPolicy,
  type Determination,
  explain,
  type Missing,
  type PlainCriterionResult,
  type Verdict,
} from '../../src/index.js'
import type { JsonRecord, Stored } from './json.js'

const determination = assess('lowRentHousing', {}, createPolicy({ asOf: '2010-07-05' }))

test('a determination is plain JSON: what is stored has the type of what was made', () => {
  expectTypeOf<Stored<Required<Determination>>>().toExtend<JsonRecord>()
  expectTypeOf<Determination>().toExtend<Stored<Determination>>()
  expectTypeOf<Stored<Determination>>().toExtend<Determination>()
  const parsed: Determination = JSON.parse(JSON.stringify(determination))
  explain(parsed, 'zh-CN')
})

test('four verdicts, all told', () => {
  const say = (verdict: Verdict): string => {
    switch (verdict) {
      case 'eligible':
        return 'yes'
      case 'ineligible':
        return 'no'
      case 'undetermined':
        return 'not known'
      case 'notInForce':
        return 'not then'
      default:
        return verdict satisfies never
    }
  }
  say(determination.verdict)
  // @ts-expect-error a verdict is no boolean
  determination.verdict satisfies boolean
})

test('its fields', () => {
  expectTypeOf(determination.format).toEqualTypeOf<1>()
  expectTypeOf(determination.kind).toEqualTypeOf<'benefit' | 'classification'>()
  expectTypeOf(determination.force).toEqualTypeOf<'required' | 'basic' | 'strive' | 'phased'>()
  expectTypeOf(determination.monthlyAllowance).toEqualTypeOf<string | undefined>()
  expectTypeOf(determination.missing).toEqualTypeOf<readonly Missing[]>()
  expectTypeOf(determination.notStated).toEqualTypeOf<readonly ('criteria' | 'amount')[]>()
  expectTypeOf<PlainCriterionResult['openList']>().toEqualTypeOf<true | undefined>()
  // @ts-expect-error read only
  determination.verdict = 'eligible'
})

test('what is missing tells facts from figures', () => {
  const [missing] = determination.missing
  if (missing?.in === 'policy') expectTypeOf(missing.anyOf[0]).toExtend<string | undefined>()
  // @ts-expect-error no such place
  if (missing?.in === 'benefit') return
})

test('criteria are told apart by their kind', () => {
  for (const criterion of determination.criteria) {
    expectTypeOf(criterion.outcome).toEqualTypeOf<'met' | 'unmet' | 'unknown'>()
    if (criterion.kind === 'income')
      expectTypeOf(criterion.highestQualifying).toEqualTypeOf<string | undefined>()
    // @ts-expect-error a flag has no highest qualifying income
    if (criterion.kind === 'flag') expectTypeOf(criterion.highestQualifying).toBeUndefined()
  }
})

test('two languages', () => {
  expectTypeOf(explain(determination, 'en')).toEqualTypeOf<string>()
  // @ts-expect-error zh-CN it is
  explain(determination, 'zh')
})
