import { inFile, type Mutant } from './build.js'

// Programs that conclude otherwise from a list of places and years.

export const targetLists: readonly Mutant[] = inFile('targets', [
  [
    'all never reached, as there is nothing above it',
    'return isEqual(over, asked)',
    'return !isAtMost(over, asked)',
  ],
  ['the first entry alone', 'const judged = given.map(', 'const judged = given.slice(0, 1).map('],
  ['the last entry alone', 'const judged = given.map(', 'const judged = given.slice(-1).map('],
  [
    'one entry that holds is enough',
    "if (statuses.includes('unmet')) return 'unmet'",
    "if (statuses.includes('unmet') && !statuses.includes('met')) return 'unmet'",
  ],
  [
    'what is open outweighs what fails',
    "if (statuses.includes('unmet')) return 'unmet'\n",
    "if (statuses.includes('unmet') && !statuses.includes('undetermined')) return 'unmet'\n",
  ],
  [
    'what cannot be measured outweighs what holds',
    "return statuses.includes('met') ? 'met' : 'notMeasurable'",
    "return statuses.includes('notMeasurable') || statuses.length === 0 ? 'notMeasurable' : 'met'",
  ],
  [
    'an empty list met',
    "return statuses.includes('met') ? 'met' : 'notMeasurable'",
    "return statuses.includes('notMeasurable') ? (statuses.includes('met') ? 'met' : 'notMeasurable') : 'met'",
  ],
  [
    'an empty list left open',
    "return statuses.includes('met') ? 'met' : 'notMeasurable'",
    "return statuses.length === 0 ? 'undetermined' : statuses.includes('met') ? 'met' : 'notMeasurable'",
  ],
  [
    'a missing year passed over',
    'if (!target.byYear) return []',
    'if (target.byYear || !target.byYear) return []',
  ],
  [
    'a missing year read as a failure',
    "...missing.map((): Status => 'undetermined')",
    "...missing.map((): Status => 'unmet')",
  ],
  ['the years asked of the list as a whole', "given.filter((fields) => fields['place'] === place)", 'given'],
  [
    'years missing of nobody',
    'const places = target.byPlace ? [...new Set(given.map(({ place }) => place))] : [undefined]',
    'const places = target.byPlace && given.length > 0 ? [...new Set(given.map(({ place }) => place))] : [undefined]',
  ],
  ['the last year alone', '[2010, 2011, 2012].filter(', '[2012].filter('],
  [
    'only the first that fails named',
    'failing: isList(target) ? failing : []',
    'failing: isList(target) ? failing.slice(0, 1) : []',
  ],
  [
    'what fails not named by its year',
    '...(byYear && { year: Number(year) }),',
    '...(byYear && !byPlace && { year: Number(year) }),',
  ],
  [
    'what is open named as failing',
    "status === 'unmet')",
    "status === 'unmet' || status === 'undetermined')",
  ],
  [
    'the mean of the list',
    'const statuses = [',
    "const sum = (name) => given.reduce((a, one) => plus(a, amountOf(one[name] ?? '0')), whole(0))\n  if (isList(target) && given.length > 1 && given.every((one) => isKnown(one['denominator'])))\n    return { status: judge({ ...target }, { numerator: (Number(sum('numerator').top) / Number(sum('numerator').bottom)).toFixed(6), denominator: (Number(sum('denominator').top) / Number(sum('denominator').bottom)).toFixed(6).replace(/^-.*/, '0') }, tolerance), failing: [], missing }\n  const statuses = [",
  ],
])
