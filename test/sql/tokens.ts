/** A piece of a query, as every engine of the three dialects reads it. */
export interface Token {
  readonly kind: 'name' | 'text' | 'word' | 'number' | 'sign' | 'comment'
  /** Of a name or text: what it stands for, the doubled quotes undone. */
  readonly value: string
}

const forms = [
  ['comment', /^--[^\n]*/],
  ['name', /^"(?:[^"]|"")*"/],
  ['text', /^'(?:[^']|'')*'/],
  ['number', /^[0-9]+(?:\.[0-9]*)?/],
  ['word', /^[A-Za-z_][A-Za-z0-9_]*/],
  ['sign', /^(?:\/\/|<>|<=|>=|::|[-+*/<>=(),.;])/],
] as const

const undoubled = (quote: string, text: string) => text.slice(1, -1).replaceAll(quote + quote, quote)

/** The pieces of a query, or an error where something in it is none. */
export function tokensOf(query: string): readonly Token[] {
  const tokens: Token[] = []
  let rest = query.trimStart()
  while (rest !== '') {
    const found = forms.flatMap(
      ([kind, form]) =>
        form
          .exec(rest)
          ?.slice(0, 1)
          .map((text) => ({ kind, text })) ?? [],
    )
    const [first] = found
    if (!first) throw new Error(`not SQL: ${rest.slice(0, 40)}`)
    const { kind, text } = first
    const value = kind === 'name' ? undoubled('"', text) : kind === 'text' ? undoubled("'", text) : text
    tokens.push({ kind, value })
    rest = rest.slice(text.length).trimStart()
  }
  return tokens
}
