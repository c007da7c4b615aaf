import type { Decimal } from 'decimal.js'
import { Exact, toText } from '../facts/money.js'
import { type DocumentFigureName, derivations, documentFigures, type FigureName } from '../policy/figures.js'
import { minimumWages } from '../policy/minimum-wage.js'
import type { ReadingChoices } from '../policy/readings.js'
import type { FigureOrigin } from './determination.js'

/** A figure as the policy holds it. */
export interface Figure {
  readonly value: Decimal
  readonly origin: FigureOrigin
}
export type Figures = { [F in FigureName | DocumentFigureName]?: Figure | undefined }

/** The minimum wage published for a day, if one was. */
export function publishedWage(date: string): Figure | undefined {
  const wage = minimumWages.find(({ from, to }) => from <= date && date <= to)
  return wage && { value: new Exact(wage.value), origin: { origin: 'published', source: wage.source } }
}

/** Given wins over published, published over derived; what is none of these stays unknown. */
export function figuresOn(
  asOf: string,
  given: { readonly [F in FigureName]?: Decimal | undefined },
  readings: ReadingChoices,
  roundUpTo: 1 | 5 | 10 | undefined,
): Figures {
  const figures: Figures = {}
  for (const [name, { clause, value }] of Object.entries(documentFigures)) {
    figures[name as DocumentFigureName] = {
      value: new Exact(value),
      origin: { origin: 'document', source: clause },
    }
  }
  for (const [name, value] of Object.entries(given) as [FigureName, Decimal | undefined][]) {
    if (value) figures[name] = { value, origin: { origin: 'given', source: 'caller' } }
  }
  figures.minimumWage ??= publishedWage(asOf)
  figures.urbanSubsistenceStandard ??= derive('urbanSubsistenceStandard', figures, roundUpTo)
  const unrounded = readings.ruralStandardBase === 'unroundedWageShare'
  const base = unrounded
    ? { ...figures, urbanSubsistenceStandard: derive('urbanSubsistenceStandard', figures, undefined) }
    : figures
  figures.ruralSubsistenceStandard ??= derive('ruralSubsistenceStandard', base, roundUpTo)
  return figures
}

function derive(
  name: keyof typeof derivations,
  figures: Figures,
  roundUpTo: 1 | 5 | 10 | undefined,
): Figure | undefined {
  const { times, of } = derivations[name]
  const base = figures[of]
  if (base === undefined) return undefined
  const exact = base.value.times(times.value)
  return {
    value: roundUpTo === undefined ? exact : exact.toNearest(roundUpTo, Exact.ROUND_CEIL),
    origin: {
      origin: 'derived',
      source: {
        ...base.origin,
        figure: of,
        amount: toText(base.value),
        ratio: times.value,
        ...(roundUpTo !== undefined && { roundedUpTo: roundUpTo }),
      },
    },
  }
}
