import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { openPage } from './browser.mjs'

/** A word that stands inside a sentence, with Chinese on both sides of it. */
const word = '平均数'

export function search(given) {
  it('finds a Chinese word inside a sentence', async () => {
    assert.match(
      readFileSync('docs/zh/targets.md', 'utf8'),
      new RegExp(`\\p{Script=Han}${word}\\p{Script=Han}`, 'u'),
    )
    const { page, problems, close } = await openPage(given.browser, given.site)
    await page.goto(`${given.site}zh/index.html`)
    await page.getByRole('button', { name: '搜索' }).first().click()
    await page.locator('.VPLocalSearchBox input').fill(word)
    const found = page.locator('.VPLocalSearchBox .result')
    await found.first().waitFor()
    const links = await found.evaluateAll((results) => results.map(({ href }) => new URL(href).pathname))
    assert.ok(links.includes('/zh/targets.html'), links.join())
    await page.locator('.VPLocalSearchBox .result[href*="zh/targets.html"]').first().click()
    await page.waitForURL(/zh\/targets\.html/)
    // The address changes before the page does.
    await page.locator('main').getByText(word).first().waitFor()
    assert.deepEqual(problems, [])
    await close()
  })

  it('finds an English word in the English pages only', async () => {
    const { page, close } = await openPage(given.browser, given.site)
    await page.goto(`${given.site}readings.html`)
    await page.getByRole('button', { name: 'Search' }).first().click()
    await page.locator('.VPLocalSearchBox input').fill('denominator')
    const found = page.locator('.VPLocalSearchBox .result')
    await found.first().waitFor()
    const links = await found.evaluateAll((results) => results.map(({ href }) => new URL(href).pathname))
    assert.ok(links.length > 0 && links.every((link) => !link.startsWith('/zh/')), links.join())
    await close()
  })
}
