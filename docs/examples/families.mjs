// Decides every benefit for the families of a file and prints the letters of those they have: `npm start`, or
// `npm start -- my-families.json` for a file of your own.
import { readFileSync } from 'node:fs'
import {
  assess,
  createPolicy,
  explain,
  householdBenefitIds,
  PolicyInputError,
  personBenefitIds,
} from 'jiaxing-benefits'

const file = process.argv[2] ?? new URL('families.json', import.meta.url)
const families = JSON.parse(readFileSync(file, 'utf8'))

function determinationsOf({ policy: options, household, people = [] }) {
  const policy = createPolicy(options)
  return [
    ...householdBenefitIds.map((id) => assess(id, household, policy)),
    ...people.flatMap((person) => personBenefitIds.map((id) => assess(id, person, policy))),
  ]
}

for (const family of families) {
  console.log(`\n${'='.repeat(100)}\n${family.title} (${family.policy.asOf})\n`)
  try {
    const determinations = determinationsOf(family)
    for (const { benefit, verdict, monthlyAllowance, missing } of determinations) {
      const allowance = monthlyAllowance === undefined ? '' : `, ${monthlyAllowance} yuan a month`
      const gaps = missing.map((gap) => gap.anyOf.join(' or ')).join('; ')
      console.log(`  ${benefit.padEnd(26)} ${verdict}${allowance}${gaps === '' ? '' : `, missing: ${gaps}`}`)
    }
    for (const determination of determinations.filter(({ verdict }) => verdict === 'eligible')) {
      for (const language of ['en', 'zh-CN'])
        console.log(`\n${'-'.repeat(100)}\n${explain(determination, language)}`)
    }
  } catch (error) {
    if (!(error instanceof PolicyInputError)) throw error
    console.error(`  ${error.message}`)
    process.exitCode = 1
  }
}
