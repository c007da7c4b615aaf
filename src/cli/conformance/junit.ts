import type { Exchange } from './exchange.js'
import { type Outcome, tallies } from './outcome.js'

// Characters that XML 1.0 has no place for, escaped or not.
const unprintable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escaped = (text: string): string =>
  text
    .replace(unprintable, '\u{FFFD}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const testcase = ({ case: asked, status, reason, differences }: Outcome): string => {
  const open = `    <testcase classname="${asked.level}" name="${escaped(asked.id)}"`
  if (status === 'passed') return `${open}/>`
  if (status === 'skipped')
    return `${open}>\n      <skipped message="${escaped(reason ?? '')}"/>\n    </testcase>`
  const found = differences.map(
    ({ field, expected, given }) => `${field}: expected ${expected}, given ${given}`,
  )
  const message = [...found, ...(reason === undefined ? [] : [reason])].join('; ')
  const text = `${JSON.stringify(asked.request)}\n${asked.arithmetic}\n${asked.catches}`
  return `${open}>\n      <failure message="${escaped(message)}">${escaped(text)}</failure>\n    </testcase>`
}

const troubleCases = ({ troubles, stderr }: Exchange): readonly string[] => {
  if (troubles.length === 0) return []
  const cases = troubles.map(
    ({ kind, text }, index) =>
      `    <testcase classname="program" name="${kind} ${index + 1}">\n      <error message="${escaped(text)}">${escaped(stderr)}</error>\n    </testcase>`,
  )
  return [
    `  <testsuite name="program" tests="${cases.length}" failures="0" errors="${cases.length}" skipped="0">`,
    ...cases,
    '  </testsuite>',
  ]
}

/** A JUnit report: a test suite a level, and one for trouble with the program itself. */
export const reportJunit = (outcomes: readonly Outcome[], exchanged: Exchange): string => {
  const suites = tallies(outcomes).flatMap(({ level, passed, failed, skipped }) => {
    if (level === 'total') return []
    const tests = passed + failed + skipped
    return [
      `  <testsuite name="${level}" tests="${tests}" failures="${failed}" errors="0" skipped="${skipped}">`,
      ...outcomes.filter((outcome) => outcome.case.level === level).map(testcase),
      '  </testsuite>',
    ]
  })
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="jiaxing-benefits conformance">']
  return `${[...lines, ...suites, ...troubleCases(exchanged), '</testsuites>'].join('\n')}\n`
}
