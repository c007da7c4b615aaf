// The built site in a real browser. `npm run test:site` builds it first; `npm run test:site -- --built` takes it as it is.
// Pictures of the main pages go to docs/.vitepress/dist-pictures, which is ignored.
import { execFileSync } from 'node:child_process'
import { after, before, describe } from 'node:test'
import { accessibility } from './accessibility.mjs'
import { launch } from './browser.mjs'
import { calculator } from './calculator.mjs'
import { form } from './form.mjs'
import { lines } from './lines.mjs'
import { links } from './links.mjs'
import { pictures } from './pictures.mjs'
import { places } from './places.mjs'
import { scorecard } from './scorecard.mjs'
import { search } from './search.mjs'
import { serve } from './serve.mjs'

if (!process.argv.includes('--built'))
  execFileSync('npm', ['run', 'docs:build'], { stdio: ['ignore', 'ignore', 'inherit'] })

describe('the site', { concurrency: 2 }, () => {
  /** What every check is given, once the browser is there. */
  const given = {}
  before(async () => {
    given.browser = await launch()
    Object.assign(given, await serve())
  })
  after(async () => {
    await given.browser?.close()
    given.close?.()
  })
  for (const checks of [calculator, form, lines, links, scorecard, search, places, pictures, accessibility])
    checks(given)
})
