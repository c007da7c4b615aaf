/** The value below which this share of the values lies, between two of them in proportion. */
function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (sorted.length - 1) * share
  const lower = Math.floor(at)
  const upper = Math.min(lower + 1, sorted.length - 1)
  return sorted[lower] + (sorted[upper] - sorted[lower]) * (at - lower)
}

export const median = (values) => quantile(values, 0.5)

export const quartiles = (values) => ({
  lower: quantile(values, 0.25),
  median: median(values),
  upper: quantile(values, 0.75),
})
