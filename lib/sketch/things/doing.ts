import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { beastDrawing, isBeastDrawn, listPosed } from "./beasts/all-beasts";
import { isBeing } from "./beings";
import { isBeast } from "./catalogue";
import { isKinDrawn } from "./kin";
import { LEAPERS } from "./leapers";
import { FLYING_BIRDS } from "./own-flying-birds";
import type { Pose, Thing } from "./thing";

/** The names of the drawings of animals that do something: `slug.pose`. */
export const listDoing = (): string[] => [...new Set([...listPosed(), ...Object.keys(FLYING_BIRDS)])];

const isDrawnDoing = (name: string) => name in FLYING_BIRDS || isBeastDrawn(name);

/** The drawing of an animal that does something, by `slug.pose`. */
export const doingDrawing = (name: string): string | undefined => FLYING_BIRDS[name] ?? beastDrawing(name);

/** The name of the drawing that shows a thing in its pose. */
export const drawingOf = ({ slug, pose }: Pick<Thing, "slug" | "pose">): string =>
  pose && isDrawnDoing(`${slug}.${pose}`) ? `${slug}.${pose}` : slug;

/** Words of what animals do that no table of the vocabulary has, as the people's acts do not tell it. */
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
  [/^(howling|howls|aullando|uivando|hurlant|heulend|воющий|воет|吠える|遠吠え|嚎叫)$/iu, "howl"],
  [/^(galloping|gallops|gallop|chasing|chases|charging|stampeding|racing)$/i, "run"],
  [/^(pouncing|leaping|leaps|hopping|breaching|breaches)$/i, "jump"],
  [/^(resting|lounging|laying|lazing|basking|relaxing)( (on|in))?$/i, "lie"],
  [/^(flying|flies|soaring|soars|hovering|mid-flight|swooping|(an? )?flock( of)?)$/i, "fly"],
];
/** The same by the meanings that words have already. */
const MEANT: Readonly<Record<string, Pose>> = {
  "act:lie": "lie",
  "act:sit": "sit",
  "act:floor": "sit",
  "act:run": "run",
  "act:jump": "jump",
  "expression:asleep": "sleep",
  "aloft:fly": "fly",
};

/** What a word has animals do. */
function poseNamed({ text, meanings, negated }: Token): Pose | undefined {
  if (negated || /^(praying|meditating)$/i.test(text)) return undefined;
  return (
    WORDS.find(([words]) => words.test(text))?.[1] ??
    meanings.map(({ group, value }) => MEANT[`${group}:${value}`]).find((pose) => pose !== undefined)
  );
}

/** Whether a thing can be drawn so. */
const can = ({ slug }: Thing, pose: Pose): boolean =>
  isDrawnDoing(`${slug}.${pose}`) || (pose === "jump" && LEAPERS.includes(slug));

/** What says that there are many of what is named behind it. */
const CROWD = /^(an? )?(flock|herd|pack|school|shoal|swarm|caravan|pride|colony)( of)?$/i;
const MANY = 6;
/** What of "a herd of cows" is crowded together. */
const isCrowd = (tokens: readonly Token[], { at }: Thing): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => CROWD.test(text));

/** Has animals do what the prompt says of them: the one that was named last, or the next one. */
export function haveAct(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  const acting = new Map<Thing, Pose>();
  const isGrounded = tokens.some(
    ({ text, meanings }) =>
      /^(wading|swimming|perched|feeding)$/i.test(text) ||
      meanings.some(({ group, value }) => group === "act" && ["stand", "walk", "sit"].includes(value)),
  );
  tokens.forEach((token, at) => {
    const pose = poseNamed(token);
    // A flock that stands somewhere is on the ground.
    if (!pose || (CROWD.test(token.text) && isGrounded)) return;
    const actor =
      things.findLast((thing) => thing.at >= 0 && thing.at < at && can(thing, pose) && !acting.has(thing)) ??
      things.find((thing) => thing.at > at && thing.at <= at + 4 && can(thing, pose));
    if (!actor) return;
    // Several of a kind that have colours of their own do the same.
    for (const thing of things) if (thing.at === actor.at) acting.set(thing, pose);
  });
  const seats = seatsNamed(things, tokens);
  const isHatted = (index: number) =>
    things.some(({ stands }) => stands?.how === "worn" && stands.to === index);
  return [...withFood(things, tokens), ...seats].map((thing, index) => {
    const pose = things[index] && acting.get(things[index]);
    const isSeated = seats.length > 0 && index < things.length && !thing.stands;
    const said = placeSaidLast(things, index, tokens);
    const leapt =
      index < things.length
        ? placeAbout(things, index, tokens, pose === "jump" ? OVER : AROUND_OR_RIDING)
        : -1;
    const to = isSeated ? things.length : leapt;
    const placed =
      said && !isSeated
        ? { ...thing, stands: said }
        : to >= 0
          ? { ...thing, stands: { how: "on" as const, to } }
          : thing;
    const crowded = isCrowd(tokens, thing) ? { ...placed, count: Math.max(MANY, thing.count) } : placed;
    return pose && !isHatted(index) ? { ...crowded, pose } : crowded;
  });
}

/** What "sitting on a bench" has animals sit on, which is one phrase, and no thing by itself. */
function seatsNamed(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  return tokens
    .flatMap((token, at): Thing[] => {
      const seat = token.meanings.find(({ group }) => group === "seat")?.value;
      const isNamed = token.meanings.some(({ group }) => group === "thing");
      const isDone = token.meanings.some(({ group }) => group === "act");
      return seat && isDone && !isNamed && things.some(({ slug }) => isBeast(slug))
        ? [{ slug: seat, count: 1, at }]
        : [];
    })
    .slice(0, 1);
}

const OVER = /^(over|above|across|past)$/i;
/** What has animals and fabulous beings sit or stand on something that moves with them. */
const RIDING =
  /^(riding|rides|riding on|rides on|driving|drives|surfing|surfing on|balancing|balancing on|balanced on|skating on|montando|montado en|auf einem reitend|à cheval sur|верхом на)( (a|an|on))?$/iu;

const ON_TOP = /^on top$/i;

const INSIDE = /^(inside|within|in it|in them)$/i;

/** Whether a word ends its clause. */
const isLast = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.edge ?? true;

/** Where something is of which that is said last: "books with a candle on top", "a birdcage with a canary inside". */
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
  if (says(ON_TOP, false)) return { how: "on", to: index - 1 };
  return says(INSIDE, true) ? { how: "in", to: index - 1 } : undefined;
}

/** What winds about something lies on it. */
const AROUND = /^((coiled|wrapped|curled|wound) )?(around|round)$/i;

const AROUND_OR_RIDING = { test: (text: string) => AROUND.test(text) || RIDING.test(text) };

/** The place of what an animal jumps over, rides or lies about, which it is seen on top of; −1 where that is nothing that is drawn. */
function placeAbout(
  things: readonly Thing[],
  index: number,
  tokens: readonly Token[],
  way: Pick<RegExp, "test">,
): number {
  const [jumper, hurdle] = [things[index], things[index + 1]];
  if (!jumper || !hurdle || jumper.stands || hurdle.stands || !isBeing(jumper.slug)) return -1;
  return tokens.slice(jumper.at, hurdle.at).some(({ text }) => way.test(text)) ? index + 1 : -1;
}

const EATING =
  /^(eating|eats|catching|catches|biting|biting into|nibbling|munching|chewing|drinking from|holding|carrying|comiendo|comendo|mangeant|fressend)$/i;

/** Whether an animal is to drink of what only stands beside it. */
const isDrunkApart = ({ text }: Token, at: number, things: readonly Thing[]): boolean =>
  /^(drinking|drinks|sipping)$/i.test(text) &&
  things.some((thing) => thing.at > at && thing.at <= at + 5 && thing.stands?.how !== "bite");

/** Who carries things in their mouths; others have none in their hands. */
const RETRIEVING: readonly string[] = "dog cat fox wolf bird owl eagle crow lion bear".split(" ");
/** Whether a thing that an animal is to hold is at its mouth, where nobody holds such things: "a sloth holding a book". */
const isHeldOddly = ({ text }: Token, at: number, things: readonly Thing[]): boolean =>
  /^(holding|carrying)$/i.test(text) &&
  !RETRIEVING.includes(things.findLast((one) => one.at >= 0 && one.at < at)?.slug ?? "");

/** What an animal is said to eat is at its mouth. */
function withFood(things: readonly Thing[], tokens: readonly Token[]): Thing[] {
  return things.map((thing, index) => {
    const verb = tokens.findLastIndex(({ text }, at) => at < thing.at && EATING.test(text));
    const to = things.findLastIndex(({ at, slug }) => at >= 0 && at < verb && isBeast(slug));
    const isNext = verb >= 0 && thing.at - verb <= 4 && index === to + 1;
    return to >= 0 && isNext && !thing.stands ? { ...thing, count: 1, stands: { how: "bite", to } } : thing;
  });
}

/** Whether a word names the mug that words are lettered on. */
const isLetteredMug = (at: number, things: readonly Thing[]): boolean =>
  things.some((thing) => thing.at === at && thing.slug === "cup");

/** Whether a word says what an animal of the picture is seen doing. */
export function isDone(tokens: readonly Token[], at: number, things: readonly Thing[]): boolean {
  const token = tokens[at];
  if (!token) return false;
  // Who swoops is seen on the wing, but level.
  if (/^swoop/i.test(token.text)) return false;
  const pose = poseNamed(token);
  if (pose && things.some((thing) => thing.pose === pose)) return !isDrunkApart(token, at, things);
  if (
    EATING.test(token.text) &&
    !isHeldOddly(token, at, things) &&
    things.some(({ at: place, stands }) => stands?.how === "bite" && place > at && place - at <= 4)
  )
    return true;
  if (
    ON_TOP.test(token.text) &&
    things.some(({ at: place, stands }) => stands?.how === "on" && at - place <= 2 && place < at)
  )
    return true;
  if (
    INSIDE.test(token.text) &&
    isLast(tokens, at) &&
    things.some(({ at: place, stands }) => stands?.how === "in" && at - place <= 2 && place < at)
  )
    return true;
  if (
    AROUND_OR_RIDING.test(token.text) &&
    things.some((thing) => thing.stands?.how === "on" && thing.at < at && isBeing(thing.slug))
  )
    return true;
  if (OVER.test(token.text) && things.some(({ pose, stands }) => pose === "jump" && stands?.how === "on"))
    return true;
  if (CROWD.test(token.text)) return things.some((thing) => thing.at > at && thing.at <= at + 3);
  if (isKinDrawn(tokens, at, things) || isLetteredMug(at, things)) return true;
  return /^(up|down|out)$/i.test(token.text) && at > 0 && isDone(tokens, at - 1, things);
}
