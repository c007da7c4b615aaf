// Screens the families of a file: what they have, what to ask next, and one letter in each language. `npm start`, or
// `npm start -- my-families.json` for a file of your own. Last, what the move of the minimum wage does to them all.
import { readFileSync } from 'node:fs'
// The package this file lies in; a program of your own writes: from 'jiaxing-benefits'.
import {
  compareScenarios,
  createPolicy,
  explainScreening,
  PolicyInputError,
  screen,
} from '../../dist/index.js'

const rule = (mark) => mark.repeat(100)

/** One family or a list of them, each { title, policy, household, people }. */
function readFamilies(file) {
  const families = [JSON.parse(readFileSync(file, 'utf8'))].flat()
  for (const family of families) {
    if (typeof family !== 'object' || family === null)
      throw new TypeError(`a family is an object, not ${family}`)
  }
  return families
}

function show({ household, people, monthlyAllowance, nextFacts, missingFigures }) {
  const everybody = [['household', household], ...people.map((all, index) => [`person ${index + 1}`, all])]
  for (const [who, determinations] of everybody) {
    const of = (verdict) =>
      determinations.filter((one) => one.verdict === verdict).map(({ benefit }) => benefit)
    console.log(`  ${who}`)
    for (const verdict of ['eligible', 'ineligible', 'undetermined', 'notInForce']) {
      if (of(verdict).length > 0) console.log(`    ${verdict.padEnd(13)} ${of(verdict).join(', ')}`)
    }
  }
  if (monthlyAllowance !== undefined) console.log(`  allowance     ${monthlyAllowance} yuan a month`)
  for (const { fact, question, decides } of nextFacts.slice(0, 3)) {
    console.log(`  ask next      ${fact}: ${question.en} ${question['zh-CN']} (${decides.join(', ')})`)
  }
  for (const { anyOf } of missingFigures) console.log(`  figure needed ${anyOf.join(' or ')}`)
}

/** Does one thing for a family; input that is refused is told with the family's title, and the others go on. */
function attempt(title, act) {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    console.error(`${title}: ${error.message}`)
    process.exitCode = 1
  }
}

function compare(families) {
  const [before, after] = ['2011-03-31', '2011-04-01'].map((asOf) => createPolicy({ asOf }))
  const households = families.map(({ household }) => household)
  const { benefits, monthlyAllowances } = compareScenarios(households, before, after)
  console.log(`\n${rule('=')}\nThe minimum wage moves on 2011-04-01 2011年4月1日最低工资标准调整\n`)
  for (const [benefit, { gained, lost }] of Object.entries(benefits)) {
    if (gained + lost > 0) console.log(`  ${benefit}: ${gained} gained, ${lost} lost`)
  }
  console.log('  monthly allowances', monthlyAllowances)
}

const file = process.argv[2] ?? new URL('families.json', import.meta.url)
let families = []
try {
  families = readFamilies(file)
} catch (error) {
  console.error(`${file}: ${error.message}`)
  process.exitCode = 1
}
for (const [index, { title = `family ${index + 1}`, policy, ...family }] of families.entries()) {
  console.log(`\n${rule('=')}\n${title} (${policy?.asOf})\n`)
  attempt(title, () => {
    const screening = screen(family, createPolicy(policy))
    show(screening)
    for (const language of ['en', 'zh-CN']) {
      console.log(`\n${rule('-')}\n${explainScreening(screening, language)}`)
    }
  })
}
if (families.length > 0) attempt('comparison', () => compare(families))
