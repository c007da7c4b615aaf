import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { openPage } from './browser.mjs'

const { assess, createPolicy, screen } = await import(pathToFileURL(resolve('dist/index.js')).href)
const { cases } = JSON.parse(readFileSync('src/conformance/levels/boundary.json', 'utf8'))

/** The address of a case, written as a person would. */
function fragmentOf({ policy: { asOf, readings = {}, ...figures }, facts }) {
  const choices = Object.entries(readings).map(([id, choice]) => [`readings.${id}`, choice])
  return new URLSearchParams([
    ['asOf', asOf],
    ...Object.entries(figures),
    ...choices,
    ...Object.entries(facts),
  ])
}

const expectedOf = ({ request: { benefit, policy, facts } }) => {
  const { verdict, monthlyAllowance = null } = assess(benefit, facts, createPolicy(policy))
  return { verdict, monthlyAllowance }
}

const open = async ({ browser, site }, fragment = '') => {
  const opened = await openPage(browser, site)
  await opened.page.goto(`${site}try.html${fragment === '' ? '' : `#${fragment}`}`)
  await opened.page.waitForSelector('.calculator[data-ready]')
  return opened
}

const shown = (page, benefit) =>
  page.evaluate((id) => {
    const { verdict, allowance = null } = document.querySelector(`[data-benefit="${id}"]`).dataset
    return { verdict, monthlyAllowance: allowance }
  }, benefit)

export function calculator(given) {
  it(`gives the library's verdict on each of the ${cases.length} boundary cases, by the address`, async () => {
    const { page, problems, close } = await open(given)
    for (const one of cases) {
      const expected = expectedOf(one)
      assert.equal(expected.verdict, one.expected.result.verdict, one.id)
      const fragment = String(fragmentOf(one.request))
      await page.evaluate(async (text) => {
        location.hash = text
        await new Promise((drawn) => addEventListener('hashchange', () => setTimeout(drawn), { once: true }))
      }, fragment)
      assert.deepEqual(await shown(page, one.request.benefit), expected, one.id)
    }
    assert.deepEqual(problems, [])
    await close()
  })

  const typed = cases.filter(({ id }) => /\/(at|above)$/.test(id)).filter((_, index) => index % 6 === 0)

  it(`gives it on ${typed.length} of them typed into the form`, async () => {
    const { page, problems, close } = await open(given)
    for (const one of typed) {
      const { policy, facts, benefit } = one.request
      await page.locator('[data-action=start-again]').click()
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('.form details')) details.open = true
      })
      await page.locator('.policy input[type=date]').fill(policy.asOf)
      const { asOf: _, readings = {}, ...figures } = policy
      for (const [name, value] of Object.entries(figures)) {
        await page.locator(`.figures input[id$="-${name}"]`).fill(String(value))
      }
      for (const [id, choice] of Object.entries(readings)) {
        await page.locator(`.reading[data-reading="${id}"] input[value="${choice}"]`).check()
      }
      for (const [fact, value] of Object.entries(facts)) {
        await page.locator('.volunteer select').selectOption(fact)
        await page.locator('.volunteer button[type=submit]').click()
        const row = page.locator(`[data-fact="household.${fact}"]`)
        const choice = row.locator(`input[type=radio][value="${value}"]`)
        if ((await choice.count()) > 0) await choice.check()
        else await row.locator('input[type=text]').fill(String(value))
      }
      assert.deepEqual(await shown(page, benefit), expectedOf(one), one.id)
      const kept = new URLSearchParams(new URL(page.url()).hash.slice(1))
      for (const [name, value] of fragmentOf(one.request)) {
        if (name !== 'asOf') assert.equal(kept.get(name), value, one.id)
      }
    }
    assert.deepEqual(problems, [])
    await close()
  })

  it('asks in the order of the library, until nothing it could ask is open', async () => {
    const { page, problems, close } = await open(given)
    const answers = { registration: 'rural', monthlyIncome: '940.80', members: 4 }
    const asked = []
    const policy = createPolicy({ asOf: '2010-07-05' })
    const stated = {}
    for (let question = 0; question < 30; question += 1) {
      const card = page.locator('.next')
      const fact = await card.getAttribute('data-asks')
      assert.equal(fact ?? undefined, screen({ household: stated }, policy).nextFacts[0]?.fact)
      if (fact === null) break
      asked.push(fact)
      const field = card.locator('input[type=text]')
      const isTyped = (await field.count()) > 0
      stated[fact] = answers[fact] ?? (isTyped ? 1 : true)
      if (isTyped) {
        await field.fill(String(stated[fact]))
        await field.press('Enter')
      } else
        await card
          .locator('button.answer')
          .nth(fact === 'registration' ? 1 : 0)
          .click()
    }
    // 980 x 40% x 60% = 235.20 a person, x 4 = 940.80: at the limit, which the allowance does not include
    assert.deepEqual(asked.slice(0, 3), ['registration', 'monthlyIncome', 'members'])
    assert.equal((await shown(page, 'subsistenceAllowance')).verdict, 'ineligible')
    assert.equal((await shown(page, 'dilapidatedHousingRepair')).verdict, 'eligible')
    assert.equal(await page.locator('.next .done').count(), 1)
    assert.deepEqual(problems, [])
    await close()
  })

  it('weighs at most 250 kB gzipped, with all that its page loads', async () => {
    const { page, loaded, close } = await open(given)
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(
      loaded
        .filter((response) => /\.(?:html|js|css)$/.test(new URL(response.url()).pathname))
        .map(async (response) => gzipSync(await response.body()).length),
    )
    const total = sizes.reduce((sum, size) => sum + size, 0)
    console.log(`calculator page: ${sizes.length} files, ${(total / 1000).toFixed(1)} kB gzipped`)
    assert.ok(sizes.length >= 4)
    assert.ok(total <= 250_000, `${total} bytes`)
    await close()
  })
}
