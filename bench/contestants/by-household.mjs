/** Masks and sums filled household by household. */
export const byHousehold = (decide) => (register) => {
  const { households } = register
  const run = () => {
    const masks = new Int32Array(households.length)
    const allowances = new Float64Array(households.length)
    for (let row = 0; row < households.length; row += 1) decide(households[row], masks, allowances, row)
    return { masks, allowances }
  }
  return { run, answersOf: (answers) => answers }
}
