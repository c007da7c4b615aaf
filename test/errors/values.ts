import { Decimal } from 'decimal.js'
import type { IssueCode } from '../../src/index.js'

type Bad = readonly (readonly [code: IssueCode, ...given: readonly unknown[]])[]

const throws = {
  toString: () => {
    throw new Error('no text')
  },
}

/** What no field accepts, whatever it is for. */
export const neverAValue: readonly unknown[] = [
  {},
  [],
  ['1'],
  new Date('2010-07-05'),
  new Map(),
  new Set([1]),
  /1/,
  () => 1,
  Symbol('1'),
  1n,
  throws,
  Object.create(null),
  new (class Sum {
    value = 1
  })(),
  { valueOf: () => 1 },
  Promise.resolve(1),
  new Number(1),
  new String('1'),
]

const notNumbers: Bad = [
  ['wrong_type', true, false, ...neverAValue],
  [
    'not_a_sum',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    '',
    ' ',
    ' 5',
    '5 ',
    '5\n',
    '+5',
    '.5',
    '5.',
    '007',
    '00',
    '1e3',
    '1E3',
    '2e-2',
    '1,000',
    '1,000.00',
    '1 000',
    '1_000',
    '２３５２',
    '٣',
    '0x10',
    '0b1',
    '100元',
    '¥100',
    '$5',
    '一百',
    'abc',
    '1.2.3',
    '1..2',
    '--1',
    'NaN',
    'Infinity',
    'null',
    'undefined',
    '\uD800',
    '1\u0000',
    '½',
    '٫5',
    `${'1'.repeat(50_000)}x`,
  ],
  [
    'out_of_range',
    -1,
    -0.01,
    '-1',
    '-0.01',
    1e12,
    1e12 + 0.5,
    1e21,
    Number.MAX_VALUE,
    '1000000000000',
    '1000000000000.00',
    '9'.repeat(50_000),
  ],
  [
    'too_many_decimals',
    0.1 + 0.2,
    1.001,
    2352.005,
    1.005,
    0.001,
    1e-7,
    Number.MIN_VALUE,
    123456789.123,
    '1.000',
    '0.001',
    '2352.010',
    '1.005',
    `0.${'0'.repeat(50_000)}`,
  ],
]

const badDecimals: Bad = [
  [
    'not_a_sum',
    new Decimal(Number.NaN),
    new Decimal(Number.POSITIVE_INFINITY),
    new Decimal(Number.NEGATIVE_INFINITY),
  ],
  ['out_of_range', new Decimal(-1), new Decimal('1e12'), new Decimal('1e9000000000000000')],
  ['too_many_decimals', new Decimal('0.001'), new Decimal(1).div(3), new Decimal('1e-9000000000000000')],
]

const flat = (bad: Bad) => bad.flatMap(([code, ...given]) => given.map((value) => ({ given: value, code })))

export const badAreas = flat(notNumbers)
export const badSums = flat([...notNumbers, ...badDecimals])

const notWhole = [1.5, 0.5, -1, 100, 1e9, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
const notANumber = ['3', '', '三', 'many', true, new Decimal(3), ...neverAValue]

export const badCounts = flat([
  ['out_of_range', ...notWhole],
  ['wrong_type', ...notANumber],
])
export const badMembers = flat([
  ['out_of_range', 0, -0, ...notWhole],
  ['wrong_type', ...notANumber],
])

export const badFlags = flat([
  ['wrong_type', 'true', 'false', 'yes', '', '是', 0, 1, Number.NaN, ...neverAValue],
])

export const badDates = flat([
  [
    'not_a_date',
    '2010-02-30',
    '2011-02-29',
    '2100-02-29',
    '1900-02-29',
    '2010-04-31',
    '2010-13-01',
    '2010-00-10',
    '2010-01-00',
    '2010-01-32',
    '2010-1-1',
    '10-07-05',
    '20100705',
    '2010/07/05',
    '2010.07.05',
    '05-07-2010',
    '7/5/2010',
    '2010-07',
    '2010',
    '2010-07-05T00:00:00',
    '2010-07-05T00:00:00Z',
    '2010-07-05 00:00',
    '2010-07-05Z',
    '2010-07-05 ',
    ' 2010-07-05',
    '2010-07-05\n',
    '2010-W27-1',
    '2010-186',
    '+002010-07-05',
    '-2010-07-05',
    '12010-07-05',
    '２０１０-０７-０５',
    '2010年7月5日',
    '2010–07–05',
    '',
    'today',
    'Never',
    'NEVER',
    'Invalid Date',
    '\uDFFF',
    '2'.repeat(50_000),
  ],
  ['wrong_type', 20100705, 1278288000000, Number.NaN, true, ...neverAValue],
])

/** A function that calls itself an object. */
export const taggedFunction: unknown = Object.assign(() => ({}), { [Symbol.toStringTag]: 'Object' })

/** What cannot be read as a record of named fields. */
export const notRecords: readonly unknown[] = [
  null,
  undefined,
  [],
  [{}],
  'text',
  '',
  1,
  Number.NaN,
  true,
  1n,
  Symbol('1'),
  () => ({}),
  taggedFunction,
  new Date(),
  new Map([['members', 3]]),
  new Set(),
  /1/,
]

export const strangeNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '',
  ' ',
  '\uD800',
]
