import { inFile, type Mutant } from './build.js'

// Programs that judge one observation of a target otherwise.

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

export const targetJudging: readonly Mutant[] = [...judging, ...growth]
