import { speaksOf } from "@/lib/sketch/meanings";
import { KINDS } from "@/lib/sketch/things/catalogue";
import { haveAct } from "@/lib/sketch/things/doing";
import { haveMaterial } from "@/lib/sketch/things/made-of";
import { readThings } from "@/lib/sketch/things/read-things";
import { canLetter, SIGN, SURFACES } from "@/lib/sketch/things/sign";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import type { Brief, Still, Subject } from "./brief";
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
/** What our own drawings have in a bowl. */
const HEAPED: readonly Still[] = ["lemons", "fruit"];
/** Groups that speak of somebody, rather than of clothes that may lie about. */
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

const LAND: readonly string[] = ["mountain", "snow-capped-mountain", "castle", "derelict-house", "wood"];

const isRoom = (setting: Brief["setting"]) =>
  setting !== undefined &&
  "room kitchen classroom office bedroom bathroom cafe library".split(" ").includes(setting);

const slugOf = ({ meanings }: Token) => meanings.find(({ group }) => group === "thing")?.value;
const speaksOfSomebody = (token: Token) =>
  OF_SOMEBODY.some((group) => speaksOf(token, group)) ||
  token.meanings.some(
    ({ group, value }) => group === "part" && ["hair", "eyes", "skin", "lips"].includes(value),
  );

type Places = Pick<Brief, "landmarks" | "moon"> & { setting?: Brief["setting"] | undefined };

/**
 * Adds the library's things to what a prompt was read as, and has them stand in for our own drawings of animals and
 * things where those would not show what is asked for: several of them, another kind, one on the other.
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
  if (isPeopled && written && speaksOf(written, "garment"))
    return { ...settled, lettering: said, letteredOn: CHEST };
  const held = settled.subject.kind === "people" ? settled.subject.people[0].heldThing : undefined;
  if (held && held in SURFACES) return { ...settled, lettering: said, letteredOn: held };
  // Words on a mug are on the mug, whatever is in it.
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
    // Words need something to stand on.
    things: bearer ? things : [...things, { slug: SIGN, count: 1, at: -1 }],
    lettering: said,
    letteredOn: bearer?.slug ?? SIGN,
  };
}

/** Where words are that are on somebody's shirt. */
export const CHEST = "chest";

/** Whether the prompt is of what may be worn, and not of a garment that shows somebody in it: "a golden crown". */
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

/** Animals that the library has whole, on their legs. */
const ON_LEGS: readonly string[] = ["dog", "cat"];

/** Whether somebody goes somewhere, which a bust does not show. */
const isSeenMoving = (tokens: readonly Token[]): boolean =>
  tokens.some(({ meanings }) =>
    meanings.some(({ group, value }) => group === "act" && ["walk", "run", "jump"].includes(value)),
  );

function settleDrawings(
  subject: Subject,
  { setting, landmarks, moon }: Places,
  tokens: readonly Token[],
  bindings: readonly Binding[],
): { subject: Subject; things: Thing[] } {
  const isPlace = ({ meanings }: Token) =>
    meanings.some(
      ({ group, value }) =>
        (group === "setting" && value === setting) ||
        (group === "landmark" && landmarks.some(({ kind }) => kind === value)) ||
        (group === "moon" && moon),
    );
  // "A school of fish" has no walls.
  const isShoal = (token: Token) =>
    slugOf(token) === "school" && /^of$/i.test(tokens[tokens.indexOf(token) + 1]?.text ?? "");
  // "A town square" is the town.
  const isTownSquare = (token: Token) => {
    const before = tokens[tokens.indexOf(token) - 1];
    return slugOf(token) === "square" && before !== undefined && speaksOf(before, "setting");
  };
  const isIsland = (token: Token) =>
    (subject.kind !== "people" && slugOf(token) === "desert-island") || slugOf(token) === "mount-fuji";
  // Where places vie for the picture, those that lose are no things in it.
  const isLand = (token: Token) =>
    setting !== "underwater" && speaksOf(token, "setting") && LAND.includes(slugOf(token) ?? "");
  // The house that a room belongs to is not in it.
  const isAround = (token: Token) =>
    isRoom(setting) && KINDS.get(slugOf(token) ?? "")?.habitat === "building";
  const someone = tokens.findIndex(speaksOfSomebody);
  const read = (isFree: (token: Token) => boolean) =>
    readThings(
      tokens,
      bindings,
      (token) =>
        (!isPlace(token) || isIsland(token)) &&
        !isLand(token) &&
        !isAround(token) &&
        !isTownSquare(token) &&
        !isShoal(token) &&
        isFree(token),
      someone < 0 || subject.kind !== "people" ? undefined : someone,
    );
  if (subject.kind === "people" && someone >= 0) return settlePeople(subject, read, tokens, someone);
  const things = haveAct(
    haveMaterial(
      read(() => true),
      tokens,
    ),
    tokens,
  );
  // Clothes that nothing else is named beside are worn by somebody.
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
  // Our own drawing of what the library has none for is chief, and on a table anyway.
  const isOwnStill =
    subject.kind === "still" &&
    !things.some(({ at }) => speaksOf(tokens[at] as Token, "still")) &&
    things.every(({ slug }) => slug === "table");
  if (!only || isBowl || isOwnStill) return { subject, things: [] };
  const single = others.length === 0 && only.count === 1 && !only.stands;
  const kept =
    subject.kind === "animal"
      ? OWN_ANIMALS[subject.animal]
      : subject.kind === "still"
        ? OWN_STILLS[subject.still]
        : undefined;
  const isPosed = only.material !== undefined || (only.pose !== undefined && only.pose !== "sit");
  if (
    single &&
    !isPosed &&
    kept?.includes(only.slug) &&
    !(isSeenMoving(tokens) && ON_LEGS.includes(only.slug))
  )
    return { subject, things: [] };
  return { subject: { kind: "things" }, things };
}
