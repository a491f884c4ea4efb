import type { Thing } from "./thing";

/** Relations that already determine a thing's position, so that nothing can be placed beside it. */
const ELSEWHERE: readonly string[] = ["on", "in", "under", "above", "worn", "bite", "part"];
const isElsewhere = ({ stands }: Thing) => stands !== undefined && ELSEWHERE.includes(stands.how);

/** The second of the two that something is between: the next thing, or another of the first kind. */
function otherSide(things: readonly Thing[], { stands }: Thing): number | undefined {
  const to = stands?.to ?? -1;
  const target = things[to];
  if (!target || isElsewhere(target)) return undefined;
  if (target.count > 1) return to;
  const next = things[to + 1];
  return next && next.stands?.how !== "between" && !isElsewhere(next) ? to + 1 : undefined;
}

/** Drops "between" where there is only one other thing. */
export function keepBetween(things: readonly Thing[]): Thing[] {
  return things.map((thing) => {
    if (thing.stands?.how !== "between" || thing.stands.to < 0) return thing;
    if (otherSide(things, thing) !== undefined) return thing;
    const { stands: _, ...free } = thing;
    return free;
  });
}

/** Moves what is between others into their middle; of several of a kind, half are on each side. */
export function setBetween(things: readonly Thing[]): Thing[] {
  const at = things.findIndex(
    (thing) => thing.stands?.how === "between" && otherSide(things, thing) !== undefined,
  );
  const middle = things[at];
  const to = middle?.stands?.to ?? -1;
  const target = things[to];
  if (!middle || !target) return [...things];
  const { stands: _, ...free } = middle;
  const half = Math.ceil(target.count / 2);
  const order = things.flatMap((thing, was): { thing: Thing; was: number }[] => {
    if (was === at) return [];
    if (was !== to) return [{ thing, was }];
    const inside = { thing: free, was: at };
    return target.count > 1
      ? [
          { thing: { ...target, count: half }, was },
          inside,
          { thing: { ...target, count: target.count - half }, was },
        ]
      : [{ thing: target, was }, inside];
  });
  return order.map(({ thing }) =>
    thing.stands && thing.stands.to >= 0
      ? {
          ...thing,
          stands: { ...thing.stands, to: order.findIndex(({ was }) => was === thing.stands?.to) },
        }
      : thing,
  );
}
