import { inFile, type Mutant } from './build.js'

// Programs that count the two years between check-ups, or who has a right to one, otherwise.

export const checkups: readonly Mutant[] = [
  ...inFile('checkup', [
    [
      'the second anniversary itself not yet due',
      'when(nextCheckup(last, checkupInterval) <= asOf)',
      'when(nextCheckup(last, checkupInterval) < asOf)',
    ],
    [
      'years subtracted',
      'when(nextCheckup(last, checkupInterval) <= asOf)',
      'when(Number(asOf.slice(0, 4)) - Number(last.slice(0, 4)) >= 2)',
    ],
    ['a last check-up that is not known read as none', "unknown(fromPerson('lastCheckup'))", 'met'],
    [
      'no check-up so far read as not known',
      "if (last === 'never') return met",
      "if (last === 'never') return unknown(fromPerson('lastCheckup'))",
    ],
    ['insured and retired both asked for', 'if (insured === true) return met\n', ''],
    ['the retired left out', 'if (retired === true) return met', 'if (retired === true) return unmet'],
    [
      'being insured not known read as no',
      'const insured = person.isInsuredInResidentScheme ?? undefined',
      'const insured = person.isInsuredInResidentScheme ?? false',
    ],
    [
      'being retired not known read as no',
      'const retired = person.isRetired ?? undefined',
      'const retired = person.isRetired ?? false',
    ],
    [
      'everyone entitled',
      'if (insured === false && retired === false) return unmet',
      'if (insured === false && retired === false) return met',
    ],
    ['the reading of the recipients ignored', "checkupRecipients === 'retiredAndInsured'", 'false'],
    [
      'the reading of the interval ignored',
      "interval === 'calendarPeriod' ? nextCalendarPeriod(last) : secondAnniversary(last)",
      'secondAnniversary(last)',
    ],
    [
      'calendar periods by default',
      "interval === 'calendarPeriod' ? nextCalendarPeriod(last) : secondAnniversary(last)",
      'nextCalendarPeriod(last)',
    ],
    ['check-ups outside the plan', 'if (!figures.inForce) return', 'if (false) return'],
  ]),
  ...inFile('dates', [
    [
      'a leap day moved on to 1 March',
      'return plainDate(year + 2, 2, 28)',
      'return plainDate(year + 2, 3, 1)',
    ],
    ['once a year', 'return plainDate(year + 2, month, day)', 'return plainDate(year + 1, month, day)'],
    [
      'two years as 730 days',
      'return plainDate(year + 2, month, day)',
      'return new Date(Date.UTC(year, month - 1, day) + 730 * 86_400_000).toISOString().slice(0, 10)',
    ],
    [
      'the end of February kept',
      'return plainDate(year + 2, month, day)',
      'return plainDate(year + 2, month, month === 2 && day === 28 ? daysIn(year + 2, 2) : day)',
    ],
    [
      'periods of two years from odd years',
      'year % 2 === 0 ? year + 2 : year + 1, 1, 1',
      'year % 2 === 1 ? year + 2 : year + 1, 1, 1',
    ],
    ['two full years between check-ups', 'year % 2 === 0 ? year + 2 : year + 1, 1, 1', 'year + 2, 1, 1'],
    [
      'every fourth year a leap year, and 29 February always taken',
      'day <= daysIn(year, month)',
      'day <= 31',
    ],
  ]),
]
