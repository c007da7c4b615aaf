/** How records of JSON follow one another: one a line, or as a list. */
export interface RecordList {
  begin(): string
  records(records: readonly string[]): string
  end(): string
}

export function recordList(format: 'ndjson' | 'json'): RecordList {
  if (format === 'ndjson')
    return { begin: () => '', records: (all) => all.map((one) => `${one}\n`).join(''), end: () => '' }
  let separator = '\n'
  return {
    begin: () => '[',
    records(all) {
      if (all.length === 0) return ''
      const text = separator + all.join(',\n')
      separator = ',\n'
      return text
    },
    end: () => '\n]\n',
  }
}
