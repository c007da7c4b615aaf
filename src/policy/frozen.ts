/** Freezes a table or a record all through, so that nobody who is handed a part of it can change the rules. */
export function frozen<T>(value: T): T {
  const isPlain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]'
  if (!isPlain || Object.isFrozen(value)) return value
  for (const part of Object.values(value as object)) frozen(part)
  return Object.freeze(value)
}
