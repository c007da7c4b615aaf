import { Decimal } from 'decimal.js'
import { expect, test, vi } from 'vitest'

test('a host that changed decimal.js before this library was loaded changes nothing', async () => {
  vi.resetModules()
  Decimal.set({ precision: 3, rounding: 0, toExpPos: 2, maxE: 3 })
  try {
    const { createPolicy, isEligibleForAffordableHousing } = await import('../../src/index.js')
    // 20,000 x 60% x 3 = 36,000
    const policy = createPolicy({ asOf: '2010-07-05', urbanDisposableIncomePerCapita: 20000 })
    const family = { registration: 'urban', members: 3, hasHousingDifficulty: true } as const
    expect(String(policy.minimumWage)).toBe('980')
    expect(isEligibleForAffordableHousing({ ...family, annualIncome: '36000.00' }, policy)).toBe(true)
    expect(isEligibleForAffordableHousing({ ...family, annualIncome: '36000.01' }, policy)).toBe(false)
  } finally {
    Decimal.set({ defaults: true })
  }
})
