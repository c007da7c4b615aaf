import { inFile, type Mutant } from './build.js'

// Programs that refuse what is right, accept what is wrong, or answer where they should refuse.

const ofInput = inFile('refusals', [
  [
    'sums read by a lenient parser',
    "if (!/^-?(0|[1-9]\\d*)(\\.\\d+)?$/.test(value)) return 'not_a_sum'",
    'if (!/\\d/.test(value)) return undefined',
  ],
  [
    'names read without regard to case',
    'names.some((known) => known === value)',
    'names.some((known) => known === value || String(known) === String(value).toLowerCase())',
  ],
  [
    'names that are not known taken as they are',
    "return typeof value === typeof names[0] ? 'unknown_name' : 'wrong_type'",
    'return undefined',
  ],
  ['dates of any form accepted', "if (!isPlainDate(value)) return 'not_a_date'", 'return undefined'],
  [
    'sums of any type accepted',
    "const sum: Check = (value) => {\n  if (typeof value !== 'string') return 'wrong_type'",
    "const sum: Check = (value) => {\n  if (typeof value !== 'string') return undefined",
  ],

  [
    'a negative sum refused as no sum',
    "if (value.startsWith('-') || BigInt(units) >= 10n ** 12n) return 'out_of_range'",
    "if (value.startsWith('-')) return 'not_a_sum'\n  if (BigInt(units) >= 10n ** 12n) return 'out_of_range'",
  ],
  [
    'any number of decimals accepted',
    "return decimals.length > 2 ? 'too_many_decimals' : undefined",
    'return undefined',
  ],
  [
    'sums without an upper bound',
    "value.startsWith('-') || BigInt(units) >= 10n ** 12n",
    "value.startsWith('-')",
  ],
  [
    'names that are not known passed over',
    "if (check === undefined) return [{ path: prefix + field, code: 'unknown_name' }]",
    'if (check === undefined) return []',
  ],
  ['two spellings of income accepted', '...given(incomes).slice(1), ', ''],
  ['two spellings of housing accepted', ', ...given(housing).slice(1)', ''],
  ['counts not compared', 'return [...spellings, ...tooMany]', 'return [...spellings]'],
  [
    'any number of people accepted',
    'Number.isInteger(value) && value >= from && value <= to ?',
    'value >= -1e9 && to > from ?',
  ],
  [
    'counts as text accepted',
    "if (typeof value !== 'number') return 'wrong_type'",
    "if (typeof value !== 'number' && Number.isNaN(Number(value))) return 'wrong_type'\n    if (typeof value === 'string') return undefined",
  ],
  [
    'flags of any type accepted',
    "typeof value === 'boolean' ? undefined : 'wrong_type'",
    "value === undefined ? 'wrong_type' : undefined",
  ],
  [
    'a last check-up in the future accepted',
    "return isAfter ? [{ path: 'lastCheckup', code: 'out_of_range' }] : []",
    'return []',
  ],
  [
    'a policy without a day accepted',
    "options['asOf'] === undefined ? [{ path: 'asOf', code: 'required' }] : []",
    "options['asOf'] === undefined ? [] : []",
  ],
  [
    'choices of a reading not checked',
    "return fieldIssues(readings, readingChecks, isLeftOut, 'readings.')",
    'return []',
  ],
  [
    'null taken for a second spelling',
    'const given = (names: readonly string[]) => names.filter((field) => !isUnknown(household[field]))',
    'const given = (names: readonly string[]) => names.filter((field) => household[field] !== undefined)',
  ],
  ['more paid than spent accepted', "isTooMuch ? [{ path: 'medicalCost', code: 'conflict' }] : []", '[]'],
  [
    'a list taken for facts',
    "typeof value === 'object' && value !== null && !Array.isArray(value)",
    "typeof value === 'object' && value !== null",
  ],
])

const answers = inFile('answer', [
  [
    'an allowance of 0 where facts are missing',
    "if (open.length > 0) return refused('missing_facts', open)",
    "if (open.length > 0) return result({ amount: '0' })",
  ],
  [
    'an allowance of 0 outside the plan',
    "return refused('not_in_force', [{ path: 'asOf', code: 'out_of_range' }])",
    "return result({ amount: '0' })",
  ],
  [
    'an unknown benefit answered with no',
    "return refused('invalid_input', [{ path: 'benefit', code: 'unknown_name' }])",
    "return result({ verdict: 'ineligible' })",
  ],
])

export const refusals: readonly Mutant[] = [...ofInput, ...answers]
