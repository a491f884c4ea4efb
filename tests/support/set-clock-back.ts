/**
 * Sets this process's wall clock back: `Date`, and with it the clock of an embedded database. Timers and `performance` are
 * unaffected, and so is the clock of a PostgreSQL server.
 */
export function setClockBack(ms: number): void {
  const Real = Date;
  const now = () => Real.now() - ms;
  globalThis.Date = new Proxy(Real, {
    construct: (target, words, self) => Reflect.construct(target, words.length > 0 ? words : [now()], self),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
}
