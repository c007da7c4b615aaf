import type { Decimal } from 'decimal.js'
import { Exact, toText } from '../facts/money.js'
import {
  type Derivation,
  type DocumentFigureName,
  derivations,
  documentFigures,
  type FigureName,
} from '../policy/figures.js'
import { minimumWages } from '../policy/minimum-wage.js'
import type { ReadingChoices, ReadingId } from '../policy/readings.js'
import type { FigureOrigin } from './determination.js'

/** A figure as the policy holds it. */
export interface Figure {
  readonly value: Decimal
  readonly origin: FigureOrigin
  /** The readings that chose it. */
  readonly readings: readonly ReadingId[]
}
export type Figures = { [F in FigureName | DocumentFigureName]?: Figure | undefined }

/** The minimum wage published for a day, if one was. */
export function publishedWage(date: string): Figure | undefined {
  const wage = minimumWages.find(({ from, to }) => from <= date && date <= to)
  return (
    wage && {
      value: new Exact(wage.value),
      origin: { origin: 'published', source: wage.source },
      readings: [],
    }
  )
}

/** Given wins over published, published over derived; what is none of these stays unknown. */
export function figuresOn(
  asOf: string,
  given: { readonly [F in FigureName]?: Decimal | undefined },
  readings: ReadingChoices,
  roundUpTo: 1 | 5 | 10 | undefined,
): Figures {
  const figures: Figures = { minimumWage: publishedWage(asOf) }
  for (const [name, { clause, value }] of Object.entries(documentFigures)) {
    const origin = { origin: 'document', source: clause } as const
    figures[name as DocumentFigureName] = { value: new Exact(value), origin, readings: [] }
  }
  for (const [name, value] of Object.entries(given) as [FigureName, Decimal | undefined][]) {
    if (value) figures[name] = { value, origin: { origin: 'given', source: 'caller' }, readings: [] }
  }
  for (const name of derivedNames) figures[name] ??= derive(name, figures, readings, roundUpTo)
  return figures
}

type DerivedName = keyof typeof derivations

/** In the order of the rows: a base before what follows from it. */
const derivedNames = /* @__PURE__ */ (() => Object.keys(derivations) as DerivedName[])()
const derivationOf = (name: FigureName | DocumentFigureName) =>
  (derivations as { readonly [F in typeof name]?: Derivation })[name]

/** A figure may be given itself, or what it would be derived from in the end. */
export function waysToKnow(name: FigureName | DocumentFigureName): FigureName[] {
  let base = name
  for (let row = derivationOf(name); row; row = derivationOf(base)) base = row.of
  const names = base === name ? [name] : [name, base]
  return names as FigureName[]
}

function derive(
  name: DerivedName,
  figures: Figures,
  choices: ReadingChoices,
  roundUpTo: 1 | 5 | 10 | undefined,
): Figure | undefined {
  const { times, of, unroundedUnder: by }: Derivation = derivations[name]
  const unrounded = by !== undefined && choices[by.reading] === by.choice
  const base = unrounded ? derive(of as DerivedName, figures, choices, undefined) : figures[of]
  if (!base) return undefined
  const exact = base.value.times(times.value)
  return {
    value: roundUpTo === undefined ? exact : exact.toNearest(roundUpTo, Exact.ROUND_CEIL),
    readings: by ? [by.reading] : [],
    origin: {
      origin: 'derived',
      source: {
        ...base.origin,
        figure: of,
        amount: toText(base.value),
        ratio: times.value,
        ...(roundUpTo !== undefined && { roundedUpTo: roundUpTo }),
        ...(unrounded && { unrounded }),
      },
    },
  }
}
