// Answers the reference suite with this library: npx jiaxing-benefits conformance -- node conformance-adapter.mjs
import { createInterface } from 'node:readline'
import { answer } from 'jiaxing-benefits/conformance'

for await (const line of createInterface({ input: process.stdin })) {
  const { id, ...request } = JSON.parse(line)
  process.stdout.write(`${JSON.stringify({ id, ...answer(request) })}\n`)
}
