/**
 * Remembers what follows from one part of the rows and a key, for as long as that part is in use. Only for what follows
 * from these two alone and takes few keys; what is handed out is shared, so it must be frozen.
 */
export function remembered<Of extends object, Key, Made>(
  make: (of: Of, key: Key) => Made,
): (of: Of, key: Key) => Made {
  const known = new WeakMap<Of, Map<Key, Made>>()
  return (of, key) => {
    let made = known.get(of)
    if (!made) {
      made = new Map()
      known.set(of, made)
    }
    let value = made.get(key)
    if (value === undefined) {
      value = make(of, key)
      made.set(key, value)
    }
    return value
  }
}
