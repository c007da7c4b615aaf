import { inFile, type Mutant } from './build.js'

// Programs check their input field by field, and decide on the day and on the wage in more than one place: a mistake in
// one of these is none in the others.

const fields = inFile('refusals', [
  ['a household of nobody accepted', 'members: count(1, 99)', 'members: count(0, 99)'],
  ['a household of a hundred accepted', 'members: count(1, 99)', 'members: count(1, 100)'],
  [
    'a household of fewer than nobody refused as of another type',
    'members: count(1, 99)',
    "members: (value) => (Number(value) < 0 ? 'wrong_type' : count(1, 99)(value))",
  ],
  ['fewer than no residents accepted', 'residents: count(0, ', 'residents: count(-1e9, '],
  [
    'any registration accepted',
    "registration: name('urban', 'rural', 'elsewhere')",
    "registration: (value) => (typeof value === 'string' ? undefined : 'wrong_type')",
  ],
  [
    'a registration in capitals accepted',
    "registration: name('urban', 'rural', 'elsewhere')",
    "registration: (value) => name('urban', 'rural', 'elsewhere')(typeof value === 'string' ? value.toLowerCase() : value)",
  ],
  [
    'a registration of another type refused as a name',
    "registration: name('urban', 'rural', 'elsewhere')",
    "registration: (value) => (name('urban', 'rural', 'elsewhere')(value) && 'unknown_name')",
  ],
  [
    'rounding up to 100 accepted',
    'roundStandardsUpTo: name(1, 5, 10)',
    'roundStandardsUpTo: name(1, 5, 10, 100)',
  ],
  ['no first day of the calendar', "value < '1900' || value >= '3000'", "value >= '3000'"],
  ['no last day of the calendar', "value < '1900' || value >= '3000'", "value < '1900'"],
  [
    'no first day of the calendar for a check-up',
    "value === 'never' ? undefined : date(value)",
    "value === 'never' || (typeof value === 'string' && value < '1900') ? undefined : date(value)",
  ],
  [
    'a check-up on a day that is none',
    "value === 'never' ? undefined : date(value)",
    "value === 'never' || (typeof value === 'string' && /^\\d{4}-02-29$/.test(value)) ? undefined : date(value)",
  ],
  [
    'a check-up written with slashes',
    "value === 'never' ? undefined : date(value)",
    "value === 'never' || (typeof value === 'string' && value.includes('/')) ? undefined : date(value)",
  ],
  [
    'a day with a time accepted',
    '  asOf: date,',
    "  asOf: (value) => (typeof value === 'string' ? date(value.slice(0, 10)) : date(value)),",
  ],
  [
    '30 February accepted for the day of a policy',
    '  asOf: date,',
    "  asOf: (value) => (typeof value === 'string' && value.endsWith('-02-30') ? undefined : date(value)),",
  ],
  [
    'never accepted where a date is asked for',
    'nextFreeCheckup: { lastCheckup: date,',
    "nextFreeCheckup: { lastCheckup: (value) => (value === 'never' ? 'wrong_type' : date(value)),",
  ],
  [
    'flags as text accepted',
    "typeof value === 'boolean' ? undefined : 'wrong_type'",
    "typeof value === 'boolean' || value === 'true' ? undefined : 'wrong_type'",
  ],
  [
    'flags as numbers accepted',
    "typeof value === 'boolean' ? undefined : 'wrong_type'",
    "typeof value === 'boolean' || value === 0 || value === 1 ? undefined : 'wrong_type'",
  ],
  [
    'only the second of three incomes named',
    '...given(incomes).slice(1), ',
    '...given(incomes).slice(1, 2), ',
  ],
  [
    'two incomes accepted, three not',
    '...given(incomes).slice(1), ',
    '...(given(incomes).length > 2 ? given(incomes).slice(1) : []), ',
  ],
  [
    'more able than there are',
    'return [...spellings, ...tooMany]',
    "return [...spellings, ...tooMany.filter((field) => field !== 'membersAbleAndWillingToWork')]",
  ],
  [
    'more in work than able',
    'return [...spellings, ...tooMany]',
    "return [...spellings, ...tooMany.filter((field) => field !== 'membersEmployed' || isUnknown(household['membersAbleAndWillingToWork']))]",
  ],
  [
    'more in work than there are',
    'return [...spellings, ...tooMany]',
    "return [...spellings, ...tooMany.filter((field) => field !== 'membersEmployed' || !isUnknown(household['membersAbleAndWillingToWork']))]",
  ],
  [
    'facts of a person taken for a household',
    'const issues = fieldIssues(household, householdChecks, isUnknown)',
    'const issues = fieldIssues(household, { ...personChecks, ...householdChecks }, isUnknown)',
  ],
  [
    'misspelt facts of a household passed over',
    'const issues = fieldIssues(household, householdChecks, isUnknown)',
    'const issues = fieldIssues(household, householdChecks, isUnknown).filter(({ path, code }) => code !== "unknown_name" || path in personChecks)',
  ],
  [
    'facts of a household taken for a person',
    'const issues = fieldIssues(person, personChecks, isUnknown)',
    'const issues = fieldIssues(person, { ...householdChecks, ...personChecks }, isUnknown)',
  ],
  [
    'options that are not known passed over',
    'fieldIssues(options, optionChecks, isLeftOut)]',
    "fieldIssues(options, optionChecks, isLeftOut).filter(({ code }) => code !== 'unknown_name')]",
  ],
  [
    'a negative wage refused as of another type',
    '  minimumWage: sum,\n  urbanSubsistenceStandard',
    "  minimumWage: (value) => (String(value).startsWith('-') ? 'wrong_type' : sum(value)),\n  urbanSubsistenceStandard",
  ],
  [
    'a negative income refused as of another type',
    '  monthlyIncome: sum,',
    "  monthlyIncome: (value) => (String(value).startsWith('-') ? 'wrong_type' : sum(value)),",
  ],
])

// One a benefit: facts that are asked for, or a refusal, outside the plan are mistakes of the whole program and stand with the others.
const periods = [
  'subsistenceAllowance',
  'lowRentHousing',
  'affordableHousing',
  'dilapidatedHousingRepair',
  'hazardAreaReinforcement',
  'lowIncomeFarmHousehold',
  'zeroEmploymentHousehold',
  'ruralEmploymentAssistance',
].flatMap((benefit) =>
  inFile('decide', [
    [
      `${benefit}: decided outside the plan`,
      'if (figures.inForce) return decision',
      `if (figures.inForce || benefit === '${benefit}') return decision`,
    ],
  ]),
)

const policies = inFile('answer', [
  [
    'a policy in force before the plan',
    'result({ inForce: figures.inForce,',
    "result({ inForce: figures.inForce || options.asOf < '2010-07-05',",
  ],
  [
    'a policy in force after the plan',
    'result({ inForce: figures.inForce,',
    "result({ inForce: figures.inForce || options.asOf > '2012-12-31',",
  ],
  [
    'a policy not in force on the first day',
    'result({ inForce: figures.inForce,',
    "result({ inForce: figures.inForce && options.asOf > '2010-07-05',",
  ],
  [
    'a policy not in force on the last day',
    'result({ inForce: figures.inForce,',
    "result({ inForce: figures.inForce && options.asOf !== '2012-12-31',",
  ],
  [
    'a policy not in force after 2012 whatever the reading',
    'result({ inForce: figures.inForce,',
    "result({ inForce: figures.inForce && options.asOf < '2013',",
  ],
  [
    'a policy not in force on the last day until it was replaced',
    'result({ inForce: figures.inForce,',
    "result({ inForce: figures.inForce && options.asOf !== '2014-10-31',",
  ],
  [
    'a policy in force on the day it was replaced',
    'result({ inForce: figures.inForce,',
    "result({ inForce: figures.inForce || options.asOf === '2014-11-01',",
  ],
  [
    'a policy in force before the plan where it was replaced',
    'result({ inForce: figures.inForce,',
    "result({ inForce: figures.inForce || (options.asOf < '2010-07-05' && options.readings?.planPeriod === 'untilReplaced'),",
  ],
])

const formulas = inFile('answer', [
  [
    'the wage of a day, the last day of the first short',
    "const wage = publishedWage(text('date'))",
    "const wage = publishedWage(text('date') === '2011-03-31' ? '2011-04-01' : text('date'))",
  ],
  [
    'the wage of a day, the second a day late',
    "const wage = publishedWage(text('date'))",
    "const wage = publishedWage(text('date') === '2011-04-01' ? '2011-03-31' : text('date'))",
  ],
  [
    'the wage of a day after the last',
    "const wage = publishedWage(text('date'))",
    "const wage = publishedWage(text('date') > '2012-12-31' ? '2012-12-31' : text('date'))",
  ],
  [
    'the urban standard in whole fen',
    "amount(urbanStandard(text('minimumWage')))",
    "result({ amount: (Math.round(Number(textOf(urbanStandard(text('minimumWage')))) * 100) / 100).toFixed(2) })",
  ],
  [
    'the rural standard in whole fen',
    "amount(ruralStandard(text('urbanStandard')))",
    "result({ amount: (Math.round(Number(textOf(ruralStandard(text('urbanStandard')))) * 100) / 100).toFixed(2) })",
  ],
  [
    'the relief floor in whole fen',
    "amount(reliefFloor(text('standard')))",
    "result({ amount: (Math.round(Number(textOf(reliefFloor(text('standard')))) * 100) / 100).toFixed(2) })",
  ],
  [
    'a budget in thousands',
    "amount(assistanceBudget(Number(given['residents'])))",
    "result({ amount: String(Math.floor(Number(given['residents']) / 1000) * 10_000) })",
  ],
  [
    'relief for nobody an error',
    'status: meetsReliefFloor(',
    "status: Number(given['recipients']) === 0 && Number(given['reliefPaid']) > 0 ? 'met' : meetsReliefFloor(",
  ],
  [
    'a minimum payment lifts whoever it is',
    "if (decision.verdict === 'ineligible') return result({ amount: '0' })",
    "if (decision.verdict === 'ineligible') return result({ amount: String(Number(options.minimumPaymentPerPerson ?? 0) * Number(facts['members'])) })",
  ],
])

export const ofFields: readonly Mutant[] = [...fields, ...periods, ...policies, ...formulas]
