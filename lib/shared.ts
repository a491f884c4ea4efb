const NAMESPACE = Symbol.for("girlgenerator.shared");
const known = globalThis as unknown as Record<symbol, Record<string, unknown> | undefined>;
known[NAMESPACE] ??= Object.create(null) as Record<string, unknown>;
const registry = known[NAMESPACE];

/**
 * One instance per process. The server and Next's bundle each load their own copy of a module, so singletons (the
 * database, the queue, the catalogue) are kept where both find them.
 * @param name unique within the project
 * @param make called the first time only
 */
export function shared<T>(name: string, make: () => T): T {
  registry[name] ??= make();
  return registry[name] as T;
}

/** Replaces or removes an instance, for all later calls of `shared` with this name. */
export function setShared<T>(name: string, value: T | undefined): void {
  registry[name] = value;
}
