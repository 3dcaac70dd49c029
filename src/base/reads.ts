/** Data that tells what is read of it. */

/** Something that was read, and how to read the same of other data of that shape. */
export interface Read {
  readonly value: unknown;
  readonly again: (data: object) => unknown;
}

/**
 * The same data, except that `onRead` is told of each member that is used: of a map the entry that is looked up, or the
 * whole where it is listed; of all else the whole. Each is told once.
 */
export function watchReads<D extends object>(data: D, onRead: (read: Read) => void): D {
  const told = new Set<string>();
  const tell = (name: string, again: Read['again']): void => {
    if (told.has(name)) return;
    told.add(name);
    onRead({ value: again(data), again });
  };
  return new Proxy(data, {
    get: (target, property) => {
      const member = (from: object): unknown => Reflect.get(from, property);
      const value = member(target);
      if (!(value instanceof Map)) {
        tell(String(property), member);
        return value;
      }
      return watchMap(value, (key) => {
        if (key === undefined) tell(String(property), member);
        else tell(`${String(property)} ${key}`, (from) => mapOf(member(from))?.get(key));
      });
    },
  });
}

function mapOf(value: unknown): ReadonlyMap<unknown, unknown> | undefined {
  return value instanceof Map ? value : undefined;
}

/** A map that tells which key is looked up, or undefined where it is listed. */
function watchMap<K, V>(map: ReadonlyMap<K, V>, onRead: (key: K | undefined) => void): ReadonlyMap<K, V> {
  const listed = (): ReadonlyMap<K, V> => {
    onRead(undefined);
    return map;
  };
  return {
    get: (key) => {
      onRead(key);
      return map.get(key);
    },
    has: (key) => {
      onRead(key);
      return map.has(key);
    },
    get size() {
      return listed().size;
    },
    forEach: (callback) => listed().forEach(callback),
    entries: () => listed().entries(),
    keys: () => listed().keys(),
    values: () => listed().values(),
    [Symbol.iterator]: () => listed()[Symbol.iterator](),
  };
}
