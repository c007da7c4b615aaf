import { expect, test } from 'vitest'
import {
  type IssueCode,
  PolicyInputError,
  type Scorecard,
  scorecardMarkdown,
  type TargetResult,
} from '../../src/index.js'
import { expectRefusal } from '../errors/refusals.js'
import { at, first, made, second, water, withFirst, withGroup } from './changed-scorecard.js'
import { stored } from './records.js'
import { validatorOf } from './validators.js'

// A scorecard of the right shape in which one thing is another than its own observations and the catalogue give.

const validate = validatorOf('scorecard.json')

test.each<[string, object]>([
  ['required', { required: '94' }],
  ['clauses', { clauses: ['2.3.11'] }],
  ['force', { force: 'strive' }],
  ['scope', { scope: 'county' }],
  ['due', { due: 2011 }],
  ['comparator', { comparator: 'atMost' }],
  ['unit', { unit: 'count' }],
  ['tolerance', { tolerance: '5' }],
  ['tolerance', { tolerance: '100.5' }],
  ['observed', { observed: '95' }],
  ['gap', { gap: '0.02' }],
  ['needed', { needed: '2' }],
  ['needed', { needed: undefined }],
  ['given', { given: { numerator: '10001', denominator: '10000' } }],
  ['given', { given: { value: '94.99', numerator: '9499' } }],
  ['given', { given: {} }],
  ['observed', { given: { numerator: '9498', denominator: '10000' } }],
  ['failing', { failing: [{ year: 2012 }] }],
  ['missing', { missing: [{ year: 2012 }] }],
])('a result that is another than its own figures give: %s', (name, change) => {
  const kept = stored(withFirst(change)) as unknown as Scorecard
  expect(validate(kept)).toBe(true)
  const call = () => scorecardMarkdown(kept, 'en')
  expect(call).toThrow(PolicyInputError)
  expect(call).toThrow(`look at groups.${at}.results.0.${name}`)
})

test('a target made met, and counted so throughout', () => {
  const { needed, ...short } = first as TargetResult
  expect(needed).toBe('1')
  const counts = (of: Scorecard['counts']) => ({ ...of, met: of.met + 1, unmet: of.unmet - 1 })
  const forged = withGroup({
    counts: counts(water.counts),
    results: [{ ...short, status: 'met', gap: '0', observed: '95' }, second],
  })
  const kept = stored({ ...forged, counts: counts(made.counts) }) as unknown as Scorecard
  expect(validate(kept)).toBe(true)
  expect(() => scorecardMarkdown(kept, 'en')).toThrow(`look at groups.${at}.results.0.`)
})

test.each<[string, object, IssueCode]>([
  ['a kind of group that the group is not', withGroup({ kind: 'project' }), 'wrong_type'],
  ['a group that there is not', withGroup({ group: '2.3.15' }), 'wrong_type'],
  ['a group of another kind', withGroup({ group: '3.2' }), 'wrong_type'],
  ['a figure with something before it', withFirst({ required: 'x95' }), 'wrong_type'],
  ['a figure with something behind it', withFirst({ required: '95x' }), 'wrong_type'],
  ['a fraction with something behind it', withFirst({ required: '2/3x' }), 'wrong_type'],
  ['no firmness', withFirst({ force: '' }), 'wrong_type'],
  ['a fraction of more digits', withFirst({ required: '2/34' }), 'conflict'],
  ['a firmness that no target has', withFirst({ force: 'phased' }), 'conflict'],
])('what no scorecard can be by its shape, or this one is not: %s', (_, forged, code) => {
  const kept = stored(forged) as unknown as Scorecard
  expect(validate(kept)).toBe(code === 'conflict')
  expectRefusal(() => scorecardMarkdown(kept, 'en'), { path: 'scorecard', code })
})
