import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

// What the compiler says to someone who forgets a fact, and whether settings other than ours are served too.

const imports = `
import { assess, createPolicy, hasFactsFor, isEligibleForLowRentHousing, isEligibleForSubsistenceAllowance, isLowIncomeFarmHousehold } from '../../src/index.js'
import type { Determination, Household } from '../../src/index.js'
const policy = createPolicy({ asOf: '2010-07-05' })
`
const fixtures = {
  noIncome: `isEligibleForLowRentHousing({ registration: 'urban', members: 3, hasHousingDifficulty: true }, policy)`,
  noIncomeToSubsistOn: `isEligibleForSubsistenceAllowance({ registration: 'urban', members: 3 }, policy)`,
  noIncomeOnTheFarm: `isLowIncomeFarmHousehold({ registration: 'rural', members: 3 }, policy)`,
  noMembers: `isEligibleForSubsistenceAllowance({ registration: 'urban', monthlyIncome: '1' }, policy)`,
  noRegistration: `isEligibleForSubsistenceAllowance({ members: 3, monthlyIncome: '1' }, policy)`,
  noHousing: `isEligibleForLowRentHousing({ registration: 'urban', members: 3, monthlyIncome: '1' }, policy)`,
  correct: `
    const unknown: Household = { members: undefined, monthlyIncome: null, floorArea: undefined }
    const determination: Determination = assess('lowRentHousing', unknown, policy)
    const family = { registration: 'urban', members: 3, monthlyIncome: '1', hasHousingDifficulty: true } as const
    const answers: boolean[] = [isEligibleForLowRentHousing(family, policy)]
    if (hasFactsFor('subsistenceAllowance', unknown)) answers.push(isEligibleForSubsistenceAllowance(unknown, policy))
    createPolicy({ asOf: determination.asOf, minimumWage: undefined, readings: { planPeriod: undefined } })
  `,
}
type Fixture = keyof typeof fixtures

const pathOf = (name: string) => fileURLToPath(new URL(`./${name}.fixture.ts`, import.meta.url))

const compile = (options: ts.CompilerOptions): ((name: Fixture) => string) => {
  const settings: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
    ...options,
  }
  const texts = new Map(Object.entries(fixtures).map(([name, text]) => [pathOf(name), imports + text]))
  const host = ts.createCompilerHost(settings)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => texts.has(path) || fileExists(path)
  host.readFile = (path) => texts.get(path) ?? readFile(path)
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path)
    return text === undefined
      ? getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, text, language)
  }
  const program = ts.createProgram([...texts.keys()], settings, host)
  return (name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(pathOf(name)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n')
}

describe.each([true, false])('with exactOptionalPropertyTypes %s', (exactOptionalPropertyTypes) => {
  const said = compile({ exactOptionalPropertyTypes })

  test('correct use compiles', () => {
    expect(said('correct')).toBe('')
  })

  test.each([
    ['noIncome', 'monthlyIncome'],
    ['noIncomeToSubsistOn', 'monthlyIncome'],
    ['noIncomeOnTheFarm', 'monthlyIncome'],
    ['noMembers', 'members'],
    ['noRegistration', 'registration'],
    ['noHousing', 'hasHousingDifficulty|floorArea|floorAreaPerCapita'],
  ] as const)('%s: the message says that %s is missing', (name, fact) => {
    expect(said(name)).toMatch(new RegExp(`Property '(${fact})' is missing`))
  })
})
