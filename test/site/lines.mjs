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

/** Whether it comes to be so, within some seconds: a drawing follows what is typed. */
async function comes(isSo) {
  for (let turn = 0; turn < 50; turn += 1) {
    if (await isSo()) return true
    await new Promise((later) => setTimeout(later, 100))
  }
  return false
}

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

  it('does not take what is not stated for something else', async () => {
    const { page, problems, close } = await open(given, 'members=3&monthlyIncome=500')
    const standings = await text(page, 'td.standing')
    assert.ok(standings.length > 0)
    for (const said of standings) assert.equal(said, 'needs the registration')
    // The curve is that of an urban household; on which one this family stands is not known.
    const bare = await open(given, 'members=3')
    const allowance = 'section[aria-labelledby=allowance-heading] canvas'
    const drawing = (opened) =>
      opened.evaluate((canvas) => document.querySelector(canvas).toDataURL(), allowance)
    const isSame = async () => (await drawing(page)) === (await drawing(bare.page))
    assert.ok(await comes(isSame))
    await page.getByLabel('Registration').selectOption('urban')
    assert.ok(await comes(async () => !(await isSame())))
    await page.getByLabel('Registration').selectOption('')
    assert.ok(await comes(isSame))
    assert.deepEqual(problems, [])
    await bare.close()
    await close()
  })

  it('says where no wage is published, and not that the document leaves a line open', async () => {
    const { page, close } = await open(given, 'readings.planPeriod=untilReplaced')
    const rows = await text(page, '[data-stretches] tbody tr')
    assert.match(rows.at(-1), /^2013-01-01 – 2014-10-31\s+No minimum wage is published here/)
    assert.match(rows.at(-2), /1,160\.00[\s\S]*4,000\.00 a year/)
    await close()
  })

  it('has a sum for every size that is drawn, and for a family larger than those', async () => {
    const { page, close } = await open(given, 'registration=urban&members=11&monthlyIncome=4312.00')
    const sums = await text(page, '[data-line="subsistenceAllowance.urban"] td.sum')
    // 392.00 a person; 392 x 8 = 3,136; 392 x 11 = 4,312
    assert.deepEqual(sums.slice(-2), ['3,136.00', '4,312.00'])
    assert.equal(sums.length, 1 + 8 + 1)
    await close()
  })

  it('draws no curve where there is none, and says why', async () => {
    for (const fragment of [
      'urbanSubsistenceStandard=0',
      'urbanSubsistenceStandard=999999999999&registration=urban&members=99&monthlyIncome=5',
    ]) {
      const { page, problems, close } = await openPage(given.browser, given.site)
      await page.goto(`${given.site}lines.html#${fragment}`)
      await page.waitForSelector('.lines[data-ready]')
      assert.match(
        await page.locator('section[aria-labelledby=allowance-heading]').innerText(),
        /No curve can be drawn/,
      )
      assert.deepEqual(problems, [])
      await close()
    }
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
