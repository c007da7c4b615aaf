/** What the engines do not spell alike. Everything else is standard SQL. */
export interface Dialect {
  /** Whole numbers beyond 64 bits. */
  readonly wideType: string
  /** The whole quotient of a whole number, not negative, and a divisor above 0; no floating point. */
  readonly quotient: (dividend: string, divisor: string) => string
  /** How the steps of the query are put together: see steps.ts. */
  readonly steps: 'with' | 'lateral'
}

export const dialects = {
  duckdb: {
    wideType: 'HUGEINT',
    // `/` would be a DOUBLE.
    quotient: (dividend, divisor) => `(${dividend}) // ${divisor}`,
    steps: 'with',
  },
  postgresql: {
    wideType: 'NUMERIC',
    quotient: (dividend, divisor) => `DIV(${dividend}, ${divisor})`,
    steps: 'lateral',
  },
  ansi: {
    wideType: 'DECIMAL(38, 0)',
    // Of a multiple the decimal quotient is whole, whatever scale an engine gives it.
    quotient: (dividend, divisor) =>
      `CAST(CAST(${dividend} - MOD(${dividend}, ${divisor}) AS DECIMAL(38, 0)) / ${divisor} AS DECIMAL(38, 0))`,
    steps: 'with',
  },
} satisfies Record<string, Dialect>

/** The SQL that a query is written in: `duckdb`, `postgresql`, or `ansi`, which has nothing of a vendor. */
export type DialectName = keyof typeof dialects
export const dialectNames = /* @__PURE__ */ (() => Object.keys(dialects) as DialectName[])()
