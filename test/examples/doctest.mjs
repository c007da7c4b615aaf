// Turns the ```ts examples of README*.md, docs/**/*.md and the comments of src/**/*.ts into tests, in .doctest/.
//   expression // => value       (or the comment on the line below; a long value may go on over comment lines)
//   expression // throws Name
// A fence marked "ts no-test" is left out.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import ts from 'typescript'

const out = '.doctest'

const listed = (folder, wanted) =>
  readdirSync(folder, { recursive: folder !== '.' })
    .filter((name) => wanted.test(name) && !name.includes('node_modules'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`))

/** The examples of a text: their code, and the line they begin on. */
function examplesOf(text) {
  const fence = /^(?<margin>[ \t]*(?:\* ?)?)```ts[ \t]*\n(?<body>[\s\S]*?)^[ \t]*(?:\* ?)?```[ \t]*$/gm
  return [...text.matchAll(fence)].map(({ index, groups: { margin, body } }) => ({
    line: text.slice(0, index).split('\n').length,
    code: body
      .split('\n')
      .map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line.replace(/^\s*\* ?/, '')))
      .join('\n'),
  }))
}

const isExpression = (text) =>
  ts.createSourceFile('value.ts', `(${text}\n)`, ts.ScriptTarget.ES2022).parseDiagnostics.length === 0

/** What the comment after a statement promises: { kind: '=>' | 'throws', value }. */
function promiseAfter(rest) {
  const [first, ...more] = rest.replace(/^[ \t]*\n/, '').split('\n')
  const note = /^[ \t]*\/\/[ \t]*(=>|throws)[ \t]+(.*)$/.exec(first)
  if (note === null) return undefined
  let [, kind, value] = note
  for (const line of more) {
    if (isExpression(value) || !/^[ \t]*\/\//.test(line)) break
    value += `\n${line.replace(/^[ \t]*\/\//, '')}`
  }
  return { kind, value: value.trim() }
}

function testOf(code, name) {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const imports = []
  const body = []
  for (const statement of source.statements) {
    const text = statement.getText(source)
    const promise = promiseAfter(code.slice(statement.end))
    if (ts.isImportDeclaration(statement)) imports.push(text)
    else if (promise === undefined) body.push(text)
    else {
      const variable = ts.isVariableStatement(statement) && statement.declarationList.declarations[0].name
      if (variable) body.push(text)
      const expression = (variable || statement.expression).getText(source)
      if (promise.kind === '=>') body.push(`expect(${expression}).toEqual(${promise.value})`)
      else
        body.push(
          `expect(() => ${expression}).toThrow(expect.objectContaining({ name: '${promise.value}' }))`,
        )
    }
  }
  const lines = [`test('${name}', async () => {`, ...body.map((line) => `;${line}`), '})']
  return ["import { expect, test } from 'vitest'", ...imports, ...lines, ''].join('\n')
}

const files = [
  ...listed('.', /^README.*\.md$/),
  ...listed('docs', /\.md$/).filter((file) => !/^docs\/(?:zh\/)?(?:api|cases)\//.test(file)),
  ...listed('src', /\.ts$/),
]
rmSync(out, { recursive: true, force: true })
mkdirSync(out)
let count = 0
for (const file of files) {
  for (const { line, code } of examplesOf(readFileSync(file, 'utf8'))) {
    writeFileSync(
      `${out}/${file.replace(/[^A-Za-z0-9]+/g, '_')}_${line}.test.ts`,
      testOf(code, `${file}:${line}`),
    )
    count++
  }
}
console.log(`${count} examples`)
if (count === 0) process.exitCode = 1
