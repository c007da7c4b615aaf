import { describe, expect, test } from 'vitest'
import { assess, explain } from '../../src/index.js'
import { expectRefusal, policy, quoted, shown } from './refusals.js'
import { notRecords, strangeNames } from './values.js'

const determination = assess('lowRentHousing', {}, policy)

describe('languages that there are not', () => {
  test.each(['zh', 'zh-cn', 'EN', 'english', ...strangeNames])('%j', (language) => {
    const says = [JSON.stringify(language), /en/, /zh-CN/]
    const call = () => explain(determination, language as never)
    expectRefusal(call, { path: 'language', code: 'unknown_name', says })
  })

  test.each([undefined, null, 1, ['en'], { en: true }])('of another type: %j', (language) => {
    const call = () => explain(determination, language as never)
    expectRefusal(call, { path: 'language', code: 'wrong_type', says: [quoted(language), /en/, /zh-CN/] })
  })
})

describe('what is no determination', () => {
  const others = [{}, { format: 2 }, { format: 1 }, { ...determination, format: 2 }]
  const strange = [...strangeNames, 'lowRentHouse'].map((benefit) => ({ ...determination, benefit }))
  const given = [...notRecords, ...others, ...strange].map((value) => [shown(value), value])

  test.each(given)('%s', (_, value) => {
    const call = () => explain(value as never, 'en')
    expectRefusal(call, { path: 'determination', code: 'wrong_type', says: [/assess/] })
  })
})

test('an allowance without its sum, or a sum that does not say how it came about, is refused', () => {
  const family = { registration: 'urban', members: 1, monthlyIncome: '0' } as const
  const { allowance, monthlyAllowance, ...rest } = assess('subsistenceAllowance', family, policy)
  for (const half of [{ allowance }, { monthlyAllowance }]) {
    const call = () => explain({ ...rest, ...half } as never, 'en')
    expectRefusal(call, { path: 'determination', code: 'wrong_type', says: [/look at allowance/] })
  }
})

test('a stored determination is one', () => {
  expect(explain(JSON.parse(JSON.stringify(determination)), 'en')).toBe(explain(determination, 'en'))
})
