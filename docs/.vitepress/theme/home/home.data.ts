import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { defineLoader } from 'vitepress'
import { words } from '../../../../src/determine/explain-words.js'
import type { Language } from '../../../../src/policy/text.js'

/** One family exactly on a line, and the same with one fen more: decided when the site is built. */
export interface HomeData {
  readonly day: string
  readonly people: number
  readonly cases: readonly { readonly income: string; readonly verdict: string; readonly slack: string }[]
  readonly arithmetic: Readonly<Record<Language, string>>
  readonly standard: Readonly<Record<Language, string>>
  readonly benefits: number
  readonly targets: number
  readonly readings: number
  readonly conformanceCases: number
}

declare const data: HomeData

export { data }

const root = new URL('../../../../', import.meta.url)
const built = (file: string) => import(pathToFileURL(fileURLToPath(new URL(`dist/${file}`, root))).href)
const people = 3

export default defineLoader({
  watch: [],
  async load(): Promise<HomeData> {
    const { assess, benefits, createPolicy, incomeLimits, readings, targets } = (await built(
      'index.js',
    )) as typeof import('jiaxing-benefits')
    const [{ household }] = JSON.parse(readFileSync(new URL('docs/examples/families.json', root), 'utf8'))
    const policy = createPolicy({ asOf: '2010-07-05' })
    const limit = incomeLimits(policy).find(({ benefit }) => benefit === 'lowRentHousing')
    const { monthlyIncome: _, ...family } = household
    const onTheLine = limit?.limit?.times(people)
    if (!limit?.arithmetic || !onTheLine) throw new Error('no limit to show')
    const cases = [onTheLine, onTheLine.plus('0.01')].map((income) => {
      const determination = assess(
        'lowRentHousing',
        { ...family, members: people, monthlyIncome: income.toFixed(2) },
        policy,
      )
      const found = determination.criteria.find((criterion) => criterion.kind === 'income')
      const slack = found && 'slack' in found ? (found.slack ?? '') : ''
      return { income: income.toFixed(2), verdict: determination.verdict, slack }
    })
    const { amount, ratio, source } = limit.arithmetic
    if (typeof source !== 'object') throw new Error('the standard is not derived')
    const both = (text: (say: (typeof words)['en']) => string) => ({
      en: text(words.en),
      'zh-CN': text(words['zh-CN']),
    })
    const { levels } = JSON.parse(readFileSync(new URL('dist/conformance/manifest.json', root), 'utf8'))
    return {
      day: policy.asOf,
      people,
      cases,
      arithmetic: both(
        (say) =>
          `${say.amount(amount)}${say.times(ratio)}${say.timesPeople(people)}${say.equals}${say.amount(onTheLine.toFixed())}${say.yuan}`,
      ),
      standard: both(
        (say) =>
          `${say.amount(source.amount)}${say.times(source.ratio)}${say.equals}${say.amount(amount)}${say.yuan}`,
      ),
      benefits: Object.keys(benefits).length,
      targets: Object.keys(targets).length,
      readings: Object.values(readings).filter(({ choices }) => choices).length,
      conformanceCases: levels.reduce((sum: number, { cases: count }: { cases: number }) => sum + count, 0),
    }
  },
})
