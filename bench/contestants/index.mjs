import { decimal, decimalLowRent } from './decimal.mjs'
import { decimalThrifty } from './decimal-thrifty.mjs'
import { doubles } from './doubles.mjs'
import { duckdb, duckdbRead } from './duckdb.mjs'
import { generatedSql } from './generated-sql.mjs'
import { integerColumns } from './integer-columns.mjs'
import { jsonRulesEngine } from './json-rules-engine.mjs'
import { library, libraryLowRent } from './library.mjs'
import { zenEngine } from './zen-engine.mjs'

/** What all decisions and the allowance are compared with, and what the one decision is. */
export const measure = decimal.id
export const lowRentMeasure = decimalLowRent.id

/**
 * Each has an `id`; the first `rows` of the register that one measurement takes; `prepare`, which gives what is measured
 * (`run`) and what turns its result into masks and sums afterwards (`answersOf`).
 */
export const contestants = [
  integerColumns,
  ...library,
  doubles,
  decimalThrifty,
  decimal,
  duckdb,
  duckdbRead,
  ...generatedSql,
  ...zenEngine,
  jsonRulesEngine,
  libraryLowRent,
  decimalLowRent,
]
