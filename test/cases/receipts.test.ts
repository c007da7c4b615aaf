import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createPolicy, screen } from '../../src/index.js'

// What a screening was made with, written down so that it can be made again years later.

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

const defaults = {
  limitInclusive: 'included',
  repairLimitIn2010: '120%',
  repairLimitIn2011: '150%',
  repairHazardAreas: 'withoutIncomeTest',
  ruralStandardBase: 'standardInForce',
  floorAreaLimit: 'excluded',
  checkupInterval: 'anniversary',
  checkupRecipients: 'retiredRegardless',
  planPeriod: 'toEndOf2012',
}

const receiptOf = (options: Parameters<typeof createPolicy>[0]) =>
  screen({ household: {} }, createPolicy(options)).receipt

test('the published wage, the standards that follow from it, and what was given', () => {
  // 1,160 x 40% = 464; 464 x 60% = 278.40
  const wage = { origin: 'published', source: '浙政发〔2011〕16号' }
  const urban = {
    origin: 'derived',
    source: { ...wage, figure: 'minimumWage', amount: '1160', ratio: '0.4' },
  }
  const given = { origin: 'given', source: 'caller' }
  const options = {
    asOf: '2011-04-01',
    urbanDisposableIncomePerCapita: '24815.00',
    housingDifficultyFloorArea: 15,
  }
  expect(receiptOf(options)).toEqual({
    version,
    asOf: '2011-04-01',
    figures: {
      minimumWage: { value: '1160', ...wage },
      urbanSubsistenceStandard: { value: '464', ...urban },
      ruralSubsistenceStandard: {
        value: '278.4',
        origin: 'derived',
        source: { ...urban, figure: 'urbanSubsistenceStandard', amount: '464', ratio: '0.6' },
      },
      urbanDisposableIncomePerCapita: { value: '24815', ...given },
      housingDifficultyFloorArea: { value: '15', ...given },
    },
    readings: defaults,
  })
})

test('the rounding, a minimum payment, and the readings that were chosen', () => {
  // 980 x 40% = 392, up to 400; 400 x 60% = 240, which is a multiple of 10
  const readings = { limitInclusive: 'excluded', floorAreaLimit: 'included' } as const
  const options = { roundStandardsUpTo: 10, minimumPaymentPerPerson: '30.50', readings } as const
  const receipt = receiptOf({ asOf: '2010-07-05', ...options })
  expect(receipt.roundStandardsUpTo).toBe(10)
  expect(receipt.readings).toEqual({ ...defaults, ...readings })
  expect(receipt.figures.urbanSubsistenceStandard).toMatchObject({
    value: '400',
    source: { figure: 'minimumWage', amount: '980', ratio: '0.4', roundedUpTo: 10 },
  })
  expect(receipt.figures.ruralSubsistenceStandard).toMatchObject({
    value: '240',
    source: { figure: 'urbanSubsistenceStandard', amount: '400', ratio: '0.6', roundedUpTo: 10 },
  })
  expect(receipt.figures.minimumPaymentPerPerson).toMatchObject({ value: '30.5', origin: 'given' })
})

test('outside the plan too, without a figure that nobody knows', () => {
  const receipt = receiptOf({ asOf: '2013-01-01', ruralSubsistenceStandard: '300' })
  expect(receipt).toEqual({
    version,
    asOf: '2013-01-01',
    figures: { ruralSubsistenceStandard: { value: '300', origin: 'given', source: 'caller' } },
    readings: defaults,
  })
})
