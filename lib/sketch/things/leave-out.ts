import type { Thing } from "./thing";

/** Removes some of the things, and relations to them. */
export function leaveOut(things: readonly Thing[], isOut: (thing: Thing) => boolean): Thing[] {
  const kept = things.filter((thing) => !isOut(thing));
  return kept.map(({ stands, ...thing }) => {
    if (!stands || stands.to < 0) return stands ? { ...thing, stands } : thing;
    const to = kept.indexOf(things[stands.to] as Thing);
    return to < 0 ? thing : { ...thing, stands: { ...stands, to } };
  });
}
