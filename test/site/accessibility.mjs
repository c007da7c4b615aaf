import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import { openPage, require } from './browser.mjs'
import { built } from './serve.mjs'

const pages = readdirSync(built, { recursive: true })
  .filter((name) => name.endsWith('.html') && !name.startsWith('examples/'))
  .sort()

/** States of pages that show more than they do at first. */
const full = [
  'registration=rural&members=4&annualIncome=11289.59&livesInDilapidatedHouse=true&people.0.isRetired=true&people.0.lastCheckup=never',
  'registration=urban&members=three&monthlyIncome=2352.00&membersEmployed=9&asOf=2011-04-01&readings.limitInclusive=excluded',
]
const among = 'registration=rural&members=11&annualIncomePerCapita=3999.99&noSuchFact=1'
const states = ['', 'zh/'].flatMap((locale) => [
  ...full.map((fragment) => `${locale}try.html#${fragment}`),
  `${locale}lines.html#${among}`,
])

async function violations(page, runOnly) {
  const { violations: found } = await page.evaluate(
    (only) => window.axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) }),
    runOnly,
  )
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 4)
        .join(' | ')}`,
  )
}

export function accessibility(given) {
  for (const path of [...pages, ...states]) {
    it(`${path.slice(0, 60)} has no fault that axe finds, in light and dark, and loads nothing from elsewhere`, async () => {
      const { page, problems, close } = await openPage(given.browser, given.site)
      await page.goto(given.site + path)
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details, .VPContent details'))
          details.open = true
      })
      await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') })
      const light = await violations(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.waitForFunction(() => document.documentElement.classList.contains('dark'))
      const dark = await violations(page, ['color-contrast'])
      assert.deepEqual({ light, dark, problems }, { light: [], dark: [], problems: [] })
      await close()
    })
  }

  it('names the parts of a Chinese page in Chinese', () => {
    const label = /(?:aria-label|title|alt)="([^"]*)"|class="visually-hidden"[^>]*>([^<]*)</g
    for (const path of pages.filter((name) => name.startsWith('zh/'))) {
      const html = readFileSync(`${built}/${path}`, 'utf8')
      const english = [...html.matchAll(label)]
        .map(([, attribute, hidden]) => (attribute ?? hidden).trim())
        .filter((text) => /[a-z]{3}/i.test(text) && !/\p{Script=Han}/u.test(text))
      assert.deepEqual(english, [], path)
    }
  })

  it('has the same pages in both languages', () => {
    const english = pages.filter((page) => !page.startsWith('zh/') && page !== '404.html')
    const chinese = pages.filter((page) => page.startsWith('zh/')).map((page) => page.slice('zh/'.length))
    assert.deepEqual(chinese, english)
  })
}
