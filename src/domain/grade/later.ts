/** A part of an object that is worked out when it is first read. */
class Later<T> {
  readonly find: () => T;
  constructor(find: () => T) {
    this.find = find;
  }
}

/** Puts off working out a part of what `lazily` makes: most findings are counted and marked, few are read. */
export const later = <T>(find: () => T): Later<T> => new Later(find);

/** An object with parts that are worked out when they are first read. */
class Lazy {
  readonly #parts: Record<string, unknown>;

  constructor(parts: Record<string, unknown>) {
    this.#parts = parts;
    const own = this as unknown as Record<string, unknown>;
    for (const name in parts) {
      const part = parts[name];
      if (part instanceof Later) Object.defineProperty(this, name, getterOf(name));
      else own[name] = part;
    }
  }

  /** The getter of a part. */
  static of(name: string): PropertyDescriptor {
    return {
      enumerable: true,
      configurable: true,
      get(this: Lazy) {
        const part = this.#parts[name];
        if (!(part instanceof Later)) return part;
        const found: unknown = part.find();
        this.#parts[name] = found;
        return found;
      },
    };
  }
}

/**
 * One getter for each name of a part. Those of object literals are new functions each time; V8 then makes a hidden class
 * for each object, which keeps all that they see alive until the next full collection.
 */
const getters = new Map<string, PropertyDescriptor>();

function getterOf(name: string): PropertyDescriptor {
  let getter = getters.get(name);
  if (getter === undefined) {
    getter = Lazy.of(name);
    getters.set(name, getter);
  }
  return getter;
}

/** Makes an object of its parts; those put off with `later` look like the others from outside. */
export const lazily = <T extends object>(
  parts: {
    readonly [Name in keyof T]: T[Name] | Later<T[Name]>;
  },
): T => new Lazy(parts as Record<string, unknown>) as unknown as T;
