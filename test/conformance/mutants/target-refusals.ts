import { inFile, type Mutant } from './build.js'

// Programs that refuse observations otherwise.

export const targetRefusals: readonly Mutant[] = inFile('target-refusals', [
  ['more than all accepted, counted', "return isTooMuch ? [at('numerator', 'conflict')] : []", 'return []'],
  [
    'more than all accepted, as a value',
    "return isTooMuch ? [at('value', 'out_of_range')] : []",
    'return []',
  ],
  ['half people accepted', 'const aCount = amount(isWhole)', 'const aCount = amount(isNotNegative)'],
  ['half people accepted as a value', "target.way === 'count' ? aCount : anAmount", 'anAmount'],
  [
    'half people below the line',
    'amountOfCount: { numerator: anAmount, denominator: aCount }',
    'amountOfCount: { numerator: anAmount, denominator: anAmount }',
  ],
  ['new revenue below zero refused', 'denominator: aChange', 'denominator: anAmount'],
  [
    'observed amounts of any sign',
    'const isWhole = (text: string): boolean => /^\\d',
    'const isWhole = (text: string): boolean => /^-?\\d',
  ],
  [
    'a percent sign refused as out of range',
    "return 'not_a_sum'",
    "return value.endsWith('%') ? 'out_of_range' : 'not_a_sum'",
  ],
  ['observed amounts of any length', "if (units.length > 12) return 'out_of_range'", ''],
  ['any number of decimals observed', "if (decimals.length > 6) return 'too_many_decimals'", ''],
  ['two decimals observed', 'decimals.length > 6', 'decimals.length > 2'],
  [
    'a flag refused as text would be',
    "const amount =\n  (accepts: (text: string) => boolean): Check =>\n  (value) => {\n    if (typeof value !== 'string') return 'wrong_type'",
    "const amount =\n  (accepts: (text: string) => boolean): Check =>\n  (value) => {\n    if (typeof value !== 'string') return 'not_a_sum'",
  ],
  [
    'years as text accepted',
    "const aYearCount: Check = (value) => {\n  if (typeof value !== 'number') return 'wrong_type'",
    "const aYearCount: Check = (value) => {\n  if (typeof value !== 'number') return undefined",
  ],
  ['no year between accepted', 'value >= 1 && value <= 20', 'value >= 0 && value <= 20'],
  ['places without a name', "return value !== '' && value.length", 'return value.length'],
  ['spaces beside a place', ' && value.trim() === value', ''],
  ['the year not looked at', "return years.includes(value) ? undefined : 'out_of_range'", 'return undefined'],
  ['a tolerance without an upper bound', ' && isAtMost(decimal(text), whole(100))', ''],
  [
    'a tolerance below zero',
    'const points = amount((text) => isNotNegative(text) && ',
    'const points = amount((text) => !isNotNegative(text) || ',
  ],
  [
    'a target that is none refused as of another type',
    "if (target === undefined) return [{ path: 'target', code: 'unknown_name' }]",
    "if (target === undefined) return [{ path: 'target', code: 'wrong_type' }]",
  ],
  [
    'one observation taken for a list',
    "if (!Array.isArray(observation)) return [{ path: id, code: 'wrong_type' }]",
    'if (!Array.isArray(observation)) return observationIssues(target, id, observation)',
  ],
  ['a place not named', "...(target.byPlace ? ['place'] : [])", '...[]'],
  ['a year not named', "...(target.byYear ? ['year'] : [])", '...[]'],
  [
    'fields that are not known passed over',
    "if (check === undefined) return [at(field, 'unknown_name')]",
    'if (check === undefined) return []',
  ],
  ['two forms at once', "if (isPairBegun) return [at(String(pair[0]), 'conflict')]", ''],
  [
    'nothing observed named by the second way of stating it',
    "if (!isPairBegun) return [at('value', 'required')]",
    "if (!isPairBegun) return [at(pair[0] ?? 'value', 'required')]",
  ],
  [
    'half of a pair enough',
    "if (lacking !== undefined) return [at(lacking, 'required')]",
    'if (lacking !== undefined) return []',
  ],
  [
    'entries twice',
    'keys.indexOf(key) < index ?',
    'keys.indexOf(key) < index && target.byYear && target.byPlace ?',
  ],
  [
    'entries of a level twice',
    'keys.indexOf(key) < index ?',
    'keys.indexOf(key) < index && !(target.byYear && target.byPlace) ?',
  ],
  [
    'a list for one observation',
    "if (!isFields(fields)) return [{ path, code: 'wrong_type' }]",
    "if (!isFields(fields) && !Array.isArray(fields)) return [{ path, code: 'wrong_type' }]",
  ],
  [
    'only the first wrong field of an observation',
    'return issues.length > 0 ? issues : formIssues',
    'return issues.length > 0 ? issues.slice(0, 1) : formIssues',
  ],
])
