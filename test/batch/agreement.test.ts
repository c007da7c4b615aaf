import fc from 'fast-check'
import { expect, test } from 'vitest'
import { registers } from '../properties/arbitraries.js'
import { compareRegister } from './agreement.js'

/** `npm run test:equality` asks for many more. */
const wanted = Number(process.env['EQUALITY_CASES'] ?? 4_000)
const families = { minLength: 40, maxLength: 60 }

test(`${wanted} households: rows, columns, strict functions and assess say what plain rational arithmetic says`, () => {
  let compared = 0
  fc.assert(
    fc.property(registers(families), (register) => {
      compared += compareRegister(register)
    }),
    { numRuns: Math.ceil(wanted / families.minLength) },
  )
  expect(compared).toBeGreaterThanOrEqual(wanted)
}, 600_000)
