const registry = globalThis as unknown as Record<symbol, unknown>;

const keyOf = (name: string) => Symbol.for(`girlgenerator.${name}`);

/**
 * One instance per process. The server and Next's bundle each load their own copy of a module, so singletons (the
 * database, the queue, the catalogue) are kept where both find them.
 * @param name unique within the project
 * @param make called the first time only
 */
export function shared<T>(name: string, make: () => T): T {
  const key = keyOf(name);
  registry[key] ??= make();
  return registry[key] as T;
}

/** Replaces or removes an instance, for all later calls of `shared` with this name. */
export function setShared<T>(name: string, value: T | undefined): void {
  registry[keyOf(name)] = value;
}
