/** A text in both languages of the library. */
export interface Text {
  readonly en: string
  readonly 'zh-CN': string
}

/** The languages of letters and catalogues. */
export type Language = keyof Text
