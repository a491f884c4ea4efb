import { speaksOf } from "@/lib/sketch/meanings";
import { KINDS } from "@/lib/sketch/things/catalogue";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Brief } from "./brief";
import { INDOORS } from "./indoors";

/** Where a picture is. */
export type Places = Pick<Brief, "landmarks" | "moon"> & { setting?: Brief["setting"] | undefined };

const LAND: readonly string[] = ["mountain", "snow-capped-mountain", "castle", "derelict-house", "wood"];

const slugOf = ({ meanings }: Token) => meanings.find(({ group }) => group === "thing")?.value;

/** Returns what tells whether a word names the place, or a part of it, rather than a thing in it. */
export function partsOfPlace(
  { setting, landmarks, moon }: Places,
  tokens: readonly Token[],
  isPeopled: boolean,
): (token: Token) => boolean {
  const before = (token: Token) => tokens[tokens.indexOf(token) - 1];
  const after = (token: Token) => tokens[tokens.indexOf(token) + 1];
  return (token) => {
    const slug = slugOf(token) ?? "";
    const isIsland = (!isPeopled && slug === "desert-island") || slug === "mount-fuji";
    const isPlace = token.meanings.some(
      ({ group, value }) =>
        (group === "setting" && value === setting) ||
        (group === "landmark" && landmarks.some(({ kind }) => kind === value)) ||
        (group === "moon" && moon),
    );
    if (isPlace && !isIsland) return true;
    // Places that another place takes precedence over do not become things in it.
    if (
      setting !== "underwater" &&
      !(setting === "sky" && slug === "castle") &&
      speaksOf(token, "setting") &&
      LAND.includes(slug)
    )
      return true;
    // The house is not inside its own room.
    if (setting && INDOORS.includes(setting) && KINDS.get(slug)?.habitat === "building") return true;
    // "a town square" is part of the town, and "a school of fish" is not a building.
    const town = before(token);
    return (
      (slug === "square" && town !== undefined && speaksOf(town, "setting")) ||
      (slug === "school" && /^of$/i.test(after(token)?.text ?? ""))
    );
  };
}
