/** A fraction of two whole numbers; the bottom one is above zero. Nothing here ever rounds unless its name says so. */
export interface Ratio {
  readonly top: bigint
  readonly bottom: bigint
}

export const whole = (value: bigint | number): Ratio => ({ top: BigInt(value), bottom: 1n })

export const fraction = (top: bigint | number, bottom: bigint | number): Ratio => ({
  top: BigInt(top),
  bottom: BigInt(bottom),
})

/** '2352.01' is 235201 / 100. Accepts whatever prints as a plain decimal. */
export const decimal = (given: { toString(): string }): Ratio => {
  const text = given.toString()
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`the oracle reads plain decimals only: ${text}`)
  const [units = '', decimals = ''] = text.split('.')
  return { top: BigInt(units + decimals), bottom: 10n ** BigInt(decimals.length) }
}

export const plus = (a: Ratio, b: Ratio): Ratio => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
})

export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, { top: -b.top, bottom: b.bottom })

export const times = (a: Ratio, b: Ratio): Ratio => ({ top: a.top * b.top, bottom: a.bottom * b.bottom })

export const dividedBy = (a: Ratio, b: bigint | number): Ratio => ({
  top: a.top,
  bottom: a.bottom * BigInt(b),
})

export const isBelow = (a: Ratio, b: Ratio): boolean => a.top * b.bottom < b.top * a.bottom

export const isAtMost = (a: Ratio, b: Ratio): boolean => a.top * b.bottom <= b.top * a.bottom

export const isEqual = (a: Ratio, b: Ratio): boolean => a.top * b.bottom === b.top * a.bottom

export const larger = (a: Ratio, b: Ratio): Ratio => (isBelow(a, b) ? b : a)

/** The highest whole number that is not above the fraction. BigInt division drops the remainder, so below zero it must step down. */
export const floor = ({ top, bottom }: Ratio): bigint => {
  const quotient = top / bottom
  return top % bottom < 0n ? quotient - 1n : quotient
}

/** The lowest whole number that is not below the fraction. */
export const ceiling = ({ top, bottom }: Ratio): bigint => -floor({ top: -top, bottom })
