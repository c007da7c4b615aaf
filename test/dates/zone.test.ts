import { expect, test } from 'vitest'

const zone = process.env['TZ']

test('the tests of dates do run in the zone that their project names', () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
})

test('in Apia, which skipped 30 December 2011, local dates go wrong', () => {
  expect(new Date(2011, 11, 30).getDate()).toBe(zone === 'Pacific/Apia' ? 31 : 30)
})
