import { type Answers, emptyFamily, type Family } from './family.js'

type Facts = Readonly<Record<string, unknown>>

/** A family as `npm start` takes it. */
interface Example {
  readonly policy: Facts & { readonly asOf: string }
  readonly household: Facts
  readonly people?: readonly Facts[]
}

const answersOf = (given: Facts): Answers =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))

/** The form as it stands once a family of the examples has been typed in. */
export function exampleFamily({ policy: { asOf, ...figures }, household, people = [] }: Example): Family {
  return {
    ...emptyFamily(),
    asOf,
    figures: answersOf(figures) as Family['figures'],
    household: answersOf(household),
    people: people.map(answersOf),
  }
}
