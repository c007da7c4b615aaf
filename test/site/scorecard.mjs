import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { openPage } from './browser.mjs'

const open = async ({ browser, site }, page = 'scorecard.html') => {
  const opened = await openPage(browser, site)
  await opened.page.goto(site + page)
  await opened.page.waitForSelector('.scorecard[data-ready]')
  return opened
}

const counts = async (page) =>
  Object.fromEntries(
    await page
      .locator('[data-count]')
      .evaluateAll((all) => all.map(({ dataset, innerText }) => [dataset.count, Number(innerText)])),
  )
const statusOf = (page, target) => page.locator(`[data-target="${target}"]`).getAttribute('data-status')
const upload = (page, name, body) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(body) })
const saved = async (page, action) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-action=${action}]`).click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}

export function scorecard(given) {
  it('judges what is typed, to the last unit', async () => {
    const { page, problems, close } = await open(given)
    await page.locator('.target-group', { hasText: 'Goal 2.3.12' }).locator('summary').click()
    const target = page.locator('[data-target="townTapWater"]')
    // 95% of 1,000 is 950
    await target.getByLabel('Numerator').fill('949')
    await target.getByLabel('Denominator').fill('1000')
    assert.equal(await statusOf(page, 'townTapWater'), 'unmet')
    assert.match(await target.innerText(), /short by 0\.1 \(percentage points\), 1 more needed/)
    await target.getByLabel('Numerator').fill('950')
    assert.equal(await statusOf(page, 'townTapWater'), 'met')
    assert.deepEqual(await counts(page), {
      met: 1,
      unmet: 0,
      notMeasurable: 0,
      undetermined: 0,
      missing: 102,
    })
    await target.getByLabel('Numerator').fill('1001')
    assert.match(await target.locator('.issue').innerText(), /at most the denominator/)
    assert.deepEqual(await counts(page), {
      met: 0,
      unmet: 0,
      notMeasurable: 0,
      undetermined: 0,
      missing: 103,
    })
    assert.deepEqual(problems, [])
    await close()
  })

  it('reads back what it saves, as CSV and as JSON', async () => {
    const { page, problems, close } = await open(given)
    await page.locator('[data-action=example]').click()
    // 99.6% is 0.4 percentage points below what is asked of about all.
    assert.equal(await statusOf(page, 'lowRentHousingCoverage'), 'undetermined')
    const without = await counts(page)
    await page.getByLabel('Tolerance').fill('0.4')
    const before = await counts(page)
    assert.equal(before.met, without.met + 1)
    assert.ok(without.met > 0 && without.unmet > 0 && without.undetermined > 0)
    const csv = await saved(page, 'save-csv')
    const json = await saved(page, 'save-json')
    assert.match(
      await saved(page, 'save-markdown'),
      /^# Scorecard of the plan\n[\s\S]*\| at least 95% \| 94\.9% \| unmet \|/,
    )
    for (const [name, body] of [
      ['a.csv', csv],
      ['a.json', json],
    ]) {
      await page.reload()
      const expected = name.endsWith('.json') ? before : without
      await page.waitForSelector('.scorecard[data-ready]')
      assert.equal((await counts(page)).missing, 103)
      await upload(page, name, body)
      await page.waitForFunction(
        () => !document.querySelector('[data-count=missing]').innerText.includes('103'),
      )
      assert.deepEqual(await counts(page), expected)
    }
    assert.deepEqual(problems, [])
    await close()
  })

  it('reads a table from a spreadsheet: a mark at the start, quotes, semicolons, any line ending', async () => {
    const { page, close } = await open(given, 'zh/scorecard.html')
    await upload(
      page,
      '填报.csv',
      '\uFEFFtarget;place;year;numerator;denominator\r\ntownLibraryBranches;"甲;""乙"";丙";;8;8\r\ntownLibraryBranches;甲①（北）;;８;8\r\ntownTapWater;;;950;1000',
    )
    await page.waitForFunction(() => document.querySelector('[data-count=met]').innerText === '2')
    await page.locator('.target-group summary').evaluateAll((all) => all.map((one) => one.click()))
    assert.equal(
      await page.locator('[data-target="townLibraryBranches"] .place').first().inputValue(),
      '甲;"乙";丙',
    )
    assert.match(await saved(page, 'save-json'), /"place": "甲①（北）"/)
    await close()
  })

  it('puts what it finds of a year beside that year, also where another is not stated', async () => {
    const { page, problems, close } = await open(given)
    await upload(page, 'a.json', '{"compulsoryEducationRetention": [{"year": 2011, "value": "99.4"}]}')
    const target = page.locator('[data-target="compulsoryEducationRetention"]')
    await page.locator('.target-group', { has: target }).locator('summary').click()
    const row = (year) =>
      target
        .locator('.observation')
        .filter({ has: page.locator(`select:has(option:checked[value="${year}"])`) })
    assert.equal(await row('2011').locator('.judged').count(), 1)
    for (const year of ['2010', '2012']) assert.equal(await row(year).locator('.judged').count(), 0)
    // At least 99% is asked of every year.
    await row('2012').getByLabel('Value').fill('98.9')
    assert.equal(await target.getAttribute('data-status'), 'unmet')
    assert.match(await row('2011').locator('.judged').innerText(), /^met/)
    assert.match(await row('2012').locator('.judged').innerText(), /^unmet/)
    assert.equal(await row('2010').locator('.judged').count(), 0)
    await page.getByRole('button', { name: 'Clear all' }).click()
    for (const [year, value] of [
      ['2011', '98.9'],
      ['2012', '99.4'],
    ])
      await row(year).getByLabel('Value').fill(value)
    assert.match(await row('2011').locator('.judged').innerText(), /^unmet/)
    assert.match(await row('2012').locator('.judged').innerText(), /^met/)
    assert.deepEqual(problems, [])
    await close()
  })

  it('names in Chinese the field refused and what stands in it', async () => {
    const { page, close } = await open(given, 'zh/scorecard.html')
    await upload(page, 'a.json', '{"townTapWater": {"value": "abc", "colour": "red"}}')
    await page.locator('.target-group summary').evaluateAll((all) => all.map((one) => one.click()))
    const said = await page.locator('[data-target="townTapWater"] .issue').innerText()
    assert.match(said, /数值：“abc”应为数字/)
    assert.match(said, /colour：“red”本指标没有这一项/)
    await close()
  })

  it('says what is wrong with a file, and takes no harm', async () => {
    const { page, problems, close } = await open(given)
    const alert = page.locator('.overview [role=alert]')
    for (const [name, body, said] of [
      ['a.json', '{', /could not be read/],
      ['a.json', '[1]', /could not be read/],
      ['a.json', '{"townTapWater": 3}', /could not be read/],
      ['a.csv', 'goal,value\n1,2', /columns not known: goal/],
      ['a.csv', '\u0000\u0001\u0002', /columns not known/],
      ['a.csv', 'target,value\ntownTapWater,"95\nvillageTapWater,90', /line 2 quotation marks/],
      ['a.csv', 'target,value\ntownTapWater,"9"5', /line 2 quotation marks/],
      ['a.csv', 'target,value\ntownTapWater,94,5', /line 2 has more cells/],
      ['a.csv', 'target,value,value\ntownTapWater,94,95', /columns there twice: value/],
      ['a.csv', Buffer.from('target,place,value\ntownTapWater,\xbc\xd7,95', 'latin1'), /not UTF-8/],
    ]) {
      await upload(page, name, body)
      await alert.first().waitFor()
      assert.match(await alert.first().innerText(), said)
      assert.equal((await counts(page)).missing, 103)
    }
    await upload(
      page,
      'a.json',
      '{"__proto__": {"value": 1}, "noSuchTarget": {"value": 1}, "townTapWater": {"value": 95, "colour": "<img src=x onerror=hacked=1>"}, "villageTapWater": {"value": "90"}}',
    )
    await page.waitForFunction(() => document.querySelector('[data-count=met]').innerText === '1')
    assert.match(await alert.first().innerText(), /noSuchTarget/)
    await page.locator('.target-group summary').evaluateAll((all) => all.map((one) => one.click()))
    assert.match(await page.locator('[data-target="townTapWater"] .issue').innerText(), /colour/)
    assert.equal(await page.evaluate('typeof hacked'), 'undefined')
    assert.deepEqual(problems, [])
    await close()
  })
}
