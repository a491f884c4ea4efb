import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { isBeing } from "./beings";
import { isBeast, KINDS } from "./catalogue";
import { CROWD, GROUND_FLOCKS, isCrowd, MANY } from "./crowds";
import { isDrawnDoing } from "./drawn-doing";
import { hasHands } from "./hands";
import { withHeld } from "./holding";
import { floats, swims } from "./homes";
import { LEAPERS } from "./leapers";
import { isDriver, isRidden, leaningOn, rides } from "./riding";
import type { Pose, Relation, Thing } from "./thing";

/** Words for poses of animals that are not among people's acts in the vocabulary. */
const WORDS: readonly (readonly [words: RegExp, pose: Pose])[] = [
  [/^(curled|napping|dozing|snoozing|slumbering|snoring|hibernating|asleep|sleeping|sleeps)$/i, "sleep"],
  [
    /^(grazing|grazes|eating|eats|drinking|drinks|feeding|munching|nibbling|foraging|sniffing|chewing)$/i,
    "graze",
  ],
  [
    /^(pastando|pastant|broutant|grasend|pasące|pasący|пасётся|пасутся|пасущ\p{L}+|草を食べ\p{L}*|吃草|comiendo|comendo|mangeant|fressend|ест|пьёт|bebiendo|bebendo|buvant|trinkend)$/iu,
    "graze",
  ],
  [
    /^(howling|howls|aullando|aúlla|uivando|uiva|hurlant|hurle|heulend|heult|ulula|ululando|воющий|воет|wyje|wyjący|uluyan|吠える|遠吠え|嚎叫)$/iu,
    "howl",
  ],
  [/^(galloping|gallops|gallop|chasing|chases|charging|stampeding|racing)$/i, "run"],
  [/^(pouncing|leaping|leaps|hopping|breaching|breaches)$/i, "jump"],
  [/^(resting|lounging|laying|lazing|basking|relaxing)( (on|in))?$/i, "lie"],
  [/^(flying|flies|soaring|soars|hovering|mid-flight|swooping|(an? )?flock( of)?)$/i, "fly"],
];
/** Poses of animals by the meanings of words for acts. */
const MEANT: Readonly<Record<string, Pose>> = {
  "act:lie": "lie",
  "act:sit": "sit",
  "act:floor": "sit",
  "act:run": "run",
  "act:jump": "jump",
  "seat:sill": "sit",
  "seat:throne": "sit",
  "seat:bench": "sit",
  "seat:sofa": "sit",
  "seat:chair": "sit",
  "seat:armchair": "sit",
  "expression:asleep": "sleep",
  "aloft:fly": "fly",
};

/** The pose that a word means for animals. */
export function poseNamed({ text, meanings, negated }: Token): Pose | undefined {
  if (negated || /^(praying|meditating)$/i.test(text)) return undefined;
  return (
    WORDS.find(([words]) => words.test(text))?.[1] ??
    meanings.map(({ group, value }) => MEANT[`${group}:${value}`]).find((pose) => pose !== undefined)
  );
}

/** Whether a thing can be drawn in a pose. */
const can = ({ slug }: Thing, pose: Pose): boolean =>
  isDrawnDoing(`${slug}.${pose}`) || (pose === "jump" && [...LEAPERS, ...HOPPERS].includes(slug));
/** Animals that hop, for which there is no other drawing in the air. */
const HOPPERS: readonly string[] = ["kangaroo", "frog", "grasshopper"];

const isJoining = ({ text }: Token) => /^(and|&|y|et|und|и|と|和|an?|the|une?|uma?|eine?)$/iu.test(text);

/** Applies the prompt's words for poses to animals: to the last one named or, failing that, to the next. */
export function haveAct(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  const acting = new Map<Thing, Pose>();
  const isGrounded = tokens.some(
    ({ text, meanings }) =>
      /^(wading|swimming|perched|feeding)$/i.test(text) ||
      meanings.some(({ group, value }) => group === "act" && ["stand", "walk", "sit"].includes(value)),
  );
  tokens.forEach((token, at) => {
    const pose = poseNamed(token);
    // A flock with a relation to something is on the ground.
    if (!pose || (CROWD.test(token.text) && isGrounded)) return;
    const actor =
      things.findLast((thing) => thing.at >= 0 && thing.at < at && can(thing, pose) && !acting.has(thing)) ??
      things.find((thing) => thing.at > at && thing.at <= at + 4 && can(thing, pose));
    if (!actor || (CROWD.test(token.text) && GROUND_FLOCKS.includes(actor.slug))) return;
    // Several of a kind in different colours share the pose, as do two that are named together.
    for (const one of things) {
      const isJoined = one.at < actor.at && tokens.slice(one.at + 1, actor.at).every(isJoining);
      if (one.at === actor.at || (isJoined && can(one, pose))) acting.set(one, pose);
    }
  });
  const seats = seatsNamed(things, tokens);
  const held = withHeld(things, tokens);
  const holds = (index: number) => held.some(({ stands }) => stands?.how === "held" && stands.to === index);
  const ride = ridden(held, tokens);
  const placedAll = [...withFood(held, tokens), ...seats, ...(ride ? [ride.thing] : [])].map(
    (thing, index, all) =>
      ride?.rider === index ? { ...thing, stands: { how: "on" as const, to: all.length - 1 } } : thing,
  );
  return placedAll.map((thing, index) => {
    const isHolding = holds(index) && !hasHands(thing.slug);
    const isRider = index < things.length && rides(things, index, tokens);
    const pose =
      things[index] && (isHolding || (isRider && can(thing, "sit")) ? "sit" : acting.get(things[index]));
    const isSeated = seats.length > 0 && index < things.length && !thing.stands;
    const said =
      seatOf(things, index, tokens) ??
      onBack(things, index, tokens) ??
      placeSaidLast(things, index, tokens) ??
      leaningOn(things, index, tokens);
    const leapt =
      index < things.length
        ? placeAbout(things, index, tokens, pose === "jump" ? OVER : AROUND_OR_RIDING)
        : -1;
    const to = isSeated ? things.length : leapt;
    const isOnWall = isSeated && seats[0]?.slug === WALL;
    const how: Relation = isOnWall ? "before" : isDriver(things, index, tokens) ? "in" : "on";
    const stands = said && !isSeated ? said : to >= 0 ? { how, to } : undefined;
    const placed = stands ? { ...thing, stands } : thing;
    const isFestival =
      thing.slug === "hot-air-balloon" &&
      /^(festivals?|fiesta|race|rally)$/i.test(tokens[thing.at + 1]?.text ?? "");
    const crowded =
      isCrowd(tokens, thing) || isFestival ? { ...placed, count: Math.max(MANY, thing.count) } : placed;
    const isAloft = !pose && thing.count > 1 && things.length === 1 && isDrawnDoing(`${thing.slug}.fly`);
    return pose || (isAloft && !isGrounded && floats(thing.slug))
      ? { ...crowded, pose: pose ?? "fly" }
      : crowded;
  });
}

/** What an animal is on, if a single phrase names it with the act: "sitting on a throne". */
function seatOf(things: readonly Thing[], index: number, tokens: readonly Token[]): Thing["stands"] {
  const thing = things[index];
  const to = things.findIndex(
    ({ at, named }, nth) =>
      nth > index &&
      nth <= index + 2 &&
      (named === "sill" ||
        tokens[at]?.meanings.some(({ group, value }) => group === "seat" && value !== "table") === true),
  );
  // Anything sits where the prompt says so, and only a being is seated by being named with a chair.
  const isSaid = things[to] && /^(sitting|sits|seated)/i.test(tokens[things[to].at]?.text ?? "");
  return thing && to >= 0 && !thing.stands && (isSaid || isBeing(thing.slug)) ? { how: "on", to } : undefined;
}

const CARRYING = /^(carrying|carries|with|bearing|llevando|tragend|portant)$/i;
const BACK = /^((on )?(its|his|her|the) )?back$/i;
/** Phrases for something on somebody's back. */
function onBack(things: readonly Thing[], index: number, tokens: readonly Token[]): Thing["stands"] {
  const thing = things[index];
  const bearer = things[index - 1];
  if (!thing || !bearer || thing.stands || !isBeing(bearer.slug)) return undefined;
  const isCarried = tokens.slice(bearer.at + 1, thing.at).some(({ text }) => CARRYING.test(text));
  const isOnBack = tokens.slice(thing.at + 1, thing.at + 4).some(({ text }) => BACK.test(text));
  return isCarried && isOnBack ? { how: "on", to: index - 1 } : undefined;
}

/** The vehicle in "riding a bicycle", which is a single phrase rather than a separate thing. */
function ridden(
  things: readonly Thing[],
  tokens: readonly Token[],
): { rider: number; thing: Thing } | undefined {
  const at = tokens.findIndex(
    ({ meanings, negated }) =>
      !negated && meanings.some(({ group, value }) => group === "act" && value === "cycle"),
  );
  const rider = things.findLastIndex((thing) => thing.at >= 0 && thing.at < at && isBeing(thing.slug));
  const isNamed = things.some(({ slug }) => slug === "bicycle");
  return at >= 0 && rider >= 0 && !isNamed ? { rider, thing: { slug: "bicycle", count: 1, at } } : undefined;
}

/** The wall that something leans against. */
const WALL = "brick-wall";

/** What animals sit on in a phrase such as "sitting on a bench", which is a single token. */
function seatsNamed(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  return tokens
    .flatMap((token, at): Thing[] => {
      const named = token.meanings.find(({ group }) => group === "seat")?.value;
      const seat = named === "sill" ? "windowsill" : named === "wall" ? WALL : named;
      const isNamed = token.meanings.some(({ group }) => group === "thing");
      const isDone = token.meanings.some(({ group }) => group === "act");
      return seat && KINDS.has(seat) && isDone && !isNamed && things.length > 0
        ? [{ slug: seat, count: 1, at }]
        : [];
    })
    .slice(0, 1);
}

export const OVER = /^(over|above|across|past)$/i;
export const ON_TOP = /^on top$/i;

export const INSIDE = /^(inside|within|in it|in them)$/i;

/** Whether a token ends its clause. */
export const isLast = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.edge ?? true;

/** Applies a relation that ends the clause: "books with a candle on top", "a birdcage with a canary inside". */
function placeSaidLast(
  things: readonly Thing[],
  index: number,
  tokens: readonly Token[],
): Thing["stands"] | undefined {
  const thing = things[index];
  if (!thing || thing.stands || index === 0) return undefined;
  const behind = [thing.at + 1, thing.at + 2].filter((at) => at < tokens.length);
  const says = (words: RegExp, isEnd: boolean) =>
    behind.some((at) => words.test(tokens[at]?.text ?? "") && (!isEnd || isLast(tokens, at)));
  const last = things[index - 1]?.stands;
  if (says(ON_TOP, false)) return { how: "on", to: last?.how === "part" ? last.to : index - 1 };
  return says(INSIDE, true) ? { how: "in", to: index - 1 } : undefined;
}

/** Words for winding around something, which is drawn as lying on it. */
const AROUND = /^((coiled|wrapped|curled|wound) )?(around|round)$/i;

export const AROUND_OR_RIDING = {
  test: (text: string) => AROUND.test(text) || isRidden(text),
};

/** The index of the thing that an animal jumps over, rides or winds around, and above which it is drawn, or −1. */
function placeAbout(
  things: readonly Thing[],
  index: number,
  tokens: readonly Token[],
  way: Pick<RegExp, "test">,
): number {
  const [jumper, hurdle] = [things[index], things[index + 1]];
  if (!jumper || !hurdle || jumper.stands || hurdle.stands) return -1;
  const between = tokens.slice(jumper.at, hurdle.at);
  // Toys and fruit ride and drive as well, if the prompt says so.
  if (between.some(({ text }) => isRidden(text))) return index + 1;
  // An animal that swims around something is not on it.
  if (swims(jumper.slug) || !isBeing(jumper.slug)) return -1;
  return between.some(({ text }) => way.test(text)) ? index + 1 : -1;
}

export const EATING =
  /^(eating|eats|catching|catches|biting|biting into|nibbling|munching|chewing|drinking from|holding|carrying|comiendo|comendo|mangeant|fressend)$/i;

/** Places what an animal eats at its mouth. */
function withFood(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  return things.map((thing, index) => {
    const verb = tokens.findLastIndex(({ text }, at) => at < thing.at && EATING.test(text));
    const to = things.findLastIndex(({ at, slug }) => at >= 0 && at < verb && isBeast(slug));
    const isNext = verb >= 0 && thing.at - verb <= 4 && index === to + 1;
    const isOnBack = tokens.slice(thing.at + 1, thing.at + 4).some(({ text }) => BACK.test(text));
    return to >= 0 && isNext && !thing.stands && !isOnBack
      ? { ...thing, count: 1, stands: { how: "bite", to } }
      : thing;
  });
}
