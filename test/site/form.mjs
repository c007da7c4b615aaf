import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { openPage } from './browser.mjs'

const family = 'registration=urban&members=3&monthlyIncome=2352.00&hasHousingDifficulty=true'

const open = async ({ browser, site }, fragment, page = 'try.html') => {
  const opened = await openPage(browser, site)
  await opened.page.goto(`${site}${page}#${fragment}`)
  await opened.page.waitForSelector('[data-ready]')
  return opened
}

const verdictOf = (page, benefit) =>
  page.locator(`[data-benefit="${benefit}"]`).first().getAttribute('data-verdict')

export function form(given) {
  it('can be filled in by the keyboard alone', async () => {
    const { page, problems, close } = await open(given, '')
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: element } = document
        return {
          tag: element.tagName,
          inCard: element.closest('.next') !== null,
          text: element.textContent.trim(),
        }
      })
    const tabTo = async (wanted) => {
      for (let step = 0; step < 40; step += 1) {
        const now = await focused()
        if (wanted(now)) return
        await page.keyboard.press('Tab')
      }
      assert.fail('the focus never got there')
    }
    await tabTo(({ inCard, text }) => inCard && text === 'urban')
    await page.keyboard.press('Enter')
    // The focus is at the next question, and the field of it one or two steps on.
    await tabTo(({ inCard, tag }) => inCard && tag === 'INPUT')
    await page.keyboard.type('2352.00')
    await page.keyboard.press('Enter')
    for (let question = 0; question < 2; question += 1) {
      const fact = await page.locator('.next').getAttribute('data-asks')
      if (fact === 'members') {
        await tabTo(({ inCard, tag }) => inCard && tag === 'INPUT')
        await page.keyboard.type('3')
      } else await tabTo(({ inCard, text }) => inCard && text === 'Yes')
      await page.keyboard.press('Enter')
    }
    assert.equal(await verdictOf(page, 'lowRentHousing'), 'eligible')
    await tabTo(({ tag, text }) => tag === 'SUMMARY' && text.includes('Low-rent housing'))
    await page.keyboard.press('Enter')
    assert.ok(await page.getByText('392.00 x 2 x 3 = 2,352.00 yuan').first().isVisible())
    assert.deepEqual(problems, [])
    await close()
  })

  it('leaves what is being read open where an answer moves it to another group', async () => {
    const { page, close } = await open(given, family)
    const housing = page.locator('[data-benefit="lowRentHousing"]')
    await housing.locator('summary').click()
    assert.equal(await housing.getAttribute('data-verdict'), 'eligible')
    await page.locator('[data-fact="household.monthlyIncome"] input').fill('2352.01')
    assert.equal(await housing.getAttribute('data-verdict'), 'ineligible')
    assert.ok(await housing.getByText('392.00 x 2 x 3 = 2,352.00 yuan').isVisible())
    const clause = await housing.getByRole('link', { name: '2.1.3' }).getAttribute('href')
    assert.match(clause, /#2\.1\.3$/)
    await page.goto(new URL(clause, page.url()).href)
    assert.equal(await page.locator('[id="2.1.3"]').count(), 1)
    assert.ok(
      await page.getByRole('heading', { name: '2.1.3 Housing for low-income households' }).isVisible(),
    )
    await close()
  })

  it('and unfolds the group it is moved to', async () => {
    const { page, close } = await open(given, 'people=1&people.0.isWorker=true')
    const services = page.locator('[data-benefit="freeEmploymentServices"]')
    await services.locator('summary').click()
    await page.locator('[data-fact="people.0.isWorker"] .clear').click()
    assert.equal(await services.getAttribute('data-verdict'), 'undetermined')
    assert.ok(await services.locator('.grounds').isVisible())
    await page.locator('details.group > summary').click()
    assert.equal(await services.locator('.grounds').isVisible(), false)
    await page.getByRole('button', { name: '＋ Add a person' }).click()
    await page.locator('[data-benefit="freeEmploymentServices"]').nth(1).waitFor({ state: 'attached' })
    assert.equal(await services.first().locator('.grounds').isVisible(), false)
    await close()
  })

  it('says at the closed panel that a link brought figures along', async () => {
    const { page, close } = await open(given, `${family}&minimumWage=1000&roundStandardsUpTo=5`)
    assert.equal(await page.locator('.policy .figures summary').textContent(), 'Local figures 2 given')
    await close()
  })

  it('says what changed to those who do not see it', async () => {
    const { page, close } = await open(given, family)
    await page.locator('[data-fact="household.monthlyIncome"] input').fill('1175.99')
    const status = page.locator('.verdicts [role=status]')
    await page.waitForFunction(() =>
      document.querySelector('.verdicts [role=status]').textContent.includes('0.01'),
    )
    assert.match(await status.textContent(), /2 met, .*Monthly allowance: 0\.01 yuan/)
    await close()
  })

  it('shows what is refused at its field, and decides the rest without it', async () => {
    const { page, problems, close } = await open(given, family)
    const row = page.locator('[data-fact="household.members"]')
    await row.locator('input').fill('three')
    assert.match(await row.locator('.issue').textContent(), /whole number from 1 to 99/)
    assert.equal(await row.locator('input').getAttribute('aria-invalid'), 'true')
    assert.equal(await verdictOf(page, 'lowRentHousing'), 'undetermined')
    assert.equal(await verdictOf(page, 'lowIncomeFarmHousehold'), 'ineligible')
    // As a Chinese keyboard types it; a raised 3 is no digit.
    for (const raised of ['³', '③']) {
      await row.locator('input').fill(raised)
      assert.equal(await row.locator('.issue').count(), 1)
    }
    await row.locator('input').fill('３')
    assert.equal(await row.locator('.issue').count(), 0)
    assert.equal(await verdictOf(page, 'lowRentHousing'), 'eligible')
    await page.locator('.policy input[type=date]').fill('2013-06-01')
    assert.equal(await page.locator('.policy .issue').count(), 1)
    assert.equal(await page.locator('.benefit').count(), 0)
    assert.deepEqual(problems, [])
    await close()
  })

  it('says the same in Chinese', async () => {
    const { page, close } = await open(
      given,
      `${family}&membersEmployed=9&membersAbleAndWillingToWork=2`,
      'zh/try.html',
    )
    assert.equal(
      await page.locator('[data-fact="household.membersEmployed"] .issue').textContent(),
      '不能多于“能就业且愿就业人数”“家庭人口”。',
    )
    assert.match(await page.locator('.paper').textContent(), /392\.00×2×3人=2352\.00元/)
    await page.locator('.letter select').nth(1).selectOption('en')
    assert.match(await page.locator('.paper').textContent(), /392\.00 x 2 x 3 = 2,352\.00 yuan/)
    await close()
  })

  it('keeps a case in the address, without what is sensitive', async () => {
    const { page, problems, close } = await open(given, `${family}&isFamilyPlanningFamily=true`)
    assert.equal(await page.locator('[data-fact="household.isFamilyPlanningFamily"]').count(), 0)
    await page.locator('.volunteer > summary').click()
    await page.locator('.volunteer select').selectOption('isFamilyPlanningFamily')
    await page.locator('.volunteer button[type=submit]').click()
    await page.locator('[data-fact="household.isFamilyPlanningFamily"] input[value=true]').check()
    assert.equal(await verdictOf(page, 'familyPlanningFamilyTreatment'), 'eligible')
    assert.doesNotMatch(page.url(), /isFamilyPlanning/)
    assert.match(page.url(), /monthlyIncome=2352\.00/)
    await page.reload()
    await page.waitForSelector('[data-ready]')
    assert.equal(await verdictOf(page, 'lowRentHousing'), 'eligible')
    assert.equal(await verdictOf(page, 'familyPlanningFamilyTreatment'), 'undetermined')
    assert.deepEqual(problems, [])
    await close()
  })

  it('counts neither of two facts that contradict one another', async () => {
    const stated =
      'registration=urban&members=3&monthlyIncome=100&annualIncome=99999999&hasHousingDifficulty=true'
    const { page, problems, close } = await open(given, stated)
    assert.equal(await verdictOf(page, 'subsistenceAllowance'), 'undetermined')
    assert.equal(await page.locator('[data-fact] .issue').count(), 2)
    assert.match(
      await page.locator('.verdicts > .issue').textContent(),
      /Household income per month, Household income per year/,
    )
    await page.locator('[data-fact="household.annualIncome"] .clear').click()
    assert.equal(await verdictOf(page, 'subsistenceAllowance'), 'eligible')
    // Nine in work, of two able to: which of them is wrong, is not known.
    await page.goto('about:blank')
    await page.goto(
      `${given.site}try.html#registration=urban&members=9&membersAbleAndWillingToWork=2&membersEmployed=9`,
    )
    await page.waitForSelector('[data-ready]')
    assert.equal(await verdictOf(page, 'zeroEmploymentHousehold'), 'undetermined')
    assert.match(
      await page.locator('.verdicts > .issue').textContent(),
      /Members able and willing to work, Members in work/,
    )
    assert.deepEqual(problems, [])
    await close()
  })

  it('does not say that all is asked while an answer is skipped, refused or still empty', async () => {
    const { page, close } = await open(given, 'members=three')
    const skip = page.locator('.next button', { hasText: 'Not known, skip' })
    const first = await page.locator('.next').getAttribute('data-asks')
    for (let question = 0; question < 40 && (await skip.count()) > 0; question += 1) await skip.click()
    assert.match(await page.locator('.next .done').textContent(), /^Left to ask is only what was skipped/)
    await page.locator('[data-action=start-again]').click()
    await page.locator('.next form').waitFor()
    assert.equal(await page.locator('.next').getAttribute('data-asks'), first)
    assert.equal(await page.getByText('skipped').count(), 0)
    await close()
  })

  it('does not take an answer that cannot be read, and says what would do', async () => {
    const { page, close } = await open(
      given,
      'registration=urban&hasHousingDifficulty=true&monthlyIncome=2352',
    )
    const card = page.locator('.next')
    while ((await card.getAttribute('data-asks')) !== 'members')
      await card.locator('button', { hasText: 'Not known, skip' }).click()
    await card.locator('input').fill('100')
    await card.locator('button[type=submit]').click()
    await card.getByText('Give a whole number from 1 to 99.').waitFor()
    assert.equal(await card.getAttribute('data-asks'), 'members')
    assert.equal(await card.locator('input').getAttribute('aria-invalid'), 'true')
    assert.equal(await page.locator('[data-fact="household.members"]').count(), 0)
    await card.locator('input').fill('3')
    assert.equal(await card.locator('.issue').count(), 0)
    await card.locator('button[type=submit]').click()
    await page.locator('[data-fact="household.members"]').waitFor()
    await close()
  })

  it('outside the plan nothing is refused, and nothing is said to be paid', async () => {
    const { page, close } = await open(given, 'asOf=2013-06-01&minimumWage=1310&registration=urban&members=1')
    assert.equal((await page.locator('[data-allowance-total]').textContent()).trim(), 'not in force')
    assert.match(await page.locator('.next .done').textContent(), /^The plan does not bind on this day/)
    await close()
  })

  it('says what of a damaged address it did not take, and puts nothing in its place', async () => {
    const damaged = [
      ['members=3&members=4&registration=Urban', ['members=3', 'members=4', 'registration=Urban']],
      ['member=3&readings.limitInclusive=exclude', ['member=3', 'readings.limitInclusive=exclude']],
      ['roundStandardsUpTo=7&people=2.5&people=-1', ['roundStandardsUpTo=7', 'people=2.5', 'people=-1']],
      [
        'people.99.isRetired=true&people.0.isRetired=yes',
        ['people.99.isRetired=true', 'people.0.isRetired=yes'],
      ],
      ['isFamilyPlanningFamily=true', ['isFamilyPlanningFamily']],
    ]
    for (const [fragment, parts] of damaged) {
      const { page, problems, close } = await open(given, fragment)
      const note = (await page.locator('.address-note').textContent()).split(': ').at(-1)
      assert.deepEqual(note.split('; '), parts)
      assert.equal(await page.locator('[data-fact], .person').count(), 0)
      assert.equal(new URL(page.url()).hash, '')
      await page.locator('[data-action=start-again]').click()
      assert.equal(await page.locator('.address-note').count(), 0)
      assert.deepEqual(problems, [])
      await close()
    }
    const whole = await open(
      given,
      `${family}&readings.limitInclusive=excluded&people=2&people.1.isRetired=true`,
    )
    assert.equal(await whole.page.locator('.address-note').count(), 0)
    await whole.close()
  })

  it('keeps the family where a link leads to a place on the page', async () => {
    const { page, close } = await open(given, family)
    await page.locator('.VPSkipLink').focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement.id === 'VPContent')
    await page.waitForFunction(() => location.hash.includes('monthlyIncome=2352.00'))
    assert.equal(await verdictOf(page, 'lowRentHousing'), 'eligible')
    await close()
  })

  it('takes the family along into the other language, as it stands', async () => {
    const { page, problems, close } = await open(given, family)
    await page.locator('[data-fact="household.members"] input').fill('4')
    await page.waitForFunction(() => location.hash.includes('members=4'))
    await page.locator('.VPNavBarTranslations button').hover()
    await page.locator('.VPNavBarTranslations a').first().click()
    await page.waitForURL(/zh\/try\.html/)
    const field = page.locator('[data-fact="household.members"] input')
    await page.getByText('计算器').first().waitFor()
    await field.waitFor()
    assert.equal(await field.inputValue(), '4')
    assert.match(page.url(), /members=4/)
    assert.deepEqual(problems, [])
    await close()
  })

  it('shows what stood in the address for a date, and what is accepted', async () => {
    const { page, close } = await open(given, 'people.0.lastCheckup=2010-02-30')
    const said = await page.locator('[data-fact="people.0.lastCheckup"] .issue').textContent()
    assert.match(said, /“2010-02-30” is not accepted\. Give a calendar date that is not after/)
    await page.goto('about:blank')
    await page.goto(`${given.site}try.html#asOf=05.07.2010`)
    await page.waitForSelector('[data-ready]')
    assert.match(
      await page.locator('.policy .issue').textContent(),
      /“05\.07\.2010” is not accepted\. Give a calendar date/,
    )
    assert.equal(await page.locator('.benefit').count(), 0)
    await close()
  })

  it('leaves the figures open once one of them is mended', async () => {
    const { page, close } = await open(given, `${family}&minimumWage=9,80`)
    const field = page.locator('.figures input').first()
    assert.match(await page.locator('.figures .issue').textContent(), /no commas/)
    await field.fill('980')
    await page.locator('.figures .issue').waitFor({ state: 'detached' })
    assert.equal(await field.isVisible(), true)
    await close()
  })

  it('forgets of a person removed what it remembered', async () => {
    const { page, close } = await open(given, 'people=2&people.0.isRetired=false&people.1.isRetired=true')
    await page.locator('.letter select').first().selectOption({ label: 'Person 2 · Free health check-up' })
    await page.getByRole('button', { name: 'Remove person 1' }).click()
    assert.equal(await page.locator('.person input[value=true]').first().isChecked(), true)
    assert.equal(await page.locator('.letter select').first().inputValue(), '')
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), '＋ Add a person')
    await close()
  })

  it('takes no harm from a hostile address', async () => {
    const { page, problems, close } = await open(given, '')
    const hostile = [
      '%E0%A4%A&members=3',
      '__proto__=x&constructor=y&toString=z&members=3',
      'people=999999999&people.0.__proto__=x&people.99.isRetired=true&members=3',
      'people=-1&people.0.isRetired=maybe&readings.__proto__=x&readings.limitInclusive=%3Cscript%3E&members=3',
      `members=3&registration=${encodeURIComponent('"><img src=x onerror=hacked=1>')}`,
      `asOf=${encodeURIComponent('<img src=x onerror=hacked=1>')}&members=3`,
      `members=3&monthlyIncome=${encodeURIComponent('<img src=x onerror=hacked=1>')}`,
      `members=3&monthlyIncome=${'9'.repeat(100_000)}`,
    ]
    for (const fragment of hostile) {
      await page.goto('about:blank')
      await page.goto(`${given.site}try.html#${fragment}`)
      await page.waitForSelector('.calculator[data-ready]')
      assert.equal(
        await page.locator('[data-fact="household.members"] input').inputValue(),
        '3',
        fragment.slice(0, 80),
      )
      assert.ok((await page.locator('.form .person').count()) <= 20)
      assert.equal(await page.evaluate('typeof hacked'), 'undefined')
      assert.equal(await page.evaluate('document.querySelectorAll("#app img[src=x], #app script").length'), 0)
      assert.equal(await page.evaluate('({}).x'), undefined)
    }
    assert.deepEqual(problems, [])
    await close()
  })

  it('gives the result as JSON that can be screened and explained again', async () => {
    const { page, close } = await open(given, `${family}&people.0.isRetired=true&people.0.lastCheckup=never`)
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-action=save-json]').click(),
    ])
    assert.equal(saved.suggestedFilename(), 'jiaxing-benefits-2010-07-05.json')
    const { policy, household, people, screening } = JSON.parse(readFileSync(await saved.path(), 'utf8'))
    assert.deepEqual(policy, { asOf: '2010-07-05' })
    assert.deepEqual(household, {
      registration: 'urban',
      members: 3,
      monthlyIncome: '2352.00',
      hasHousingDifficulty: true,
    })
    assert.deepEqual(people, [{ isRetired: true, lastCheckup: 'never' }])
    assert.equal(
      screening.people[0].find(({ benefit }) => benefit === 'freeHealthCheckup').verdict,
      'eligible',
    )
    await close()
  })

  it('prints the verdicts and the letter, without the form', async () => {
    const { page, close } = await open(given, family)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.form').isVisible(), false)
    assert.equal(await page.locator('.VPNav').isVisible(), false)
    assert.equal(await page.locator('.paper').isVisible(), true)
    assert.equal(await page.locator('.benefit').first().isVisible(), true)
    const inkOf = () => page.locator('.paper').evaluate((letter) => getComputedStyle(letter).color)
    const ink = await inkOf()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.waitForFunction(() => document.documentElement.classList.contains('dark'))
    assert.equal(await inkOf(), ink)
    await close()
  })
}
