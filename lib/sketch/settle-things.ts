import { speaksOf } from "@/lib/sketch/meanings";
import { haveAct } from "@/lib/sketch/things/doing";
import { haveOn } from "@/lib/sketch/things/dress";
import { haveSizes } from "@/lib/sketch/things/have-sizes";
import { basketOfFruit } from "@/lib/sketch/things/imply";
import { haveMaterial } from "@/lib/sketch/things/made-of";
import { readThings } from "@/lib/sketch/things/read-things";
import { takeShapes } from "@/lib/sketch/things/shaped";
import { canLetter, SIGN, SURFACES } from "@/lib/sketch/things/sign";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import type { Brief, Still, Subject } from "./brief";
import { type Places, partsOfPlace } from "./parts-of-place";
import { OWN_ANIMALS, settlePeople } from "./settle-people";

const OWN_STILLS: Readonly<Partial<Record<Still, readonly string[]>>> = {
  apple: [],
  lemons: [],
  cake: ["birthday-cake"],
  ramen: ["steaming-bowl"],
  coffee: ["hot-beverage"],
  robot: ["robot"],
  car: [],
  book: ["books"],
  vase: ["bouquet", "vase", "blossom", "tulip", "rose"],
};
/** Still lifes that the engine draws in a bowl. */
const HEAPED: readonly Still[] = ["lemons", "fruit"];
/** Groups that imply a person, unlike clothes, which may lie about. */
const OF_SOMEBODY: readonly string[] = [
  "who",
  "two",
  "hint",
  "expression",
  "gaze",
  "air",
  "mark",
  "blush",
  "skin",
  "bald",
  "length",
  "shape",
  "overeye",
];

const speaksOfSomebody = (token: Token) =>
  OF_SOMEBODY.some((group) => speaksOf(token, group)) ||
  token.meanings.some(
    ({ group, value }) => group === "part" && ["hair", "eyes", "skin", "lips"].includes(value),
  );

/**
 * Adds the library's things to a brief, and lets them replace the engine's own drawings of animals and things where those
 * would not show what is asked for: several of them, another kind, one on top of another.
 */
export function settleThings(
  subject: Subject,
  { setting, landmarks, moon }: Places,
  tokens: readonly Token[],
  bindings: readonly Binding[],
): Pick<Brief, "subject" | "things" | "lettering" | "letteredOn"> {
  const place = tokens.findIndex((token) => speaksOf(token, "lettering"));
  const said = tokens[place]?.text;
  const settled = settleDrawings(subject, { setting, landmarks, moon }, tokens, bindings);
  if (!said || !canLetter(said)) return settled;
  const isPeopled = settled.subject.kind === "people";
  const written = tokens
    .slice(0, place)
    .findLast((token) => speaksOf(token, "garment") || speaksOf(token, "thing"));
  const isOnBody = tokens
    .slice(place + 1, place + 5)
    .some((token) => ON_BODY.test(token.text) || speaksOf(token, "garment"));
  if (isPeopled && ((written && speaksOf(written, "garment")) || isOnBody))
    return { ...settled, lettering: said, letteredOn: CHEST };
  const held = settled.subject.kind === "people" ? settled.subject.people[0].heldThing : undefined;
  if (held && held in SURFACES) return { ...settled, lettering: said, letteredOn: held };
  // Lettering on a mug of coffee is on the mug.
  const isMug = settled.subject.kind === "still" && settled.subject.still === "coffee";
  const mug = tokens.findIndex((token) => speaksOf(token, "still"));
  const bearers =
    isMug && mug >= 0 && mug < place
      ? [
          {
            slug: "cup",
            count: 1,
            at: mug,
            ...(settled.subject.kind === "still" && settled.subject.colour
              ? { colour: settled.subject.colour }
              : {}),
          },
        ]
      : settled.things;
  const things = bearers.map(
    (thing): Thing =>
      thing.slug === "open-book" || thing.slug === "books"
        ? { ...thing, slug: "closed-book", named: thing.slug }
        : thing,
  );
  const bearer =
    things.findLast(({ slug, at }) => slug in SURFACES && at < place) ??
    things.find(({ slug }) => slug in SURFACES);
  return {
    subject: isPeopled ? settled.subject : { kind: "things" },
    // Lettering needs something to be on.
    things: bearer ? things : [...things, { slug: SIGN, count: 1, at: -1 }],
    lettering: said,
    letteredOn: bearer?.slug ?? SIGN,
  };
}

const ON_BODY = /^(chest|back|jersey|brust|pecho|peito|poitrine|petto)$/i;

/** The place of lettering on a shirt. */
export const CHEST = "chest";

/** Whether the prompt is about a wearable as a thing, so that nobody wears it: "a golden crown". */
const isAlone = (tokens: readonly Token[], things: readonly Thing[]): boolean => {
  const garments = tokens.filter((token) =>
    ["garment", "piece", "accessory", "glasses"].some((group) => speaksOf(token, group)),
  );
  const isOne = tokens.some(
    (token) => speaksOf(token, "count") || /^(a|an|the|un|une|una|um|uma|ein|eine)$/i.test(token.text),
  );
  return (
    isOne &&
    things.length > 0 &&
    garments.length === things.length &&
    !garments.some((token) => speaksOf(token, "garment"))
  );
};

/** Animals that the library has full-length and standing. */
const ON_LEGS: readonly string[] = "dog cat fox wolf bear panda deer horse rabbit owl".split(" ");

/** Whether the prompt asks for motion, which a bust does not show. */
const isSeenMoving = (tokens: readonly Token[]): boolean =>
  tokens.some(({ meanings }) =>
    meanings.some(({ group, value }) => group === "act" && ["walk", "run", "jump"].includes(value)),
  );

/** Whether the prompt asks for a face, which a bust shows best. */
const isOfFace = (tokens: readonly Token[]): boolean =>
  tokens.some(({ meanings }) =>
    meanings.some(
      ({ group, value }) =>
        (group === "framing" && (value === "close" || value === "portrait")) ||
        (group === "part" && value === "eyes") ||
        group === "expression",
    ),
  );

function settleDrawings(
  subject: Subject,
  { setting, landmarks, moon }: Places,
  tokens: readonly Token[],
  bindings: readonly Binding[],
): { subject: Subject; things: Thing[] } {
  const belongsToPlace = partsOfPlace({ setting, landmarks, moon }, tokens, subject.kind === "people");
  const someone = tokens.findIndex(speaksOfSomebody);
  const read = (isFree: (token: Token) => boolean) =>
    readThings(
      tokens,
      bindings,
      (token) => !belongsToPlace(token) && isFree(token),
      someone < 0 || subject.kind !== "people" ? undefined : someone,
    );
  if (subject.kind === "people" && someone >= 0) return settlePeople(subject, read, tokens, someone);
  const all = read(() => true);
  const made = haveMaterial(takeShapes(haveSizes(all, tokens), tokens), tokens);
  const things = haveAct(haveOn(made, tokens, bindings), tokens);
  // Clothes named on their own are worn by a person.
  const isWorn = ({ at }: Thing) =>
    ["garment", "piece", "accessory"].some((group) => speaksOf(tokens[at] as Token, group));
  if (subject.kind === "people" && things.every(isWorn) && !isAlone(tokens, things))
    return { subject, things: [] };
  const [only, ...others] = things;
  const isBowl =
    subject.kind === "still" &&
    !tokens.some((token) => speaksOf(token, "count")) &&
    HEAPED.includes(subject.still) &&
    things.some(({ slug }) => slug === "bowl");
  // What only the engine draws itself is the main thing, and its drawing has a table already.
  const isOwnStill =
    subject.kind === "still" &&
    !things.some(({ at }) => speaksOf(tokens[at] as Token, "still")) &&
    things.every(({ slug }) => slug === "table");
  if (!only || isBowl || isOwnStill) return { subject, things: [] };
  // "a basket of fruit"
  if (subject.kind === "still" && subject.still === "fruit" && only.slug === "basket" && others.length === 0)
    return { subject: { kind: "things" }, things: basketOfFruit(only) };
  const single = others.length === 0 && only.count === 1 && !only.stands;
  const kept =
    subject.kind === "animal"
      ? OWN_ANIMALS[subject.animal]
      : subject.kind === "still"
        ? OWN_STILLS[subject.still]
        : undefined;
  const isPosed =
    only.dress !== undefined ||
    only.material !== undefined ||
    (only.pose !== undefined && only.pose !== "sit");
  // In a place it is seen whole, unless its face is asked for.
  const isInPlace = setting !== undefined && setting !== "studio" && !isOfFace(tokens);
  if (
    single &&
    !isPosed &&
    kept?.includes(only.slug) &&
    !((isInPlace || isSeenMoving(tokens)) && ON_LEGS.includes(only.slug))
  )
    return { subject, things: [] };
  return { subject: { kind: "things" }, things };
}
