// Asks the built package the whole suite, on whatever runs this: Node, Bun or Deno.
const [entry] = globalThis.Deno ? globalThis.Deno.args : process.argv.slice(2)
const { answer, conformanceCases, differences } = await import(entry)

const cases = conformanceCases()
const wrong = cases.filter(({ request, expected }) => differences(expected, answer(request)).length > 0)
for (const { id } of wrong) console.log(`wrong: ${id}`)
console.log(`${cases.length - wrong.length} of ${cases.length} cases`)
if (wrong.length > 0) throw new Error('not all cases pass')
