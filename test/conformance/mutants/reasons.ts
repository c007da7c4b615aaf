// A case is questioned where no wrong program is shown by it alone. It answers for itself where no other single case of
// its level shows all that it shows: levels are run by themselves, and what two others show together may be left out with
// one of them. The rest is kept for a reason that the wrong programs here do not measure, stated below by family.

type Reason = readonly [cases: RegExp, reason: string]

const boundary: readonly Reason[] = [
  [
    /^boundary\/.+\/(below|highest)$/,
    'whoever passes at the limit passes below it in all programs here, which compare; one with bands, caps or a table may not, and the level promises the fen below',
  ],
  [
    /^boundary\/.+\/(above|next)$/,
    'the level promises the fen above every limit in every spelling; urban and rural, and the two phases of repair, are limits of their own in a program that keeps a table of them',
  ],
  [
    /^boundary\/subsistence-allowance.*\/(at|included)$/,
    'urban and rural standards are two limits; the programs here confuse the comparator of both at once',
  ],
  [
    /^boundary\/low-rent-housing\/monthly-income-per-capita\/at$/,
    'the figure most often quoted, 784 a person, as it is quoted',
  ],
  [
    /^boundary\/(housing-difficulty|low-rent-housing\/floor-area).+/,
    'an area in all and an area a person are two branches, and each promises three places',
  ],
]

const core: readonly Reason[] = [
  [
    /^core\/subsistence-allowance\//,
    'the first cases anyone runs: each way a standard comes about, with a sum that shows which one was taken when the case is read',
  ],
  [/^core\/.+\/no-income$/, 'an income of 0 is a value; each benefit reads its income by itself'],
  [
    /^core\/(low-rent-housing|dilapidated-housing-repair|hazard-area-reinforcement)\//,
    'one condition of one benefit turned off, or a fact that is no condition turned on: the alternatives a reader of the clause would think of',
  ],
  [
    /^core\/low-income-farm-household\//,
    'what is no condition of the classification (the allowance, a standard) is stated one at a time',
  ],
  [
    /^core\/(zero-employment-household|rural-employment-assistance)\//,
    'counts of members, each the smallest that shows something: none, one, all; a program by intervals errs at one of them only',
  ],
  [
    /^core\/free-health-checkup\//,
    'days around the second anniversary and far from it; calendars err at the turn of a month or year only',
  ],
]

const exactness: readonly Reason[] = [
  [
    /^exactness\/.+\/(highest|next)$/,
    'which figures and counts floating point gets wrong depends on the language and the order of operations; the programs here have one of each, and either side of a cut-off may be the wrong one',
  ],
  [
    /^exactness\/low-rent-housing\/floor-area-/,
    'areas, as for sums: which products err depends on the language',
  ],
]

const dated: readonly Reason[] = [
  [
    /^dated\/(subsistence-allowance|policy)\//,
    'the day before, of and after each turn; a program may hold the plan period with the policy or with each benefit',
  ],
  [
    /^dated\/.+\/outside-the-plan\//,
    'each benefit by itself: a program may look at the plan period in some and not in others, or after the facts',
  ],
  [
    /^dated\/dilapidated-housing-repair\//,
    'the days on which phase, wage and plan turn; a program may keep them in one table or in three',
  ],
  [
    /^dated\/free-health-checkup\//,
    'leap days and ends of months: libraries of dates differ in which of them they get wrong',
  ],
]

const formulas: readonly Reason[] = [
  [
    /^formulas\/(minimum-wage-on|policy)\//,
    'each turn of the wage, asked as a formula and through a policy: two entries of a program',
  ],
  [
    /^formulas\/(urban-subsistence-standard|rural-subsistence-standard|average-relief-floor|medical-assistance-budget)\//,
    'a whole figure and one whose share has more decimals than a sum: one shows the share, both together that nothing is rounded',
  ],
  [
    /^formulas\/(meets-average-relief-floor|medical-co-coverage)\//,
    'a round and an uneven figure on either side of the floor; a division is exact for the round one',
  ],
  [/^formulas\/next-free-checkup\//, 'a date before and after a leap day, and both parities of the period'],
  [
    /^formulas\/subsistence-allowance\//,
    'a household registered elsewhere has 0, with and without a minimum payment, which must not lift it',
  ],
]

const unknown: readonly Reason[] = [
  [
    /^unknown\/.+\/income$/,
    'each benefit asks for its income by itself; the programs here share the place where the spellings are named',
  ],
  [
    /^unknown\/subsistence-allowance\/urban-standard/,
    'the missing standard of the benefit that the standard is named after',
  ],
]

const errors: readonly Reason[] = [
  [
    /^errors\/(facts|members|sum|checkup|policy|formula)\//,
    'a field of its own: programs check their input field by field, those here by kind of field',
  ],
]

const readings: readonly Reason[] = [
  [
    /^readings\/(hazard-area-reinforcement|dilapidated-housing-repair)\//,
    'the phases reach the hazard areas through another reading; the programs here share the share of the standard',
  ],
]

const entitlements: readonly Reason[] = [
  [
    /^entitlements\/.+\/(is-so|is-not-so|unknown)$/,
    'the plain question beside one with other facts: the three answers are promised for each entitlement',
  ],
  [/^entitlements\/.+\/null$/, 'null of a household and of a person: two readers of input'],
  [/^entitlements\/.+\/the-day-before$/, 'outside the plan with the fact stated, beside the same without it'],
]

const targets: readonly Reason[] = [
  [
    /^targets\/.+\/(the-figure|the-figure-as-a-value|the-ratio|the-share|all|as-a-value|as-a-rate|each-year-the-figure|every-county|basically-all-all|twenty-years-reached|two-thirds-exactly|a-year-may-be-stated|well-below)$/,
    'the figure itself, and each way of stating it, for each kind of target: a program holds the figures in a table, the programs here err in some rows of it',
  ],
  [
    /^targets\/.+\/(one-short|one-short-of-2500|a-fen-short|as-a-rate-short|three-years-one-short|three-years-simple|one-year-short|about-80-points-beyond|basically-all-short-no-tolerance)$/,
    'the last value that falls short, of a kind of figure (a share, all, a growth, a sum, a year of three): where rounding errs depends on the kind',
  ],
  [
    /^targets\/welfare-beds-growth\/(three-years-of-10|one-year|two-years|from-nothing)$/,
    'growth over each number of years by itself, which floating point gets wrong for some, and from nothing',
  ],
  [
    /^targets\/.+\/(nobody-to-count|none-found-in-any-year|no-recipients|no-counties|nobody-in-one-year|one-county-nothing-to-measure)$/,
    'nothing to measure, alone, in a list by year and in a list by place: three places where a division by zero may hide',
  ],
  [
    /^targets\/.+\/(a-year-missing|no-year-stated|more-than-the-task|one-county-short)$/,
    'a list by year alone, where the other case of its kind is by place or by both',
  ],
  [
    /^targets\/.+\/(refused-.+|a-year-outside-the-plan|a-year-twice|a-county-twice|one-observation)$/,
    'a field or a list of its own: the path names it, and programs check their input field by field',
  ],
]

export const reasons: readonly Reason[] = [
  ...boundary,
  ...core,
  ...exactness,
  ...dated,
  ...formulas,
  ...unknown,
  ...errors,
  ...readings,
  ...entitlements,
  ...targets,
]
