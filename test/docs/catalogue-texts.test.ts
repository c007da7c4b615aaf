import { benefits, clauses, facts, legalBases, readings, targets } from 'jiaxing-benefits'
import { expect, test } from 'vitest'
import { figureTexts } from '../../src/policy/figure-texts.js'
import { projects } from '../../src/policy/projects.js'

type Found = readonly string[]

/** Where a text is missing, empty, or in one language only. */
function gapsIn(value: unknown, path: string): Found {
  if (value === '') return [`${path} is empty`]
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  if (entries.length === 0 && !Array.isArray(value)) return [`${path} has nothing`]
  const { en, 'zh-CN': zh } = value as { readonly en?: unknown; readonly 'zh-CN'?: unknown }
  const isText = en !== undefined || zh !== undefined
  if (isText && (typeof en !== 'string' || !/[a-z%]/i.test(en))) return [`${path} has no English`]
  if (isText && (typeof zh !== 'string' || !/\p{Script=Han}|%/u.test(zh))) return [`${path} has no Chinese`]
  return entries.flatMap(([name, inner]) => gapsIn(inner, `${path}.${name}`))
}

test.each(Object.entries({ benefits, clauses, facts, legalBases, readings, targets, figureTexts, projects }))(
  'every text of %s is there, in English and in Chinese',
  (name, catalogue) => {
    expect(gapsIn(catalogue, name)).toEqual([])
    expect(Object.keys(catalogue).length).toBeGreaterThan(0)
  },
)
