import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { openPage } from './browser.mjs'

const { createPolicy, incomeLimits } = await import(pathToFileURL(resolve('dist/index.js')).href)

const open = async ({ browser, site }, fragment) => {
  const opened = await openPage(browser, site)
  await opened.page.goto(`${site}lines.html#${fragment}`)
  await opened.page.waitForSelector('.lines[data-ready]')
  await opened.page.waitForFunction(() => document.querySelectorAll('.drawing[data-drawn]').length === 3)
  return opened
}

/** The plan's days, one after the other. */
function* days(from, to) {
  for (const day = new Date(`${from}T00:00:00Z`); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const text = day.toISOString().slice(0, 10)
    if (text > to) return
    yield text
  }
}

const text = (page, selector) =>
  page.locator(selector).evaluateAll((all) => all.map(({ innerText }) => innerText.trim()))

export function lines(given) {
  it('draws every limit in force and says how the family stands to each', async () => {
    const { page, problems, close } = await open(given, 'registration=urban&members=3&monthlyIncome=2352.00')
    const row = page.locator('[data-line="lowRentHousing.urban"]')
    // 980 x 40% x 2 = 784.00 a person; x 3 = 2,352.00
    assert.match(await row.innerText(), /784\.00[\s\S]*2,352\.00[\s\S]*within, exactly at the limit/)
    const subsistence = page.locator('[data-line="subsistenceAllowance.urban"]')
    assert.match(await subsistence.innerText(), /392\.00[\s\S]*1,176\.00[\s\S]*not within, 1,176\.00 over/)
    const drawn = await page
      .locator('[data-line]')
      .evaluateAll((all) => all.map(({ dataset }) => dataset.line))
    const expected = incomeLimits(createPolicy({ asOf: '2010-07-05' })).map(
      (limit) => `${limit.benefit}.${limit.registration}`,
    )
    assert.deepEqual(drawn, expected)
    const isDrawnOn = await page.locator('canvas').evaluateAll((all) =>
      all.map((canvas) => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
        const colours = new Set()
        for (let at = 0; at < data.length; at += 4)
          if (data[at + 3] === 255) colours.add(data.slice(at, at + 3).join())
        return colours.size
      }),
    )
    // The limits are five coloured lines, with text and a grid besides.
    assert.ok(isDrawnOn[0] > 6 && isDrawnOn[1] > 3 && isDrawnOn[2] > 6, isDrawnOn.join())
    assert.deepEqual(problems, [])
    await close()
  })

  it('gives the allowance up to the last fen', async () => {
    const { page, close } = await open(given, 'registration=urban&members=3&monthlyIncome=500')
    const cells = await text(page, '[aria-labelledby=allowance-heading] tbody tr')
    assert.equal(cells.length, 6)
    assert.match(cells[0], /^0\.00\s+1,176\.00$/)
    assert.match(cells[4], /^1,175\.99[\s\S]*0\.01$/)
    assert.match(cells[5], /^1,176\.00[\s\S]*none$/)
    await close()
  })

  it('cuts the plan into the days on which the same limits hold, whatever is given', async () => {
    for (const [fragment, options] of [
      ['', {}],
      [
        'minimumWage=1000&readings.repairLimitIn2011=120%25',
        { minimumWage: '1000', readings: { repairLimitIn2011: '120%' } },
      ],
    ]) {
      const { page, close } = await open(given, fragment)
      const shown = (await text(page, '[data-stretches] .days')).map((cell) => cell.split(' – '))
      const found = []
      let before
      for (const day of days('2010-07-05', '2012-12-31')) {
        const policy = createPolicy({ asOf: day, ...options })
        const now = JSON.stringify([
          policy.minimumWage,
          incomeLimits(policy).map(({ benefit, limit }) => [benefit, limit]),
        ])
        if (now === before) found.at(-1)[1] = day
        else found.push([day, day])
        before = now
      }
      assert.ok(found.length > 1)
      assert.deepEqual(shown, found)
      await close()
    }
  })
}
