import { compareScenarios, createPolicy, createScreener, screenColumns } from 'jiaxing-benefits'
import { expect, test } from 'vitest'
import { thrownBy } from '../errors/refusals.js'
import { taggedFunction } from '../errors/values.js'

const policy = createPolicy({ asOf: '2010-07-05' })
const messageOf = (ask: () => unknown) => thrownBy(ask).message

test('columns that are none', () => {
  expect(messageOf(() => screenColumns([] as never, policy))).toBe(
    'columns: got an array; accepted: an object of columns, each a typed array',
  )
  expect(messageOf(() => screenColumns(taggedFunction as never, policy))).toBe(
    'columns: got a function; accepted: an object of columns, each a typed array',
  )
  expect(messageOf(() => screenColumns({ colour: Uint8Array.of(1) } as never, policy))).toMatch(
    /^columns\.colour: got .*; accepted: .*registration, members, monthlyIncome, /,
  )
})

test('a register without columns has no rows', () => {
  expect([...screenColumns({}, policy).verdicts('lowRentHousing')]).toEqual([])
})

test('options that are none', () => {
  expect(messageOf(() => screenColumns({}, policy, 3 as never))).toBe(
    'options: got 3; accepted: an object with named fields',
  )
})

test('households that cannot be taken one by one', () => {
  const accepted = 'accepted: households one by one: an array, a generator, a stream or another iterable'
  for (const given of [3, {}, null])
    expect(messageOf(() => createScreener(policy).screenAll(given as never))).toContain(accepted)
  expect(messageOf(() => compareScenarios(3 as never, policy, policy))).toBe(
    'households: got 3; accepted: households one by one: an array, a generator or another iterable',
  )
})
