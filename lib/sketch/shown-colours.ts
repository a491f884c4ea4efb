import { takesPaint } from "@/lib/sketch/things/chief-colours";
import type { Meaning } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import type { Brief } from "./brief";
import { hairNamed } from "./meanings";
import { isShownByPeople } from "./shown-people";

/** What is worn in no other colour than its own: of metal, of a uniform, or of the hair's. */
const OF_ONE_COLOUR: readonly string[] =
  "crown halo bell catears foxears bunnyears cattail foxtail santahat nursecap policecap firehelmet chefhat".split(
    " ",
  );

function isOwnColour({ subject }: Brief, kind: string, colour: string): boolean {
  if (/ears|tail$/.test(kind))
    return subject.kind === "people" && subject.people.some(({ hair }) => hair.colour === hairNamed(colour));
  if (kind === "santahat" || kind === "firehelmet") return colour === "red";
  if (kind === "nursecap" || kind === "chefhat") return colour === "white";
  return kind === "policecap" ? colour === "blue" : colour === "gold" || colour === "yellow";
}

/** Whether the fur, feathers or leaves of what stands at a place have their colour; other parts have their own. */
function isCoatShown({ subject, things }: Brief, place: string): boolean {
  const thing = things.find(({ at }) => String(at) === place);
  if (thing) return thing.colour !== undefined && takesPaint(thing.slug);
  return place !== "part" && subject.kind === "animal" && subject.colour !== undefined;
}

/** Whether a colour is that of what somebody rides. */
const isMountColour = ({ subject }: Brief, owner: Meaning | undefined) =>
  subject.kind === "people" &&
  owner !== undefined &&
  ["animal", "thing"].includes(owner.group) &&
  subject.people.some(({ mount }) => mount?.colour !== undefined) &&
  isShownByPeople({ subject } as Brief, owner.group, owner.value) === true;

/**
 * Whether what a colour is said of is seen in it.
 * @param isShown whether the picture has what a meaning names
 */
export function isColourShown(
  brief: Brief,
  { owner, colour, noun }: Binding,
  isShown: (brief: Brief, meaning: Meaning) => boolean,
): boolean {
  if (isMountColour(brief, owner)) return true;
  const thing = brief.things.find(({ at }) => at === noun);
  if (thing) return thing.colour !== undefined && takesPaint(thing.slug);
  if (owner?.group === "thing" && isShownByPeople(brief, "thing", owner.value)) return true;
  if (owner?.group === "of") return isCoatShown(brief, owner.value);
  if (!owner || owner.value === "background") return brief.colours.length > 0;
  if (owner.group === "part" && owner.value === "other") return false;
  if (owner.group === "held" && brief.subject.kind === "still") return brief.subject.colour !== undefined;
  if (owner.group === "setting") return isShown(brief, owner) && colour !== "";
  if (owner.group === "accessory" && OF_ONE_COLOUR.includes(owner.value))
    return isOwnColour(brief, owner.value, colour) && isShown(brief, owner);
  if (owner.value === "any")
    return brief.subject.kind === "people" && brief.subject.people.some((person) => person.clothesColour);
  return isShown(brief, owner);
}
