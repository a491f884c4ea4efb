/** Where a stand-in has the real object, made on demand: registered, because there may be two copies of this. */
export const WHOLE: unique symbol = Symbol.for("girlgenerator.whole");

/**
 * Has a class stand in for one of the platform's, whose objects cost as much as all else about a short answer: `instanceof`
 * holds, and what the class does not have itself is asked of the real object.
 * @param standIn has `[WHOLE]`
 */
export function standInFor(standIn: { prototype: object }, platform: { prototype: object }): void {
  const { prototype } = standIn;
  Object.setPrototypeOf(prototype, platform.prototype);
  for (const name of Object.getOwnPropertyNames(platform.prototype)) {
    if (Object.hasOwn(prototype, name)) continue;
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: { [WHOLE]: Record<string, unknown> }) {
        const value = this[WHOLE][name];
        return typeof value === "function" ? value.bind(this[WHOLE]) : value;
      },
    });
  }
}
