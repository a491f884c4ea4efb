import type { Brief } from "@/lib/sketch/brief";
import type { Thing } from "@/lib/sketch/things/thing";
import { isInSky } from "./sky";

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const BOATS = "sailboat motor-boat rowboat canoe ship";
const TREES = "evergreen-tree deciduous-tree";

/** Things that a place paints in the colour the prompt gives them. */
const OF_THEIR_COLOUR: readonly string[] = [
  "gem-stone",
  "rock",
  "bridge",
  "sailboat",
  "motor-boat",
  "rowboat",
];

/** What each place already contains, so that a second one would only be in the way. */
const FURNITURE: Readonly<Partial<Record<NonNullable<Brief["setting"]>, ReadonlySet<string>>>> = {
  bedroom: set("bed window wardrobe lamp pillow blanket"),
  room: set("window framed-picture potted-plant"),
  cafe: set("window lamp"),
  office: set("lamp table desktop-computer keyboard bookshelf potted-plant"),
  classroom: set("table chair books sign-board"),
  kitchen: set("oven fridge sink window teapot"),
  bathroom: set("bathtub shower sink mirror"),
  library: set("books bookshelf shelf lamp"),
  forest: set(`${TREES} birch`),
  river: set(`${TREES} bridge`),
  zengarden: set(`${TREES} bridge lotus lily-pad tropical-fish fish goldfish rock maple-leaf`),
  waterfall: set(`${TREES} palm-tree rock`),
  snow: set("evergreen-tree ice"),
  garden: set("blossom white-flower rose hibiscus"),
  blossom: set("cherry-blossom deciduous-tree"),
  meadow: set("white-flower"),
  village: set("house houses hut window door"),
  city: set("office-building houses window"),
  underwater: set("coral"),
  moon: set("globe-showing-europe-africa"),
  space: set("globe-showing-europe-africa"),
  street: set("window door street-lamp houses convenience-store shopfront"),
  neon: set("window"),
  abstract: set("triangle circle square great-wave"),
  castle: set("castle window flag"),
  savanna: set(`${TREES} cactus`),
  jungle: set(`${TREES} palm-tree herb leaf-fluttering-in-wind`),
  volcano: set("volcano"),
  shrine: set("shinto-shrine"),
  station: set(
    "alarm-clock wall-clock train station metro railway-car tram-car high-speed-train bullet-train light-rail",
  ),
  stadium: set("stadium"),
  gym: set("barbell mirror"),
  cave: set("gem-stone rock"),
  hallway: set("door window lamp framed-picture rug"),
  gallery: set("framed-picture lamp"),
  cathedral: set("window bench church candle"),
  dungeon: set("torch door brick-wall fire chains"),
  ballroom: set("chandelier window door"),
  alley: set("door window street-lamp lantern potted-plant t-shirt blossom houses house lamp flowerpot"),
  swamp: set(`${TREES} lily-pad reed`),
  laboratory: set("microscope test-tube alembic petri-dish table lamp bookshelf window"),
  workshop: set("toolbox hammer table lamp ladder wheel wood bucket window"),
  tavern: set("barrel table stool beer-mug candle bread wine-bottle window"),
  canyon: set("rock"),
  sea: set("desert-island"),
  harbour: set(`house houses ${BOATS}`),
  park: set(`${TREES} bench street-lamp`),
  mountains: set("mountain snow-capped-mountain evergreen-tree"),
};

/** Whether the sea has an island; a lighthouse brings rocks of its own. */
export const isIsland = ({ setting, things, landmarks }: Brief): boolean =>
  setting === "sea" &&
  !landmarks.some(({ kind }) => kind === "lighthouse") &&
  things.some(({ slug, count }) => slug === "desert-island" && count === 1);

const SINGLE = set("sun full-moon crescent-moon moon");

const BEDDING = set("pillow blanket");
/** The count of what a place is full of. */
const FULL = 6;

/** Leaves that autumn weather already blows about. */
const LEAVES = set("fallen-leaf maple-leaf leaf-fluttering-in-wind");

/** Whether the scene already contains a thing that the prompt names, so that it must not be drawn again. */
export function hasAlready({ setting, subject, things, weather, landmarks }: Brief, thing: Thing): boolean {
  // A sky has one sun and one moon of its own.
  if (isInSky(thing.slug, setting)) return !(SINGLE.has(thing.slug) && thing.count > 1);
  if (setting === "sea" && thing.slug === "palm-tree" && landmarks.some(({ kind }) => kind === "palms"))
    return true;
  if (setting && weather.includes("leaves") && LEAVES.has(thing.slug)) return true;
  if (weather.includes("feathers") && thing.slug === "feather") return true;
  // The bed that somebody lies in is made.
  if (
    BEDDING.has(thing.slug) &&
    subject.kind === "people" &&
    subject.people.some(({ seat }) => seat === "bed")
  )
    return true;
  const index = things.indexOf(thing);
  return (
    setting !== undefined &&
    (thing.count <= 3 || thing.count === FULL) &&
    // A single flower is not one of a garden's.
    !(thing.count === 1 && setting === "garden") &&
    (!thing.colour || OF_THEIR_COLOUR.includes(thing.slug)) &&
    (!thing.material || thing.slug === "bridge") &&
    !thing.stands &&
    !things.some(({ stands }) => stands?.to === index) &&
    (FURNITURE[setting]?.has(thing.slug) ?? false)
  );
}

/** The things that the scene does not already contain, with their relations to one another. */
export function withoutPainted(brief: Brief, things: readonly Thing[]): Thing[] {
  const kept = things.filter((thing) => !hasAlready(brief, thing));
  return kept.map(({ stands, ...thing }) => {
    const target = stands && stands.to >= 0 ? things[stands.to] : undefined;
    if (!stands || stands.to < 0) return stands ? { ...thing, stands } : thing;
    const to = target ? kept.indexOf(target) : -1;
    // What is under a rainbow that is part of the sky has nothing left to relate to.
    return to < 0 ? thing : { ...thing, stands: { ...stands, to } };
  });
}
