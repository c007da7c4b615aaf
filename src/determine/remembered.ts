/**
 * Remembers what is made of an object, for as long as that object is in use: once for each. What is handed out is shared,
 * so it must be frozen, or be known to its own module alone.
 */
export function madeOnce<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, Made>()
  return (of) => {
    let made = known.get(of)
    if (made === undefined) {
      made = make(of)
      known.set(of, made)
    }
    return made
  }
}

/** The same of what follows from an object and a key, and from these two alone; for keys that take few values. */
export function remembered<Of extends object, Key, Made>(
  make: (of: Of, key: Key) => Made,
): (of: Of, key: Key) => Made {
  const madeOf = madeOnce((_: Of) => new Map<Key, Made>())
  return (of, key) => {
    const made = madeOf(of)
    let value = made.get(key)
    if (value === undefined) {
      value = make(of, key)
      made.set(key, value)
    }
    return value
  }
}
