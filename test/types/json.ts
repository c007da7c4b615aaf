type JsonValue = string | number | boolean | null | JsonArray | JsonRecord
type JsonArray = readonly JsonValue[]
export interface JsonRecord {
  readonly [name: string]: JsonValue
}

/** What JSON.stringify leaves of a type: a field that may be left out is there or is not. */
export type Stored<T> = T extends string | number | boolean | null
  ? T
  : T extends (...args: never) => unknown
    ? never
    : T extends readonly (infer E)[]
      ? readonly Stored<E>[]
      : { readonly [K in keyof T]: Stored<Exclude<T[K], undefined>> }
