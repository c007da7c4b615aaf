import type { Mutant } from './build.js'

// Programs that read what is no sum: each takes one way of writing for a number, and goes on with it.

const notASum = "if (!/^-?(0|[1-9]\\d*)(\\.\\d+)?$/.test(value)) return 'not_a_sum'"
const textOfDecimal = 'const text = given.toString()'

const reading = (mistake: string, rewritten: (text: string) => string): Mutant => ({
  mistake,
  file: 'refusals',
  find: `${notASum}\n  const [units = '', decimals = '']`,
  replace: `value = ${rewritten('value')}\n  ${notASum}\n  const [units = '', decimals = '']`,
  also: { file: 'ratio', find: textOfDecimal, replace: `const text = ${rewritten('given.toString()')}` },
})

const replacing = (pattern: string, by: string) => (text: string) => `(${text}).replace(${pattern}, ${by})`

export const lenient: readonly Mutant[] = [
  reading('thousands separators read over', replacing('/,/g', "''")),
  reading('no text read as 0', replacing('/^$/', "'0'")),
  reading('spaces read over', replacing('/ /g', "''")),
  reading('a currency sign read over', replacing('/[¥元]/g', "''")),
  reading(
    'full-width digits read',
    replacing('/[０-９]/g', '(digit) => String.fromCharCode(digit.charCodeAt(0) - 65248)'),
  ),
  reading('words read as 0', replacing('/^[一-龥]+$/', "'0'")),
  reading(
    'exponents read',
    replacing('/^(\\d+)e(\\d+)$/', "(_, digits, zeros) => digits + '0'.repeat(Number(zeros))"),
  ),
  reading('leading zeros read over', replacing('/^0+(?=\\d)/', "''")),
  reading('a plus sign read over', replacing('/^\\+/', "''")),
  reading('a point without a digit before it', replacing('/^\\./', "'0.'")),
  reading('a point without a digit after it', replacing('/\\.$/', "''")),
  reading('what is not a number read as 0', replacing('/^NaN$/', "'0'")),
  {
    mistake: 'true read as 1',
    file: 'refusals',
    find: "const sum: Check = (value) => {\n  if (typeof value !== 'string') return 'wrong_type'",
    replace:
      "const sum: Check = (value) => {\n  if (value === true) return undefined\n  if (typeof value !== 'string') return 'wrong_type'",
    also: {
      file: 'ratio',
      find: textOfDecimal,
      replace: "const text = given === true ? '1' : given.toString()",
    },
  },
  {
    mistake: 'half people cut to whole ones',
    file: 'refusals',
    find: 'Number.isInteger(value) && value >= from && value <= to ?',
    replace: 'Math.ceil(value) >= from && value <= to ?',
    also: {
      file: 'ratio',
      find: 'top: BigInt(value), bottom: 1n })',
      replace: "top: BigInt(typeof value === 'number' ? Math.ceil(value) : value), bottom: 1n })",
    },
  },
  {
    mistake: 'an option of null read as left out',
    file: 'refusals',
    find: 'const isLeftOut = (value: unknown) => value === undefined',
    replace: 'const isLeftOut = (value: unknown) => value === undefined || value === null',
    also: {
      file: 'figures',
      find: 'sum === undefined ? undefined : decimal(sum)',
      replace: 'sum == null ? undefined : decimal(sum)',
    },
  },
  {
    mistake: 'one place taken for a list of one',
    file: 'target-refusals',
    find: "if (!Array.isArray(observation)) return [{ path: id, code: 'wrong_type' }]",
    replace: 'if (!Array.isArray(observation)) return observationIssues(target, id, observation)',
    also: {
      file: 'targets',
      find: "(isList(target) ? facts['observation'] : [facts['observation']])",
      replace: "[facts['observation']].flat()",
    },
  },
  {
    mistake: 'a denominator of 100 assumed',
    file: 'target-refusals',
    find: "if (lacking !== undefined) return [at(lacking, 'required')]",
    replace: "if (lacking !== undefined) return lacking === 'denominator' ? [] : [at(lacking, 'required')]",
    also: {
      file: 'targets',
      find: 'const amount = (name: string): Ratio => amountOf(fields[name])',
      replace: "const amount = (name: string): Ratio => amountOf(fields[name] ?? '100')",
    },
  },
  {
    mistake: 'percent signs read over',
    file: 'target-refusals',
    find: 'if (!/^-?(0|[1-9]\\d*)(\\.\\d+)?$/.test(value)) return',
    replace: 'if (!/^-?(0|[1-9]\\d*)(\\.\\d+)?%?$/.test(value)) return',
    also: {
      file: 'target-refusals',
      find: 'const text = String(value)',
      replace: "const text = String(value).replace('%', '')",
    },
  },
]
