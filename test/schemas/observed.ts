import fc from 'fast-check'
import { type TargetId, targets } from '../../src/index.js'
import type { Json } from './mutations.js'

// Observations in their JSON form, as the catalogue says they are stated. A few break a rule that no schema states
// (a numerator above its denominator, a place twice); none breaks another.

type Field = fc.Arbitrary<Json>

const ids = Object.keys(targets) as TargetId[]
const isRatio = (id: TargetId): boolean =>
  ['percent', 'perThousand', 'perTenThousand', 'pupilsPerTeacher'].includes(targets[id].unit)

const asTextToo = (numbers: fc.Arbitrary<number>): Field =>
  fc.tuple(numbers, fc.boolean()).map(([number, asText]) => (asText ? String(number) : number))

const share = asTextToo(fc.constantFrom(0, 0.5, 3, 75, 94.5, 99, 99.999999, 100))
const counted = asTextToo(fc.oneof(fc.nat(12), fc.constantFrom(999_999_999_999)))

/** One time in ten, the greater above the smaller. */
const mostlyInOrder = fc.tuple(counted, counted, fc.nat(9)).map(([a, b, order]): Json => {
  const [less, more] = Number(a) < Number(b) ? [a, b] : [b, a]
  return order === 0 ? { numerator: more, denominator: less } : { numerator: less, denominator: more }
})

const fieldsOf = (id: TargetId): Field => {
  const forms = targets[id].forms.map((form): Field => {
    const counts = Object.fromEntries(
      form.map((name) => [name, name === 'years' ? fc.integer({ min: 1, max: 20 }) : counted]),
    )
    if (form[0] === 'value' && isRatio(id)) return fc.record({ value: share }) as Field
    return form[0] === 'numerator' ? mostlyInOrder : (fc.record(counts) as Field)
  })
  return fc.oneof(...forms)
}

const observationOf = (id: TargetId): Field => {
  const { asksForPlaces, asksForYears, due } = targets[id]
  const at: Record<string, Field> = {
    ...(asksForPlaces && { place: fc.constantFrom('east', 'west', 'south', '嘉兴', '𠮷') }),
    year: asksForYears ? fc.constantFrom(2010, 2011, 2012) : fc.constantFrom(due as number, null),
  }
  const one = fc.tuple(fieldsOf(id), fc.record(at)).map(([fields, where]) => Object.assign({}, fields, where))
  if (!asksForPlaces && !asksForYears) return one as Field
  const once = fc.uniqueArray(one, { maxLength: 3, selector: ({ place, year }) => `${place} ${year}` })
  return fc.oneof({ weight: 9, arbitrary: once }, fc.array(one, { maxLength: 3 })) as Field
}

export const observations: Field = fc
  .array(
    fc
      .constantFrom(...ids)
      .chain((id) =>
        fc.tuple(fc.constant(id), fc.oneof({ weight: 9, arbitrary: observationOf(id) }, fc.constant(null))),
      ),
    { minLength: 1, maxLength: 3 },
  )
  .map((entries): Json => Object.fromEntries(entries))

type Fields = { readonly [name: string]: Json }

const amounts = ['value', 'start', 'end']
const isNumberOfMoreThanSixDecimals = (value: Json | undefined): boolean =>
  typeof value === 'number' && !/^-?\d+(\.\d{1,6})?$/.test(String(value))

const entriesOf = (stated: Json): readonly Fields[] =>
  (Array.isArray(stated) ? stated : [stated]).filter((one): one is Fields => one !== null)

/** The three rules that no schema states, written down a second time; docs/schemas.md lists them. */
export const isBeyondSchema = (given: Fields): boolean =>
  Object.entries(given).some(([id, stated]) => {
    const { share, due } = targets[id as TargetId]
    const entries = entriesOf(stated)
    const stood = new Set(entries.map(({ place, year }) => JSON.stringify([place, year ?? due])))
    return (
      stood.size < entries.length ||
      entries.some(({ numerator, denominator, ...entry }) => {
        const beyondAll = share && numerator && Number(numerator) > Number(denominator)
        const all = [numerator, denominator, ...amounts.map((name) => entry[name])]
        return beyondAll || all.some(isNumberOfMoreThanSixDecimals)
      })
    )
  })
