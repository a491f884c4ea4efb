import { hasAlready } from "@/lib/sketch/scene/has-already";
import { KINDS } from "@/lib/sketch/things/catalogue";
import { floats } from "@/lib/sketch/things/homes";
import { isOnSide } from "@/lib/sketch/things/laid-out";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Brief } from "./brief";
import { speaksOf } from "./meanings";

/** Further spatial words, which the drawing never follows. */
const OTHERWISE =
  /^(between|around|among|amongst|amid|against|through|across|into|onto|upon|along|toward|towards|past|inside|outside|out of|off|beyond|atop|surrounded|covered|filled|full|lined|after|leaning|hidden|entre|contra|alrededor|através|contre|autour|parmi|vers|zwischen|gegen|durch|um|tra|fra|contro|attorno|между|вокруг|против|через|сквозь)$/iu;

/** Words for a container and what is in it. */
const FULL = /^(filled|full)$/i;

/** How far a noun may be from the word that relates it to another. */
const AHEAD = 6;
const BACK = 8;
const JOINED: readonly string[] = [
  ...["thing", "animal", "still", "who", "two", "held", "seat"],
  ...["setting", "landmark", "part", "weather", "moon", "time"],
  ...["garment", "garb", "piece", "accessory", "glasses", "relation"],
];
/** Groups of words that may stand between two related nouns. */
const BY_THE_WAY: readonly string[] = [
  ...["part", "weather", "time", "setting", "landmark", "moon", "relation"],
  ...["garment", "garb", "piece", "accessory", "glasses"],
];
/** From this size, in metres, a thing stands behind people rather than in front. */
const LARGE = 1.2;

type One = { kind: "thing"; index: number } | { kind: "somebody" } | { kind: "mount" } | { kind: "pet" };

const isJoined = (token: Token) => JOINED.some((group) => speaksOf(token, group));

/** What the word at a position has put into the picture. */
function drawnAt(tokens: readonly Token[], at: number, { subject, things }: Brief): One | undefined {
  const token = tokens[at];
  // A skier is somebody, though skis lie beside.
  const isSomebody = token !== undefined && (speaksOf(token, "who") || speaksOf(token, "two"));
  if (isSomebody && subject.kind === "people") return { kind: "somebody" };
  const index = things.findIndex((thing) => thing.at === at);
  if (index >= 0) return { kind: "thing", index };
  if (!token || subject.kind !== "people") return undefined;
  const isRidden = token.meanings.some(({ value }) =>
    subject.people.some(({ mount }) => mount?.slug === value),
  );
  if (isRidden) return { kind: "mount" };
  const isPet = token.meanings.some(
    ({ group, value }) => group === "animal" && value === subject.companion?.animal,
  );
  return isPet ? { kind: "pet" } : undefined;
}

/** What a relation refers to: the next noun in its clause. */
function nextOf(tokens: readonly Token[], at: number, brief: Brief): One | undefined {
  for (let place = at + 1; place < tokens.length && place <= at + AHEAD; place++) {
    const token = tokens[place] as Token;
    if (token.text === "," || (token.edge && place > at + 1)) return undefined;
    if (!isJoined(token)) continue;
    const found = drawnAt(tokens, place, brief);
    // "a tabby cat": the second word is the drawn one.
    return found ?? (isJoined(tokens[place + 1] ?? COMMA) ? drawnAt(tokens, place + 1, brief) : undefined);
  }
  return undefined;
}
const COMMA: Token = { text: ",", meanings: [], edge: true };

/** What a relation is said of: the last noun before it in its clause. */
function lastOf(tokens: readonly Token[], at: number, brief: Brief): One | undefined {
  for (let place = at - 1; place >= 0 && place >= at - BACK; place--) {
    const token = tokens[place] as Token;
    if (token.text === ",") return undefined;
    const found = drawnAt(tokens, place, brief);
    if (found?.kind === "thing" && brief.things[found.index]?.stands?.how === "worn") continue;
    if (found) return found;
    const isLost = isJoined(token) && !BY_THE_WAY.some((group) => speaksOf(token, group));
    if (isLost && !speaksOf(token, "held")) return undefined;
  }
  return undefined;
}

/** Whether the prompt asks for the inside of what is drawn from outside: "the inside of a train". */
const isWithin = (tokens: readonly Token[], at: number, brief: Brief): boolean =>
  /^(the )?(inside|interior)( of)?$/i.test(tokens[at]?.text ?? "") &&
  nextOf(tokens, at, brief)?.kind === "thing" &&
  lastOf(tokens, at, brief) === undefined;

/** Whether a word puts a person in front of or behind what they sit on: "a couch in front of a girl". */
function isOfOwnSeat(tokens: readonly Token[], at: number, { subject }: Brief): boolean {
  const how = tokens[at]?.meanings.find(({ group }) => group === "relation")?.value ?? "";
  return (
    ["before", "behind", "under"].includes(how) &&
    subject.kind === "people" &&
    subject.people.some(({ act }) => act === "sit") &&
    tokens.slice(Math.max(0, at - 2), at + 4).some((token) => speaksOf(token, "seat"))
  );
}

const ITS = /^(its|their)$/i;
/** Whether a pronoun puts a thing on a side of another where it is not drawn: "a car with a dog on its left". */
function isOffItsSide(tokens: readonly Token[], at: number, brief: Brief): boolean {
  const side = tokens[at]?.text.toLowerCase();
  if ((side !== "left" && side !== "right") || !ITS.test(tokens[at - 1]?.text ?? "")) return false;
  const before = brief.things.filter((thing) => thing.at < at);
  const [owner, last] = [before[0], before.at(-1)];
  return !owner || !last || owner === last || !isOnSide(brief, last, owner, side);
}

/** Whether a word puts the last thing in or on an earlier one: "a bottle with a ship inside". */
const isAtLast = (tokens: readonly Token[], at: number, { things }: Brief): boolean =>
  /^(inside|within|on top|underneath)$/i.test(tokens[at]?.text ?? "") &&
  (tokens[at + 1]?.text ?? ",") === "," &&
  things.filter((thing) => thing.at < at && thing.at > at - BACK).length > 1 &&
  !things.some(({ stands, at: place }) => stands && place < at && place > at - BACK);

const IT = /^(it|them|him|her)$/i;
/** Whether a word relates two things through a pronoun: "a pumpkin with a candle in it". */
function isOfIt(tokens: readonly Token[], at: number, brief: Brief): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!next || !IT.test(next.text) || (after && !after.edge)) return false;
  const before = brief.things.filter((thing) => thing.at < at && thing.at >= at - BACK);
  const last = before.at(-1);
  // What is in the sky is behind all the rest.
  if (last && /^behind$/i.test(tokens[at]?.text ?? "") && hasAlready(brief, last)) return false;
  return (
    before.length > 1 &&
    last?.stands === undefined &&
    !before.some(({ stands }) => stands !== undefined && brief.things[stands.to] === last)
  );
}

const isNear = ({ things }: Brief, index: number): boolean => {
  const slug = things[index]?.slug ?? "";
  return (KINDS.get(slug)?.size ?? 0.3) <= LARGE && !floats(slug);
};

/** Whether an "um" is a Portuguese article, and no German "around". */
const isArticle = (tokens: readonly Token[], at: number): boolean =>
  /^um$/i.test(tokens[at]?.text ?? "") &&
  !/^(den|das|die|dem|ein(en?|em|er)?|ihr(en|e|em)?|sein(en|e|em)?)$/i.test(tokens[at + 1]?.text ?? "");

/** What one is seen in: it has a rim, a hull or panes. */
const HOLLOW =
  /box|basket|bucket|boat|canoe|ship|yacht|car$|automobile|taxi|truck|bus|van|train|cup|mug|beverage|bowl|pot|vase|tub|nest|hat$|cap$|boot|shoe|barrel|can$|luggage|chest|bag|pack|jar|glass|bottle|cage|globe|web|amphora|sink|cauldron|crate|cart|wagon|carriage|stroller|sled|saucer|rocket|balloon|shell|stocking|sock|coffin|envelope|dish|oven|pan|cooking|tank|helicopter|airplane|biplane|hammock|chair|bed|sofa|couch|bench|tree|leaf|flower|lotus|lily|water|pool|fountain|salad|food|cloud/;

/** Whether two things are drawn in the relation that a word states. */
function standSo(brief: Brief, how: string, one: number, other: number): boolean {
  const { things, subject } = brief;
  if (how === "beside") return true;
  const own = things[other]?.stands;
  if ((own?.how === "part" || own?.how === "worn") && own.to === one) return true;
  if (how === "left" || how === "right")
    return isOnSide(brief, things[one] as Thing, things[other] as Thing, how);
  if (subject.kind === "people" && how === "behind") return false;
  // What is in a house would be hidden, so it is drawn in front.
  if (how === "in" && KINDS.get(things[other]?.slug ?? "")?.habitat === "building") return false;
  // In what is not hollow one is drawn half behind it, or on it.
  if (how === "in" && !HOLLOW.test(things[other]?.slug ?? "")) return false;
  return things.some(
    ({ stands }, index) =>
      (stands?.how === how || stands?.how === "part" || stands?.how === "topping") &&
      ((stands.to === other && index <= other) ||
        (stands.to === other && index === one) ||
        (stands.to === one && index === other)),
  );
}

/** Whether a thing is related to a person as a word states: large ones are behind people, small ones in front. */
function isByPeople(brief: Brief, how: string, index: number, isOfThing: boolean): boolean {
  if (how === "beside") return true;
  const isFront = isNear(brief, index) === isOfThing;
  if (how === "before") return isFront;
  return how === "behind" && isOfThing && !isFront;
}

/**
 * Whether a word states a relation between two that are both in the picture, but drawn differently: "a cat behind a boy",
 * "ducks around a pond". Relations to the place itself, or to what is not drawn, do not count.
 */
export function isUnmet(tokens: readonly Token[], at: number, brief: Brief): boolean {
  const { text, meanings } = tokens[at] as Token;
  if (isOffItsSide(tokens, at, brief) || isOfOwnSeat(tokens, at, brief)) return true;
  const how =
    meanings.find(({ group }) => group === "relation" || group === "aloft")?.value ??
    (OTHERWISE.test(text) && !isArticle(tokens, at) ? "otherwise" : "");
  if (!how) return false;
  if (isWithin(tokens, at, brief) || isAtLast(tokens, at, brief)) return true;
  if (isOfIt(tokens, at, brief)) return how !== "beside";
  const other = nextOf(tokens, at, brief);
  const one = other && lastOf(tokens, at, brief);
  if (!one || !other || other.kind === "mount") return false;
  if (one.kind === "thing" && other.kind === "thing" && FULL.test(text))
    return one.index !== other.index && !standSo(brief, "in", other.index, one.index);
  if (one.kind === "thing" && other.kind === "thing")
    return how !== "yes" && one.index !== other.index && !standSo(brief, how, one.index, other.index);
  if (one.kind === "thing") return how !== "yes" && !isByPeople(brief, how, one.index, true);
  if (other.kind === "thing") {
    // Whether people are on, in or under something is judged by their act.
    if (["on", "in", "under", "left", "right", "behind"].includes(how)) return false;
    return !isByPeople(brief, how, other.index, false);
  }
  if (one.kind === "pet" || other.kind === "pet") return how !== "beside" && how !== "before";
  return how !== "beside";
}
