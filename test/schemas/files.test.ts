import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { clauses } from '../../src/index.js'
import { clauseIds } from '../../src/policy/clause-ids.js'
import { schemaFiles, schemaText } from '../../src/schemas/index.js'
import { fileNames, published } from './validators.js'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>
}

test('seven files, at the address the package gives them', () => {
  expect(Object.keys(schemaFiles)).toEqual(fileNames)
  expect(manifest.exports['./schemas/*.json']).toBe('./dist/schemas/*.json')
})

test('one validator can hold them all', () => {
  const ajv = new Ajv2020({ strict: true, schemas: fileNames.map(published) })
  for (const name of fileNames) {
    expect(ajv.getSchema(`urn:jiaxing-benefits:${name.replace('.json', '')}`)).toBeTypeOf('function')
  }
})

describe.each(fileNames)('%s', (name) => {
  const text = schemaText(schemaFiles[name] ?? {})

  test('is a JSON Schema of draft 2020-12, with an id that names no host', () => {
    const schema = published(name)
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(new Ajv2020().validateSchema(schema)).toBe(true)
    expect(text.match(/[a-z]+:\/\/[^"]*/g)).toEqual(['https://json-schema.org/draft/2020-12/schema'])
  })

  test('says nothing that JSON would lose, and ends in a line break', () => {
    expect(published(name)).toEqual(schemaFiles[name])
    expect(text).toBe(`${JSON.stringify(published(name), null, 2)}\n`)
  })

  test('has no definition that it does not refer to', () => {
    const { $defs = {} } = published(name) as { $defs?: object }
    const referred = [...text.matchAll(/"\$ref": "#\/\$defs\/([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(Object.keys($defs))).toEqual(new Set(referred))
  })

  test('allows no name that it does not know', () => {
    const openIn = (value: unknown, at = '#'): string[] => {
      if (typeof value !== 'object' || value === null) return []
      const open = 'type' in value && value.type === 'object' && !('additionalProperties' in value)
      return [
        ...(open ? [at] : []),
        ...Object.entries(value).flatMap(([key, part]) => openIn(part, `${at}/${key}`)),
      ]
    }
    expect(openIn(published(name))).toEqual([])
  })
})

test('the clauses that a record may name are those of the document', () => {
  expect(new Set(clauseIds)).toEqual(new Set(Object.keys(clauses)))
})

test('the pages on the schemas name each file', () => {
  for (const page of ['docs/schemas.md', 'docs/zh/schemas.md']) {
    const text = readFileSync(page, 'utf8')
    for (const name of fileNames) expect(text).toContain(`schemas/${name}`)
  }
})
