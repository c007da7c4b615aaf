import assert from 'node:assert/strict'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { it } from 'node:test'
import { openPage } from './browser.mjs'

const folder = resolve('docs/.vitepress/dist-pictures')
const family = '#registration=urban&members=3&monthlyIncome=2352.00&hasHousingDifficulty=true'
const shown = {
  index: '',
  try: family,
  lines: family,
  scorecard: '',
  readings: '',
  targets: '',
  'document/part-3-2': '',
  'document/part-3-8': '',
  'guides/import': '',
  'api/index': '',
}
// Too long to look at as a whole.
const long = new Set(['targets', 'api/index'])
const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }

export function pictures(given) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [device, viewport] of Object.entries(widths)) {
    it(`is no wider than a ${device}, and has its pictures taken there`, async () => {
      for (const [name, fragment] of Object.entries(shown)) {
        for (const [language, locale] of [
          ['en', ''],
          ['zh', 'zh/'],
        ]) {
          const { page, close } = await openPage(given.browser, given.site, { viewport })
          await page.goto(`${given.site}${locale}${name}.html${fragment}`)
          await page.waitForLoadState('networkidle')
          const path = `${folder}/${name.replace('/', '-')}-${language}-${device}.png`
          await page.screenshot({ path, fullPage: !long.has(name) })
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          assert.ok(wide <= viewport.width, `${name} in ${language} is ${wide} wide`)
          assert.ok(statSync(path).size > 10_000)
          await close()
        }
      }
    })
  }
}
