import type { Brief } from "@/lib/sketch/brief";
import { INDOORS } from "@/lib/sketch/indoors";
import { isUnderfoot } from "@/lib/sketch/scene/bridge-deck";
import { withoutPainted } from "@/lib/sketch/scene/has-already";
import { isBeast, KINDS } from "./catalogue";
import { floats } from "./homes";
import { SIGN } from "./sign";
import type { Thing } from "./thing";

/** From this size, in metres, a thing stands in the distance behind people rather than in front. */
const LARGE = 1.2;
/** From this size, a thing beside people cropped at the hips stands behind them, at its natural size. */
const BULKY = 0.5;

/** A thing's natural size, in metres. */
export const sizeOf = ({ slug }: Thing) => KINDS.get(slug)?.size ?? 0.3;

/** The things beside people, by where they are drawn; those of a layer relate only to one another. */
export interface LayersBeside {
  /** In the distance. */
  far: Thing[];
  /** Right behind people who are cropped. */
  middle: Thing[];
  air: Thing[];
  /** In front. */
  near: Thing[];
  /** Whether people are behind a table. */
  isTabled: boolean;
}

/** Relations of what is drawn together with what it relates to. */
const TOGETHER: readonly string[] = [
  "on",
  "in",
  "worn",
  "part",
  "topping",
  "bite",
  "held",
  "breath",
  "under",
];

/** The thing that another one is on, in or part of, if only indirectly. */
function bearerOf(things: readonly Thing[], thing: Thing, depth = 0): Thing {
  const { stands } = thing;
  const to = stands && stands.to >= 0 && TOGETHER.includes(stands.how) ? things[stands.to] : undefined;
  return to && to !== thing && depth < things.length ? bearerOf(things, to, depth + 1) : thing;
}

/** Some of the things, without the relations to others. */
const among = (things: readonly Thing[], chosen: readonly Thing[]): Thing[] =>
  chosen.map((thing) => {
    const { stands, ...free } = thing;
    const to = stands && stands.to >= 0 ? chosen.indexOf(things[stands.to] as Thing) : -1;
    return stands && (stands.to < 0 || to >= 0)
      ? { ...free, stands: { ...stands, to: stands.to < 0 ? stands.to : to } }
      : free;
  });

/**
 * Decides where things beside people go: large ones into the distance, flying ones above, small ones in front.
 * @param isWhole whether people are drawn whole
 */
export function layersBeside(brief: Brief, asked: readonly Thing[], isWhole: boolean): LayersBeside {
  const things = withoutPainted(brief, asked).filter((thing) => !isUnderfoot(thing));
  const isLarge = (thing: Thing) => thing.slug !== SIGN && sizeOf(thing) > LARGE;
  // Fish are only drawn swimming under water.
  const isAloft = ({ slug }: Thing) =>
    floats(slug) &&
    (brief.setting === "underwater" || ["sky", "space"].includes(KINDS.get(slug)?.habitat ?? ""));
  // Animals sit before people, as a whole.
  const isBulky = (thing: Thing) =>
    !isWhole && thing.slug !== SIGN && !isBeast(thing.slug) && !floats(thing.slug) && sizeOf(thing) >= BULKY;
  const layerOf = (thing: Thing) => {
    const bearer = bearerOf(things, thing);
    if (isAloft(bearer)) return "air";
    return isLarge(bearer) ? "far" : isBulky(bearer) ? "middle" : "near";
  };
  const inLayer = (layer: string, all: readonly Thing[] = things) =>
    among(
      things,
      all.filter((thing) => layerOf(thing) === layer),
    );
  // People cropped at the hips are behind their table.
  const sits = brief.subject.kind === "people" && brief.subject.people.some(({ seat }) => seat === "table");
  // Small things indoors lie on a table before them.
  const isIndoors = !brief.setting || brief.setting === "studio" || INDOORS.includes(brief.setting);
  const isLaid = (thing: Thing) =>
    thing.slug !== SIGN &&
    thing.slug !== brief.letteredOn &&
    !isBeast(thing.slug) &&
    layerOf(thing) === "near";
  const isTabled =
    !isWhole &&
    (sits ||
      (isIndoors && things.some(isLaid)) ||
      things.some((thing) => thing.slug === "table" && !isLarge(thing) && !isAloft(thing)));
  const laid = isTabled ? things.filter(({ slug }) => slug !== "table") : things;
  const free = (list: readonly Thing[]) =>
    isTabled
      ? list.map(({ stands, ...thing }) => (stands && stands.to >= 0 ? { ...thing, stands } : thing))
      : [...list];
  return {
    far: inLayer("far"),
    middle: free(inLayer("middle", laid)),
    air: inLayer("air"),
    near: free(inLayer("near", laid)),
    isTabled,
  };
}
