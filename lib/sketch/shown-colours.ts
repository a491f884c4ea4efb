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

/**
 * Whether what a colour is said of is seen in it.
 * @param isShown whether the picture has what a meaning names
 */
export function isColourShown(
  brief: Brief,
  { owner, colour, noun }: Binding,
  isShown: (brief: Brief, meaning: Meaning) => boolean,
): boolean {
  const thing = brief.things.find(({ at }) => at === noun);
  if (thing) return thing.colour !== undefined && takesPaint(thing.slug);
  if (owner?.group === "thing" && isShownByPeople(brief, "thing", owner.value)) return true;
  if (!owner || owner.value === "background") return brief.colours.length > 0;
  if (owner.group === "part" && owner.value === "other") return false;
  if (owner.group === "setting") return isShown(brief, owner) && colour !== "";
  if (owner.group === "accessory" && OF_ONE_COLOUR.includes(owner.value))
    return isOwnColour(brief, owner.value, colour) && isShown(brief, owner);
  if (owner.value === "any")
    return brief.subject.kind === "people" && brief.subject.people.some((person) => person.clothesColour);
  return isShown(brief, owner);
}
