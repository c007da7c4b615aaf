import assert from 'node:assert/strict'
import { it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { openPage } from './browser.mjs'
import { built, serve } from './serve.mjs'

export function places(given) {
  it('works from a folder of any depth on a server', async () => {
    const { site, close: stop } = await serve('/benefits/2010/')
    const { page, problems, close } = await openPage(given.browser, site)
    for (const path of ['', 'index.html', 'zh/', 'zh/index.html']) {
      await page.goto(site + path)
      await page.waitForLoadState('networkidle')
      const locale = path.startsWith('zh/') ? 'zh/' : ''
      // From page to page without loading anew, and back, and in the other language.
      await page.locator(`.VPNavBarMenu a[href$="${locale}try.html"]`).click()
      await page.waitForSelector('.calculator[data-ready]')
      assert.equal(new URL(page.url()).pathname, `/benefits/2010/${locale}try.html`)
      await page.locator(`.VPNavBarMenu a[href$="${locale}readings.html"]`).click()
      await page.waitForURL(`${site}${locale}readings.html`)
      await page.goBack()
      await page.waitForSelector('.calculator[data-ready]')
      await page.goto(`${site}${locale}readings.html`)
      await page.waitForLoadState('networkidle')
      for (const link of await page.locator('a[href]').evaluateAll((all) => all.map(({ href }) => href)))
        assert.ok(!link.startsWith('http://127') || link.startsWith(site), link)
    }
    assert.deepEqual(problems, [])
    await close()
    stop()
  })

  it('can be read, and followed from page to page, when opened as a file', async () => {
    const { page, close } = await openPage(given.browser, 'file:')
    await page.goto(pathToFileURL(`${built}/zh/readings.html`).href)
    await page.locator('.VPSidebar a').first().waitFor({ state: 'attached' })
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).margin), '8px')
    const links = await page.locator('a[href]').evaluateAll((all) => all.map(({ href }) => href))
    const pages = [...new Set(links.map((link) => link.replace(/#.*/, '')))].filter((link) =>
      link.startsWith('file:'),
    )
    assert.ok(pages.length > 10)
    for (const link of pages) {
      await page.goto(link)
      assert.ok((await page.locator('h1').count()) > 0, link)
    }
    await page.goto(pathToFileURL(`${built}/zh/try.html`).href)
    assert.equal(await page.locator('.only-as-file').first().isVisible(), true)
    await close()
  })
}
