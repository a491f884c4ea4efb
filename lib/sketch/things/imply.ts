import { KINDS } from "./catalogue";
import type { Relation, Thing } from "./thing";

const set = (names: string) => new Set(names.split(" "));
const FLOWERS = set(
  "tulip rose hibiscus sunflower blossom cherry-blossom white-flower hyacinth bouquet lotus",
);
const ROLLING = set(
  "double-decker police-car fire-engine ambulance racing-car sports-car motorcycle motor-scooter tractor minibus train locomotive tram railway-car metro light-rail automobile cabriolet sport-utility-vehicle taxi bus bicycle pickup-truck delivery-truck",
);
const PERCHING = set(
  "parrot bird owl blackbird eagle dove chipmunk monkey robin sparrow bluebird canary cardinal blue-jay cockatoo falcon toucan kingfisher woodpecker magpie hummingbird butterfly chameleon koala",
);
const POTTED = set(
  "cactus tulip rose hibiscus sunflower blossom white-flower hyacinth herb evergreen-tree palm-tree seedling four-leaf-clover",
);
const ON_DESK = set("desktop-computer laptop lamp keyboard typewriter microscope printer");
const GOLDFISH = set("tropical-fish fish goldfish clownfish");

/**
 * Implied relations of things that the prompt does not relate, by the thing that the others belong to: flowers are in their
 * vase, and a snowman's carrot is already in its face.
 */
const BELONGING: readonly (readonly [to: string, those: ReadonlySet<string>, how: Relation])[] = [
  ["house", set("window door"), "part"],
  ["log-cabin", set("window door"), "part"],
  ["house-with-garden", set("window door"), "part"],
  ["castle", set("window door"), "part"],
  ["rose", set("bouquet"), "part"],
  ["tulip", set("bouquet"), "part"],
  ["sunflower", set("bouquet"), "part"],
  ["chipmunk", set("chestnut peanuts"), "part"],
  ["branch", PERCHING, "on"],
  ["flowerpot", POTTED, "in"],
  ["vase", FLOWERS, "in"],
  ["amphora", FLOWERS, "in"],
  ["birthday-cake", set("candle"), "on"],
  ["birthday-cake", set("strawberry cherries"), "part"],
  ["shortcake", set("strawberry cherries"), "part"],
  ["cupcake", set("cherries strawberry"), "part"],
  ["cupcake", set("candle"), "on"],
  ["snowman", set("carrot scarf top-hat snowflake"), "part"],
  ["snowman-without-snow", set("carrot scarf top-hat snowflake"), "part"],
  ["steaming-bowl", set("chopsticks spaghetti bowl egg"), "part"],
  ["drum", set("baseball-bat"), "part"],
  ["tree-house", set("deciduous-tree evergreen-tree ladder"), "part"],
  ["fire", set("phoenix-bird"), "on"],
  ["mushroom-house", set("mushroom brown-mushroom house"), "part"],
  ["rocket-launch", set("rocket"), "part"],
  ["milkshake", set("strawberry cherries cup-with-straw tumbler-glass banana"), "part"],
  ["gold-pile", set("coin gem-stone gold-bars"), "part"],
  ["hot-air-balloon", set("basket"), "part"],
  ["volcano", set("fire"), "part"],
  ["candle", set("fire"), "part"],
  ["hot-beverage", set("droplet dashing-away"), "part"],
  ["dragon", set("fire"), "breath"],
  ["bridge", ROLLING, "on"],
  ["viaduct", ROLLING, "on"],
  ["pancakes", set("honey-pot butter"), "part"],
  ["waffle", set("honey-pot butter"), "part"],
  ["table", ON_DESK, "on"],
  ["spider-web", set("spider"), "in"],
  ["bowl", GOLDFISH, "in"],
  ["treasure-chest", set("coin money-bag gem-stone gold-bars pearl"), "part"],
  ["juice-glass", set("tumbler-glass"), "part"],
];

/** Drawings replaced beside something: on a bridge, a train is seen from the side; in a bowl, fish swim. */
const BESIDE: readonly (readonly [slug: string, beside: ReadonlySet<string>, instead: string])[] = [
  ["train", set("bridge viaduct"), "locomotive"],
  ["shortcake", set("candle"), "birthday-cake"],
  ["bowl", GOLDFISH, "fishbowl"],
  ["amphora", set("cactus herb seedling"), "flowerpot"],
  ["tumbler-glass", set("wine-bottle wine-glass"), "wine-glass"],
];

/** Food whose drawing includes a plate. */
const PLATED = set("pancakes spaghetti curry-rice shortcake birthday-cake");
/** Food that has its bowl or pot in its drawing. */
const BOWLED = set(
  "green-salad steaming-bowl pot-of-food curry-rice cooked-rice popcorn shallow-pan-of-food oden spaghetti custard shaved-ice",
);

/** Reads the plate under food as the one in its drawing. */
function ownPlates(things: readonly Thing[]): Thing[] {
  const eaten = things.findIndex(
    ({ slug, stands }) =>
      (PLATED.has(slug) && stands?.how === "on" && things[stands.to]?.slug === "plate") ||
      (BOWLED.has(slug) && stands?.how === "in" && things[stands.to]?.slug === "bowl"),
  );
  const plate = things[eaten]?.stands?.to;
  if (plate === undefined || things.some(({ stands }, index) => stands?.to === plate && index !== eaten))
    return [...things];
  return things.map((thing, index) => {
    const { stands: _, ...free } = thing;
    return index === eaten
      ? free
      : index === plate
        ? { ...thing, stands: { how: "part", to: eaten } }
        : thing;
  });
}

/** The drawing that replaces a thing's own beside another thing. */
const insteadOf = (things: readonly Thing[], thing: Thing): string | undefined =>
  BESIDE.find(
    ([slug, beside]) =>
      slug === thing.slug && things.some((other) => other !== thing && beside.has(other.slug)),
  )?.[2];

/** Adds implied relations where the prompt leaves them open, and picks the drawings that fit together. */
export function implyPlaces(asked: readonly Thing[]): Thing[] {
  const things = ownPlates(asked);
  const named = things.map((thing) => insteadOf(things, thing) ?? thing.slug);
  return things.map((thing, index) => {
    const belongs = BELONGING.flatMap(([slug, those, how]) => {
      const to = named.indexOf(slug);
      return to >= 0 && to !== index && those.has(thing.slug) ? [{ how, to }] : [];
    })[0];
    const instead = insteadOf(things, thing);
    const laid = belongs ?? laidOn(things, thing);
    // What is in that which belongs to it is by itself: a tree house in a tree.
    const isMutual = things.some(
      ({ slug }, to) =>
        to === thing.stands?.to &&
        BELONGING.some(([one, those, how]) => how === "part" && one === thing.slug && those.has(slug)),
    );
    if (isMutual) {
      const { stands: _, ...free } = thing;
      return free;
    }
    const isOpen =
      !thing.stands ||
      belongs?.how === "part" ||
      thing.stands.to === belongs?.to ||
      (laid !== undefined && thing.stands.how === "beside");
    return {
      ...thing,
      ...(instead ? { slug: instead, named: thing.named ?? thing.slug } : {}),
      ...(laid && isOpen ? { stands: laid } : inherited(things, thing, belongs)),
    };
  });
}

/** Puts what belongs on a table onto the one that something already lies on. */
function laidOn(things: readonly Thing[], { slug, stands }: Thing): NonNullable<Thing["stands"]> | undefined {
  const to = things.findIndex((thing) => thing.slug === "table");
  const isLaid = things.some((thing) => thing.stands?.how === "on" && thing.stands.to === to);
  const isFree = !stands || stands.how === "beside";
  return to >= 0 && isLaid && isFree && KINDS.get(slug)?.habitat === "table" ? { how: "on", to } : undefined;
}

/** Puts a whole onto what its part is said to lie on: a cake with a strawberry on a plate. */
function inherited(
  things: readonly Thing[],
  thing: Thing,
  belongs: { how: Relation; to: number } | undefined,
): Partial<Thing> {
  if (belongs || thing.stands) return {};
  const part = things.find(
    (other) =>
      other.stands &&
      other.stands.to >= 0 &&
      things[other.stands.to] !== thing &&
      BELONGING.some(([slug, those, how]) => how === "part" && slug === thing.slug && those.has(other.slug)),
  );
  return part?.stands ? { stands: part.stands } : {};
}

/** What fruit is, where the prompt names none. */
const FRUIT: readonly string[] = ["red-apple", "banana", "grapes"];
/** Fills a basket with fruit of several kinds. */
export const basketOfFruit = (basket: Thing): Thing[] => [
  basket,
  ...FRUIT.map((slug): Thing => ({ slug, count: 1, at: basket.at, stands: { how: "in", to: 0 } })),
];
