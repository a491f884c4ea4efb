import type { Brief } from "@/lib/sketch/brief";
import { AFLOAT } from "./afloat";
import { isBeast, KINDS } from "./catalogue";
import { floats } from "./homes";
import { leaveOut } from "./leave-out";
import type { Thing } from "./thing";

/** Rooms: what stands in them stands on a floor or a table. */
export const ROOMS: readonly string[] =
  "room cafe library studio kitchen office classroom bedroom bathroom theatre hallway gallery cathedral dungeon ballroom laboratory workshop tavern".split(
    " ",
  );
/** Places in which nothing is in the air apart from the rest. */
const CLOSED: readonly string[] = [...ROOMS, "cave", "space"];

/**
 * The things on the ground and those in the air or the open water above it, where a picture has both and neither stands to
 * the other; undefined where they are all alike.
 */
export function partsOfPicture(
  { setting }: Brief,
  things: readonly Thing[],
): [low: Thing[], high: Thing[]] | undefined {
  if (setting === undefined || CLOSED.includes(setting)) return undefined;
  const isHigh = ({ slug, pose }: Thing) =>
    floats(slug) || pose === "fly" || (setting === "underwater" && AFLOAT.includes(slug));
  const isJoined = things.some(({ stands }) => {
    const target = stands && stands.to >= 0 ? things[stands.to] : undefined;
    return (
      target !== undefined &&
      things.some((thing) => thing.stands === stands && isHigh(thing) !== isHigh(target))
    );
  });
  const [low, high] = [leaveOut(things, isHigh), leaveOut(things, (thing) => !isHigh(thing))];
  // Whoever flies with a letter has it about them.
  const isCarried = low.every(({ slug }) => KINDS.get(slug)?.handy) && high.some(({ slug }) => isBeast(slug));
  return isCarried || isJoined || low.length === 0 || high.length === 0 ? undefined : [low, high];
}
