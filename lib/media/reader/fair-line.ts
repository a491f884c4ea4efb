/** Work that waits for a place. */
type Waiting = { owner: string; begin: () => void };

/** Places that work waits for, dealt out fairly. */
export type FairLine = {
  /**
   * Runs work once its owner gets a place: one at a time per owner, and the owners take turns. So nobody waits for all
   * of somebody else's work.
   */
  run: <T>(owner: string, work: () => Promise<T>) => Promise<T>;
};

/** @param places how much is done at a time */
export function fairLine(places: number): FairLine {
  const waiting: Waiting[] = [];
  const atWork = new Set<string>();
  /** When each owner last had a place, in turns. */
  const lastTurn = new Map<string, number>();
  let turns = 0;

  function next(): void {
    if (atWork.size >= places) return;
    const able = waiting.filter(({ owner }) => !atWork.has(owner));
    const [first] = able.toSorted((a, b) => (lastTurn.get(a.owner) ?? 0) - (lastTurn.get(b.owner) ?? 0));
    if (!first) return;
    waiting.splice(waiting.indexOf(first), 1);
    atWork.add(first.owner);
    lastTurn.set(first.owner, ++turns);
    first.begin();
  }

  function leave(owner: string): void {
    atWork.delete(owner);
    if (!waiting.some((other) => other.owner === owner)) lastTurn.delete(owner);
    next();
  }

  return {
    run: async (owner, work) => {
      await new Promise<void>((resolve) => {
        waiting.push({ owner, begin: resolve });
        next();
      });
      try {
        return await work();
      } finally {
        leave(owner);
      }
    },
  };
}
