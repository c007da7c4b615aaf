import { inFile, type Mutant } from './build.js'

// Programs that judge targets as people write them.

/** A share as a program prints it, so many parts of the whole. */
const rounded = (parts: number): string => `const roundedSides = (target, fields) => {
    const exact = sides(target, fields)
    if (exact.under.top <= 0n || target.way === 'growth') return exact
    const share = (exact.over.top * exact.under.bottom * ${parts}n * 2n + exact.over.bottom * exact.under.top) / (2n * exact.over.bottom * exact.under.top)
    return { over: { top: share, bottom: ${parts}n }, under: whole(1), figure: exact.figure }
  }
  `

const judging = inFile('targets', [
  [
    'a floor without its figure',
    "return isAtMost(asked, over) ? 'met' : 'unmet'",
    "return isAtMost(over, asked) ? 'unmet' : 'met'",
  ],
  [
    'a ceiling without its figure',
    "case 'atMost':\n      return isAtMost(over, asked)",
    "case 'atMost':\n      return isAtMost(over, asked) && !isEqual(over, asked)",
  ],
  [
    'a ceiling read as a floor',
    "case 'atMost':\n      return isAtMost(over, asked)",
    "case 'atMost':\n      return isAtMost(asked, over)",
  ],
  [
    'all read as at least',
    'return isEqual(over, asked)',
    'return isAtMost(times(asked, { top: 9995n, bottom: 10000n }), over)',
  ],
  [
    'all read as all but a thousandth',
    'return isEqual(over, asked)',
    'return isAtMost(times(asked, { top: 999n, bottom: 1000n }), over)',
  ],
  [
    'all read as 基本, with the tolerance',
    "return isEqual(over, asked) ? 'met' : 'unmet'",
    "return isEqual(over, asked) || (tolerance !== undefined && isAtMost(times(minus(figure, dividedBy(tolerance, target.of)), under), over)) ? 'met' : 'unmet'",
  ],
  [
    'the tolerance applied to every floor',
    "case 'atLeast':\n      return isAtMost(asked, over)",
    "case 'atLeast':\n      return isAtMost(tolerance ? times(minus(figure, dividedBy(tolerance, target.of)), under) : asked, over)",
  ],
  [
    'about read as all or nothing',
    "if (tolerance === undefined) return 'undetermined'",
    "if (tolerance === undefined) return 'unmet'",
  ],
  [
    'a tolerance of five points of its own',
    "if (tolerance === undefined) return 'undetermined'",
    "if (tolerance === undefined) return isAtMost(times(minus(figure, { top: 5n, bottom: 100n }), under), over) ? 'met' : 'unmet'",
  ],
  [
    'about read as near on both sides',
    "if (isAtMost(asked, over)) return 'met'",
    "if (tolerance !== undefined && isAtMost(times({ top: figure.top * 100n * tolerance.bottom + tolerance.top * figure.bottom, bottom: figure.bottom * 100n * tolerance.bottom }, under), over)) return 'unmet'\n      if (isAtMost(asked, over)) return 'met'",
  ],
  [
    'better than about left open without a tolerance',
    "if (isAtMost(asked, over)) return 'met'",
    "if (isEqual(asked, over)) return 'met'",
  ],
  ['about left open wherever there is no tolerance', "if (isAtMost(asked, over)) return 'met'\n", ''],
  [
    'the edge of the tolerance excluded',
    "return isAtMost(lowered, over) ? 'met' : 'unmet'",
    "return isAtMost(over, lowered) ? 'unmet' : 'met'",
  ],
  [
    'the tolerance as a share of the figure',
    'times(minus(figure, dividedBy(tolerance, target.of)), under)',
    'times(minus(figure, times(figure, dividedBy(tolerance, 100))), under)',
  ],
  [
    'the tolerance in whole points',
    'times(minus(figure, dividedBy(tolerance, target.of)), under)',
    'times(minus(figure, dividedBy({ top: (tolerance.top + tolerance.bottom - 1n) / tolerance.bottom, bottom: 1n }, target.of)), under)',
  ],
  [
    'a tolerance of 0 read as none',
    "const tolerance = isKnown(facts['tolerance']) ?",
    "const tolerance = Number(facts['tolerance']) ?",
  ],
  [
    'a tolerance of null read as 0',
    "const tolerance = isKnown(facts['tolerance']) ? amountOf(facts['tolerance']) : undefined",
    "const tolerance = facts['tolerance'] === undefined ? undefined : amountOf(facts['tolerance'] ?? '0')",
  ],
  [
    'a share rounded to a hundredth of a per cent',
    'const { over, under, figure } = sides(target, fields)',
    `${rounded(10_000)}const { over, under, figure } = roundedSides(target, fields)`,
  ],
  [
    'a share rounded to whole per cent',
    'const { over, under, figure } = sides(target, fields)',
    `${rounded(100)}const { over, under, figure } = roundedSides(target, fields)`,
  ],
  [
    'binary floating point for a share',
    'const asked = times(figure, under)',
    'if (target.comparator === "atLeast") return Number(over.top) / Number(over.bottom) / (Number(under.top) / Number(under.bottom)) >= Number(figure.top) / Number(figure.bottom) - 1e-12 ? "met" : "unmet"\n  const asked = times(figure, under)',
  ],
  [
    'values cut to two decimals',
    "if (isKnown(fields['value'])) return { over: amount('value')",
    "if (isKnown(fields['value'])) return { over: amountOf(String(fields['value']).replace(/(\\.\\d\\d)\\d+/, '$1'))",
  ],
  [
    'values rounded to whole numbers',
    "if (isKnown(fields['value'])) return { over: amount('value')",
    "if (isKnown(fields['value'])) return { over: whole(Math.round(Number(fields['value'])))",
  ],
  ['values read as shares of 1', 'under: whole(of), figure }', 'under: whole(1), figure }'],
  [
    'nothing to measure read as a failure',
    "if (isAtMost(under, whole(0))) return 'notMeasurable'",
    "if (isAtMost(under, whole(0))) return 'unmet'",
  ],
  [
    'nothing to measure read as met',
    "if (isAtMost(under, whole(0))) return 'notMeasurable'",
    "if (isAtMost(under, whole(0))) return 'met'",
  ],
  [
    'nothing to measure left open',
    "if (isAtMost(under, whole(0))) return 'notMeasurable'",
    "if (isAtMost(under, whole(0))) return 'undetermined'",
  ],
  ['new revenue below zero compared', 'if (isAtMost(under, whole(0)))', 'if (isEqual(under, whole(0)))'],
  [
    'the increase by its size',
    "if (isAtMost(under, whole(0))) return 'notMeasurable'",
    "if (under.top < 0n) return isAtMost(times(figure, { top: -under.top, bottom: under.bottom }), over) ? 'met' : 'unmet'\n  if (isAtMost(under, whole(0))) return 'notMeasurable'",
  ],
])

const growth = inFile('targets', [
  ['growth added up', 'grown = times(grown, plus(whole(1), figure))', 'grown = plus(grown, figure)'],
  [
    'growth in floating point',
    "return { over: amount('end'), under: amount('start'), figure: grown }",
    "const power = (1.1 ** Number(fields['years'])).toFixed(20)\n  return { over: amount('end'), under: amount('start'), figure: { top: BigInt(power.replace('.', '')), bottom: 10n ** 20n } }",
  ],
  ['the years with both ends', "year < Number(fields['years'])", "year <= Number(fields['years'])"],
  [
    'the years between the ends alone',
    "let year = 0; year < Number(fields['years'])",
    "let year = 1; year < Number(fields['years'])",
  ],
  ['three years whatever is stated', "year < Number(fields['years'])", 'year < 3'],
  [
    'the end cut to what the growth makes in whole beds',
    'figure: grown }',
    "figure: { top: (grown.top * amount('start').top) / grown.bottom, bottom: amount('start').top || 1n } }",
  ],
  [
    'one more than the growth makes',
    'figure: grown }',
    "figure: { top: (grown.top * amount('start').top) / grown.bottom + 1n, bottom: amount('start').top || 1n } }",
  ],
])

const lists = inFile('targets', [
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

const rows = inFile('target-rows', [
  ['0.7 doctors a thousand', 'fraction(75, 100_000)', 'fraction(70, 100_000)'],
  [
    '95% of tap water read as 90%',
    "townTapWater: share('atLeast', '95')",
    "townTapWater: share('atLeast', '90')",
  ],
  ['two thirds as 0.6667', "fraction(2, 3), 1, 'increase'", "fraction(6667, 10000), 1, 'increase'"],
  ['two thirds as 66.6666%', "fraction(2, 3), 1, 'increase'", "fraction(666666, 1000000), 1, 'increase'"],
  ['two thirds as 0.66', "fraction(2, 3), 1, 'increase'", "fraction(66, 100), 1, 'increase'"],
  ['doctors as per cent', "fraction(75, 100_000), 1000, 'counts'", "fraction(75, 10_000), 100, 'counts'"],
  ['supervisors a thousand', "fraction(1, 10_000), 10_000, 'counts'", "fraction(1, 1000), 1000, 'counts'"],
  [
    'sewage treatment of all villages',
    "villageSewageTreatment: share('about', '80')",
    "villageSewageTreatment: share('about', '100')",
  ],
  [
    'sewage treatment at least 80%',
    "villageSewageTreatment: share('about', '80')",
    "villageSewageTreatment: share('atLeast', '80')",
  ],
  [
    'broadband of all villages',
    "villageBroadband: share('about', '100')",
    "villageBroadband: share('exactly', '100')",
  ],
  ['20万 read as 20', "whole(200_000), 1, 'amount'", "whole(20), 1, 'amount'"],
  ['200,000 square metres and one', "whole(200_000), 1, 'amount'", "whole(200_001), 1, 'amount'"],
  ['18 pupils a teacher', "target('atMost', whole(15)", "target('atMost', whole(18)"],
  ['14 pupils a teacher', "target('atMost', whole(15)", "target('atMost', whole(14)"],
  ['150 sports villages', 'whole(170)', 'whole(150)'],
  ['171 sports villages', 'whole(170)', 'whole(171)'],
  ['the stations due in 2012', "1, 'count'), due: 2010 }", "1, 'count'), due: 2012 }"],
  [
    'six yuan a resident',
    "target('atLeast', whole(10), 1, 'amountOfCount'",
    "target('atLeast', whole(6), 1, 'amountOfCount'",
  ],
  [
    '11 yuan a resident',
    "target('atLeast', whole(10), 1, 'amountOfCount'",
    "target('atLeast', whole(11), 1, 'amountOfCount'",
  ],
  [
    'training a share of people',
    "dualCertificateTraining: target('atLeast', whole(1), 100, 'counts', 'years')",
    "dualCertificateTraining: share('atLeast', '100', 'years')",
  ],
  [
    'a standard above the wage refused',
    "urbanStandardToMinimumWage: target('atLeast', percentOf('40'), 100, 'amounts', 'places')",
    "urbanStandardToMinimumWage: { ...target('atLeast', percentOf('40'), 100, 'amounts', 'places'), isShare: true }",
  ],
  ['a standard of 45% of the wage', "target('atLeast', percentOf('40')", "target('atLeast', percentOf('45')"],
  ['relief of 60% of the standard', "target('atLeast', percentOf('50')", "target('atLeast', percentOf('60')"],
  [
    'the insurance branches all or nothing',
    "employeeSocialInsuranceCoverage: share('about', '100', 'places')",
    "employeeSocialInsuranceCoverage: share('exactly', '100', 'places')",
  ],
  [
    'the cultural network for the most part',
    "culturalServiceNetwork: share('exactly', '100', 'places')",
    "culturalServiceNetwork: share('about', '100', 'places')",
  ],
  ['dropout of 2%', "share('atMost', '1.5', 'years')", "share('atMost', '2', 'years')"],
  ['dropout of 1%', "share('atMost', '1.5', 'years')", "share('atMost', '1', 'years')"],
  ['unemployment of 4.5%', "share('atMost', '4')", "share('atMost', '4.5')"],
  ['a project compliance of 88%', "share('atLeast', '90', 'places')", "share('atLeast', '88', 'places')"],
  [
    'stations of 450 square metres',
    "target('atLeast', whole(500), 1, 'amount', 'places')",
    "target('atLeast', whole(450), 1, 'amount', 'places')",
  ],
])

const refusals = inFile('target-refusals', [
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

export const targets: readonly Mutant[] = [...judging, ...growth, ...lists, ...rows, ...refusals]
