import type { Setting } from "@/lib/sketch/brief";
import type { Random } from "@/lib/sketch/random";
import { type Habitat, KINDS } from "./catalogue";
import { LEAPERS } from "./leapers";
import type { Thing } from "./thing";

/** Places for pictures of things whose prompt names none, by the main thing's habitat. */
const HOMES: Readonly<Record<Habitat, readonly [Setting, ...Setting[]]>> = {
  land: ["meadow", "garden", "forest", "meadow"],
  farm: ["meadow", "village", "meadow", "mountains"],
  savanna: ["savanna", "savanna", "meadow"],
  arctic: ["snow"],
  wood: ["forest", "meadow", "forest", "mountains"],
  road: ["street", "city", "village", "street"],
  rail: ["meadow", "mountains", "village"],
  sea: ["sea"],
  shore: ["sea", "river", "meadow"],
  sky: ["sky", "sky", "meadow"],
  space: ["space"],
  table: ["studio", "room", "cafe", "studio"],
  floor: ["room"],
  garden: ["garden", "meadow"],
  building: ["meadow", "village", "mountains", "city"],
};

/** Animals that live in water. */
const SWIMS =
  "sea-turtle dolphin shark octopus squid fish tropical-fish blowfish jellyfish coral shrimp oyster seahorse starfish manta-ray narwhal orca axolotl kraken goldfish clownfish swordfish hammerhead-shark manatee nautilus eel sea-urchin".split(
    " ",
  );
/** Sea animals that are at home on the ground as well. */
const GROUNDED = ["coral", "starfish", "axolotl", "sea-urchin"];
const ORBITS = "space-station rocket flying-saucer alien satellite comet ringed-planet astronaut".split(" ");
const MEN_MADE_FLOOR =
  "robot alien alien-monster furry-monster monster-one-eyed monster-three-eyed ghost snowman snowman-without-snow troll ogre goblin".split(
    " ",
  );

/** Whether a thing lives in water. */
export const swims = (slug: string): boolean => SWIMS.includes(slug);

/** Whether a thing floats rather than stands. */
export const floats = (slug: string): boolean => {
  const habitat = KINDS.get(slug)?.habitat;
  return habitat === "sky" || habitat === "space" || (SWIMS.includes(slug) && !GROUNDED.includes(slug));
};

const OUTDOORS: readonly Habitat[] = ["farm", "savanna", "arctic", "wood", "road", "rail", "sea", "building"];

/** Things whose place differs from that of their habitat. */
const PLACES: readonly (readonly [slugs: readonly string[], places: readonly [Setting, ...Setting[]]])[] = [
  [["fishbowl", "windowsill", "windowsill-in-rain"], ["room"]],
  [["gold-pile"], ["cave"]],
  [["black-hole", "solar-system"], ["space"]],
  [["cafe-terrace"], ["street"]],
  [["swimming-pool"], ["garden"]],
  [["rocket-launch"], ["desert", "meadow"]],
  [["great-wave"], ["sea"]],
  [["crab", "lobster", "starfish", "sandcastle"], ["sea"]],
  [["paper-boat"], ["river"]],
  [["ferris-wheel"], ["park"]],
  [["shipwreck"], ["underwater"]],
  [["beaver-dam"], ["river"]],
  [["tornado"], ["meadow"]],
  [["graveyard"], ["meadow", "forest"]],
  [["wall-clock"], ["room"]],
  [["tent"], ["meadow", "forest", "mountains"]],
  [["hot-air-balloon"], ["mountains", "meadow", "terraces"]],
  [["yarn-ball"], ["room"]],
  [["brick-wall"], ["street"]],
  [["lily-pad"], ["meadow"]],
  [["wood"], ["forest", "meadow"]],
  [["derelict-house"], ["meadow", "forest", "mountains"]],
  [["desert-island"], ["sea"]],
  [["viaduct"], ["mountains", "meadow"]],
  [["ancient-temple"], ["jungle"]],
  [
    ["bookstore", "bakery", "diner", "shopfront", "market-stall"],
    ["street", "street", "city"],
  ],
  [["yeti"], ["snow", "mountains"]],
  [
    ["bigfoot", "werewolf"],
    ["forest", "mountains"],
  ],
  [["gnome"], ["garden"]],
  [
    ["skeleton", "zombie", "gargoyle", "grim-reaper", "minotaur", "golem", "cyclops", "hydra"],
    ["ruins", "forest", "ruins"],
  ],
  [["mummy"], ["desert", "ruins"]],
  [["reindeer"], ["snow"]],
  [
    [
      "tiger",
      "gorilla",
      "orangutan",
      "toucan",
      "jaguar",
      "black-panther",
      "chameleon",
      "lemur",
      "anteater",
      "tapir",
    ],
    ["jungle", "jungle", "forest"],
  ],
  [
    ["tent", "camping"],
    ["forest", "meadow", "mountains"],
  ],
  // A village already has houses.
  [
    ["house", "house-with-garden", "log-cabin"],
    ["meadow", "garden", "meadow", "forest"],
  ],
  [["pyramid", "camel", "two-hump-camel"], ["desert"]],
  [
    ["windmill", "hut", "fence", "carousel-horse", "circus-tent"],
    ["meadow", "meadow", "village"],
  ],
  [
    ["statue", "fountain", "bench"],
    ["garden", "meadow"],
  ],
  [
    [
      "stop-sign",
      "street-sign",
      "vertical-traffic-light",
      "horizontal-traffic-light",
      "street-lamp",
      "bus-stop",
    ],
    ["street", "city", "street"],
  ],
  [
    ["phone-booth", "trash-can"],
    ["street", "city", "street"],
  ],
  [
    ["neon-sign", "double-decker", "skateboard"],
    ["street", "city"],
  ],
  [["chandelier"], ["room"]],
  [["grill"], ["garden", "meadow"]],
  [["deck-chair"], ["sea"]],
  [["cannon"], ["meadow", "mountains"]],
  [
    ["eiffel-tower", "cathedral"],
    ["park", "garden", "meadow"],
  ],
  [["great-wall"], ["mountains"]],
  [["sphinx"], ["desert"]],
  [
    ["taj-mahal", "stonehenge", "obelisk", "solar-panel", "wind-turbine", "barn"],
    ["meadow", "mountains", "meadow"],
  ],
  [["cloud"], ["sky"]],
  [["shooting-star"], ["mountains", "meadow"]],
];

/** What is in the sky wherever the rest is. */
const ABOVE: readonly string[] = "sun sun-with-face rainbow cloud full-moon crescent-moon star".split(" ");

/** How something stands that is nowhere by itself. */
const INSIDE: readonly string[] = ["part", "topping", "in", "worn", "held", "bite"];

/** The place for a picture of things whose prompt names none: one that suits the largest, chosen by the seed. */
export function homeOf(all: readonly Thing[], random: Random): Setting {
  // What is part of another one stands nowhere itself.
  const isIn = ({ stands }: Thing) =>
    INSIDE.includes(stands?.how ?? "") && !ABOVE.includes(all[stands?.to ?? -1]?.slug ?? "");
  const free = all.filter((thing) => !isIn(thing));
  const things = free.length > 0 ? free : all;
  if (things.some(({ slug, count }) => SWIMS.includes(slug) && count > 3)) return "underwater";
  for (const [slugs, place] of PLACES) {
    if (things.some(({ slug }) => slugs.includes(slug))) return random.pick(place);
  }
  // The sun over an ice cream leaves it on the ground, out of doors.
  const grounded = things.filter(({ slug }) => !ABOVE.includes(slug));
  if (grounded.length > 0 && grounded.length < things.length && isTabletop(grounded))
    return random.pick(["sea", "garden", "meadow"]);
  // A bird beside a frog comes down to it.
  const low = things.filter(({ slug }) => !floats(slug));
  const kinds = (low.length > 0 ? low : things).flatMap(({ slug }) => KINDS.get(slug) ?? []);
  // A hydrant is never indoors, whatever it stands beside.
  const outside = kinds.filter(({ habitat }) => OUTDOORS.includes(habitat));
  const [chief] = (outside.length > 0 ? outside : [...kinds]).sort((one, other) => other.size - one.size);
  if (!chief) return "studio";
  if (things.some(({ slug, pose }) => pose === "jump" && LEAPERS.includes(slug))) return "sea";
  if (SWIMS.includes(chief.slug)) return "underwater";
  if (ORBITS.includes(chief.slug)) return random.pick(["space", "sky", "space"]);
  if (chief.slug.startsWith("snowman")) return "snow";
  if (MEN_MADE_FLOOR.includes(chief.slug))
    return things.some(({ slug }) => KINDS.get(slug)?.habitat === "garden")
      ? "garden"
      : random.pick(["street", "room", "park"]);
  return random.pick(HOMES[chief.habitat]);
}

/** Whether all things belong on a table, rather than on a floor or outdoors. */
export const isTabletop = (things: readonly Thing[]): boolean =>
  things.some(({ slug }) => slug === "fishbowl") ||
  things.every(({ slug }) => KINDS.get(slug)?.habitat === "table" || KINDS.get(slug)?.handy);
