import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

// The site's tools are installed beside the site.
export const require = createRequire(resolve('docs/package.json'))

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const chineseFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'

/** Where Chromium is (CHROMIUM names another), installed from Debian's packages where the machine has none and can. */
function chromiumPath() {
  const find = () => [process.env.CHROMIUM, ...places].find((place) => place && existsSync(place))
  if ((find() === undefined || !existsSync(chineseFont)) && existsSync('/usr/bin/apt-get')) {
    const quietly = { stdio: ['ignore', 'ignore', 'inherit'] }
    execFileSync('apt-get', ['update', '-qq'], quietly)
    const packages = ['chromium', 'fonts-noto-cjk']
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quietly)
  }
  const found = find()
  if (found === undefined) throw new Error('no Chromium: install it, or name it in CHROMIUM')
  return found
}

/** A browser that asks nobody but the pages it is shown. */
export function launch() {
  const { chromium } = require('playwright-core')
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-default-apps']
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--no-first-run', '--disable-sync', ...quiet],
  })
}

/** A page that keeps what goes wrong on it: errors, failed requests, and requests that leave the site. */
export async function openPage(browser, site, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const problems = []
  const loaded = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // What is prefetched is given up when the page is left.
    const isGivenUp = why === 'net::ERR_ABORTED' && request.headers()['sec-purpose'] === 'prefetch'
    if (!isGivenUp) problems.push(`failed: ${request.url()} ${why}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(site) && !url.startsWith('data:') && !url.startsWith('blob:'))
      problems.push(`left: ${url}`)
  })
  page.on('response', (response) => {
    loaded.push(response)
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  return { page, problems, loaded, close: () => context.close() }
}
