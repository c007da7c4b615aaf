import { gb18030 } from '../cli/gb18030.js'
import type { Random } from './random.js'
import { header, type Sample, sample } from './register.js'

/** A file to screen, and what must become of it. */
export interface Damaged {
  readonly bytes: Buffer
  readonly format: 'csv' | 'ndjson' | 'json'
  /** Households whose lines were left alone: each must come out as it would without the damage. */
  readonly intact: readonly Sample[]
  /** Rows that the file has, where damage makes and takes none. */
  readonly rows?: number
  /** Rows that must be rejected, where the damage leaves no doubt. */
  readonly rejected?: number
  /** Whether it may be refused as a whole, or must be. */
  readonly refusal: 'never' | 'may' | 'must'
}

export type Damage = (random: Random) => Damaged

type Encode = (text: string) => Buffer

const utf8: Encode = (text) => Buffer.from(text)
const lineFeed = Buffer.from('\n')

const samples = (random: Random): Sample[] => {
  const count = 5 + random.below(300)
  return Array.from({ length: count }, (_, index) => sample(index, random))
}

const joined = (lines: readonly Buffer[]) => Buffer.concat(lines.flatMap((line) => [line, lineFeed]))

type Change = (line: Buffer, random: Random, encode: Encode) => Buffer

/** Some rows of a register are changed; the others stand as they are. */
const rowsDamaged =
  (change: Change, areRejected: 'rejected' | 'perhaps', refusal: Damaged['refusal'] = 'never'): Damage =>
  (random) => {
    const encode = random.pick([utf8, gb18030])
    const all = samples(random)
    const damaged = new Set(random.places(1 + random.below(4), all.length))
    const lines = all.map(({ line }, at) =>
      damaged.has(at) ? change(encode(line), random, encode) : encode(line),
    )
    const ends = random.pick([lineFeed, Buffer.from('\r\n')])
    return {
      bytes: Buffer.concat([encode(header), ...lines].flatMap((line) => [line, ends])),
      format: 'csv',
      intact: all.filter((_, at) => !damaged.has(at)),
      rows: all.length,
      ...(areRejected === 'rejected' && { rejected: damaged.size }),
      refusal,
    }
  }

/** The whole file is changed after it was written. */
const fileDamaged =
  (
    change: (bytes: Buffer, random: Random, all: readonly Sample[]) => Partial<Damaged> & { bytes: Buffer },
  ): Damage =>
  (random) => {
    const encode = random.pick([utf8, gb18030])
    const all = samples(random)
    const bytes = joined([header, ...all.map(({ line }) => line)].map(encode))
    return { format: 'csv', intact: [], refusal: 'may', ...change(bytes, random, all) }
  }

const inserted = (line: Buffer, at: number, bytes: Uint8Array) =>
  Buffer.concat([line.subarray(0, at), bytes, line.subarray(at)])

const somewhere = (line: Buffer, random: Random) => random.below(line.length + 1)

const headed = (text: string): Damage =>
  fileDamaged((bytes) => ({ bytes: Buffer.concat([Buffer.from(text), bytes]), refusal: 'must' }))

const withHeader = (other: string): Damage =>
  fileDamaged((_, __, all) => ({
    bytes: joined([other, ...all.map(({ line }) => line)].map(utf8)),
    refusal: 'must',
  }))

const records =
  (
    write: (all: readonly Sample[], random: Random) => Omit<Damaged, 'format'>,
    format: 'ndjson' | 'json',
  ): Damage =>
  (random) => ({ format, ...write(samples(random), random) })

const ndjson = (change: (record: string, random: Random) => string): Damage =>
  records((all, random) => {
    const damaged = new Set(random.places(1 + random.below(4), all.length))
    const lines = all.map(({ record }, at) => (damaged.has(at) ? change(record, random) : record))
    const intact = all.filter((_, at) => !damaged.has(at))
    const bytes = Buffer.from(`${lines.join('\n')}\n`)
    return { bytes, intact, rows: all.length, rejected: damaged.size, refusal: 'never' }
  }, 'ndjson')

export const damages: Readonly<Record<string, Damage>> = {
  'NUL bytes in rows': rowsDamaged(
    (line, random) => inserted(line, somewhere(line, random), Buffer.alloc(3)),
    'perhaps',
  ),
  'a line of ten million bytes': rowsDamaged(
    (line) => Buffer.concat([line, Buffer.alloc(10_000_000, 'x')]),
    'rejected',
  ),
  'a quote that is not closed': rowsDamaged((line) => inserted(line, 0, Buffer.from('"')), 'rejected'),
  'a quote in the middle': rowsDamaged(
    (line, random) => inserted(line, 1 + random.below(line.indexOf(0x2c) - 1), Buffer.from('"')),
    'rejected',
  ),
  'cells too many': rowsDamaged(
    (line, random) => Buffer.concat([line, Buffer.from(','.repeat(1 + random.below(9)))]),
    'rejected',
  ),
  'cells too few': rowsDamaged((line) => line.subarray(0, line.lastIndexOf(0x2c)), 'rejected'),
  'lone surrogates in UTF-8': rowsDamaged(
    (line) => inserted(line, 0, Buffer.from([0xed, 0xa0, 0x80])),
    'perhaps',
  ),
  'two encodings': rowsDamaged(
    (_, random, encode) => (encode === utf8 ? gb18030 : utf8)(sample(999, random).line),
    'rejected',
  ),
  'bytes by chance': rowsDamaged(
    (line, random) => {
      const bytes = Buffer.from(line)
      // No line end, which would make two rows of one, and no quote, which would make one of two.
      bytes[random.below(bytes.length)] = random.pick([0x00, 0x01, 0x1b, 0x7f, 0x80, 0xc3, 0xfe, 0xff])
      return bytes
    },
    'perhaps',
    // The first bytes beyond ASCII may be those that were changed.
    'may',
  ),
  'digits of full width': rowsDamaged((line, _, encode) => Buffer.concat([line, encode('３')]), 'rejected'),
  'formulas in the key': rowsDamaged((line) => inserted(line, 0, Buffer.from('=1+')), 'perhaps'),
  'blank lines': fileDamaged((bytes, _, all) => ({
    bytes: Buffer.concat([Buffer.from('\n\r\n'), bytes, Buffer.from('\r\n\n\n')]),
    intact: all,
    rows: all.length,
    refusal: 'never',
  })),
  'cut off at any byte': fileDamaged((bytes, random) => ({
    bytes: bytes.subarray(0, random.below(bytes.length)),
  })),
  'cut off in the last row': fileDamaged((bytes, random, all) => ({
    bytes: bytes.subarray(0, bytes.length - 1 - random.below(8)),
    intact: all.slice(0, -1),
    rows: all.length,
    refusal: 'never',
  })),
  'bytes of no meaning': fileDamaged((_, random) => ({
    bytes: Buffer.from(Array.from({ length: random.below(5000) }, () => random.below(256))),
  })),
  'a piece of the file twice': fileDamaged((bytes, random) => {
    const from = random.below(bytes.length)
    return { bytes: Buffer.concat([bytes, bytes.subarray(from)]) }
  }),
  empty: fileDamaged(() => ({ bytes: Buffer.alloc(0), refusal: 'must' })),
  'only a mark': fileDamaged(() => ({ bytes: Buffer.from([0xef, 0xbb, 0xbf]), refusal: 'must' })),
  'only a header': fileDamaged(() => ({ bytes: Buffer.from(`${header}\n`), rows: 0, refusal: 'never' })),
  'a title above the header': headed('二〇一〇年低保名册\n'),
  'a header twice': withHeader('户号,户籍,人口,家庭月收入,户号'),
  'a fact twice': withHeader('户号,户籍,人口,家庭月收入,月收入'),
  'a fact under two names': withHeader('户号,户籍,人口,members,家庭月收入'),
  'a header that is not closed': withHeader('"户号,户籍,人口,家庭月收入,住房困难'),
  'UTF-16': fileDamaged((_, random, all) => {
    const text = Buffer.from(`\uFEFF${[header, ...all.map(({ line }) => line)].join('\r\n')}`, 'utf16le')
    return { bytes: random.below(2) === 0 ? text : text.swap16(), refusal: 'must' }
  }),
  'lines that end in CR': fileDamaged((bytes) => ({
    bytes: Buffer.from(bytes.map((byte) => (byte === 0x0a ? 0x0d : byte))),
    refusal: 'must',
  })),
  'semicolons for commas': fileDamaged((bytes) => ({
    bytes: Buffer.from(bytes.map((byte) => (byte === 0x2c ? 0x3b : byte))),
    refusal: 'must',
  })),
  'NDJSON cut off': ndjson((record, random) => record.slice(0, 1 + random.below(record.length - 1))),
  'NDJSON with lone surrogates': ndjson((record) => record.replace('东栅', '\\ud800')),
  'NDJSON nested without end': ndjson((record) =>
    record.replace('{', `{"x":${'['.repeat(9999)}${']'.repeat(9999)},`),
  ),
  'NDJSON with a name twice': ndjson((record) => record.replace('{', '{"人口":1,')),
  'a JSON list': records((all) => {
    const bytes = Buffer.from(`[${all.map(({ record }) => record).join(',\n')}]`)
    return { bytes, intact: all, rows: all.length, refusal: 'never' }
  }, 'json'),
  'a JSON list cut off': records((all, random) => {
    const bytes = Buffer.from(`[${all.map(({ record }) => record).join(',')}]`)
    return { bytes: bytes.subarray(0, random.below(bytes.length)), intact: [], refusal: 'must' }
  }, 'json'),
}
