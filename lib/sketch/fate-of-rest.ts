import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { MADE_OF } from "@/lib/sketch/vocabulary/materials";
import type { Brief } from "./brief";
import { isAllWorn, isCovered, isWornBeside, isWornOut } from "./fate-of-clothes";
import { isNowhere, looksElsewhere } from "./fate-of-gazes";
import { isAmongOthers } from "./fate-of-lone";
import { isBesideTable, isLitBy, isMarkedApart, isNowhereFrom, isOfFace, isOffPlace } from "./fate-of-places";
import { isUnmet } from "./fate-of-relations";
import { speaksOf } from "./meanings";
import { isUnderfoot } from "./scene/bridge-deck";
import { isOtherSize } from "./sizes";
import { AT_PLAY } from "./take-gear";
import { HOLDING } from "./take-in-hand";
import { POSTPOSED } from "./things/relate";

/** What becomes of a part of a prompt. */
export type Fate = "drawn" | "not drawn" | "no loss";

/** Acts of people, not of things. */
const OF_PEOPLE =
  /^(wearing|wears|holding|holds|carrying|carries|trägt|tragend|lleva|llevando|vistiendo|vestindo|usando|portant|porte|indossa|носит|戴着|戴|穿着|穿|拿|拿着|かぶった|着た|쓴|입은|ترتدي|يرتدي)$/iu;

const WEARING =
  /^(wearing|wears|trägt|tragend|lleva|llevando|vistiendo|vestindo|usando|portant|porte|indossa|носит|戴着|戴|穿着|穿|かぶった|着た|쓴|입은|ترتدي|يرتدي)$/iu;
/** Words that only ask for something to be held. */
const MERELY_HOLDING =
  /^(و?[تي]حمل|holding|holds|carrying|carries|clutching|wielding|raising|sosteniendo|sostiene|segurando|segura|carregando|tenant|tient|hält|haltend|держит|держащ(ий|ая)|tiene en la mano|trzyma|houdt|vasthoudt|tutan|memegang|membawa|拿|拿着|手持|持つ|持って|持った|持っている|들고|들고 있는|든)$/iu;

/** Whether what a person should hold is drawn beside them instead of in their hand. */
function isHeldApart(tokens: readonly Token[], at: number, brief: Brief): boolean {
  const { things } = brief;
  const clause = tokens.slice(at + 1).findIndex(({ edge }) => edge);
  const end = clause < 0 ? tokens.length : at + 1 + clause;
  const isWith = (place: number) => place > at && place < end;
  const { subject } = brief;
  const pet =
    subject.kind === "people" && subject.companion && !subject.people.some(({ held }) => held)
      ? tokens.findIndex(({ meanings }) => meanings.some(({ group }) => group === "animal"))
      : -1;
  const isInHand = ({ meanings }: Token) =>
    subject.kind === "people" &&
    subject.people.some(({ held, heldThing }) => meanings.some(({ value }) => value === (heldThing ?? held)));
  const first = Math.min(...things.filter((thing) => isWith(thing.at)).map((thing) => thing.at));
  if (tokens.slice(at + 1, end).some(isInHand)) return false;
  return first < end || isWith(pet);
}

/** Whether a person should hold something but holds nothing. */
function isHeldNowhere(tokens: readonly Token[], at: number, { subject }: Brief): boolean {
  if (!MERELY_HOLDING.test(tokens[at]?.text ?? "") || subject.kind !== "people") return false;
  return !subject.people.some(({ held }) => held);
}

/** Drawings with steam. */
const STEAMING: readonly string[] = ["steaming-bowl", "pot-of-food", "hot-beverage"];
const STEAM = /^(steam(ing|y)?|rising)$/i;

function steams({ subject, things }: Brief): boolean {
  if (subject.kind === "still") return subject.still === "coffee" || subject.still === "ramen";
  if (subject.kind === "people" && subject.people.some(({ held }) => held === "cup" || held === "ramen"))
    return true;
  return things.some(({ slug }) => STEAMING.includes(slug));
}

/** What drawings of things show in action, and what rooms contain. */
const DOING: readonly (readonly [words: RegExp, isSeen: (brief: Brief) => boolean])[] = [
  [STEAM, steams],
  [
    /^(erupts?|erupting|eruption)$/i,
    ({ things, setting }) => setting === "volcano" || things.some(({ slug }) => slug === "volcano"),
  ],
  [/^(pour(ing|s)?|flow(ing|s)?|down|slopes?)$/i, ({ setting }) => setting === "volcano"],
  [/^(bubbles?|bubbling|boiling)$/i, ({ things }) => things.some(({ slug }) => slug === "cauldron")],
  [/^(burning|lit|flaming)$/i, ({ things }) => things.some(({ slug }) => /candle|fire|lantern/.test(slug))],
  [/^curtains?$/i, ({ setting }) => setting === "room"],
];

/** Whether a word names the material of the thing after it, and its drawing looks like it. */
function isMadeOf(tokens: readonly Token[], at: number, { things }: Brief): boolean {
  const made = MADE_OF[tokens[at]?.text.toLowerCase() ?? ""];
  if (made === undefined) return false;
  const heldBehind = tokens
    .slice(at + 1, at + 4)
    .some(({ meanings }) => meanings.some(({ group, value }) => group === "held" && made.includes(value)));
  return (
    heldBehind || things.some(({ slug, at: place }) => place > at && place <= at + 3 && made.includes(slug))
  );
}

/** Whether "another" is followed by something of which a second one is drawn. */
function isAnotherThere(tokens: readonly Token[], at: number, { subject }: Brief): boolean {
  const next = tokens
    .slice(at + 1, at + 4)
    .find(({ meanings }) => meanings.some(({ group }) => group === "who"));
  return next !== undefined && subject.kind === "people" && subject.people.length > 1;
}

/** Relations that only hold between things; beside people, things stand on the ground. */
const AMONG_THINGS: readonly string[] = ["on", "in", "left", "right", "behind", "under"];

/** How far after a preposition its noun may be. */
const FURTHEST = 12;

const isOther = ({ text, meanings }: Token) =>
  text === "," ||
  // "in a white dress" names clothes, "in a room with a lamp" a place.
  meanings.some(({ group }) =>
    [
      "garment",
      "garb",
      "piece",
      "accessory",
      "glasses",
      "setting",
      "landmark",
      "who",
      "two",
      "seat",
    ].includes(group),
  );

/** Whether a word relates a person to a thing that is merely drawn beside them. */
export function isApart(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  // "sitting on a bench" is judged by the seat.
  if (subject.kind !== "people" || speaksOf(tokens[at] as Token, "seat")) return false;
  const how = tokens[at]?.meanings.find(({ group }) => group === "relation")?.value;
  if (how === undefined) return false;
  const held = subject.people.flatMap(({ heldThing }) => heldThing ?? []);
  const isInHand = tokens
    .slice(at + 1, at + 4)
    .some(({ meanings }) => meanings.some(({ group, value }) => group === "thing" && held.includes(value)));
  // "sitting on a mushroom" that is drawn in a hand.
  if (isInHand && (how === "on" || how === "in") && speaksOf(tokens[at] as Token, "act")) return true;
  const isBehindIt = POSTPOSED.test(tokens[at]?.text ?? "");
  const thing = things.find((one) => (isBehindIt ? one.at === at - 1 || one.at === at - 2 : one.at > at));
  if (thing && isUnderfoot(thing)) return false;
  if (isBehindIt) return how !== "beside" && thing !== undefined;
  if (thing && thing.at > at + FURTHEST) return false;
  return (
    AMONG_THINGS.includes(how) &&
    thing !== undefined &&
    // Another thing may be in or on it.
    !things.some(({ stands }) => stands?.how === how && stands.to >= 0 && things[stands.to] === thing) &&
    // Beside a tree counts as under it.
    !(how === "under" && /(^|-)tree$/.test(thing.slug)) &&
    !tokens.slice(at, thing.at).some(isOther)
  );
}

/** Whether a word relates two things that are drawn differently. */
function isLoose(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  const how = tokens[at]?.meanings.find(({ group }) => group === "relation")?.value;
  const isOfThings = subject.kind === "things" || (subject.kind === "people" && how === "behind");
  const isMet = things.some(({ stands }) => [how, "part", "worn"].includes(stands?.how));
  if (!how || how === "beside" || !isOfThings || isMet) return false;
  return things.some((one) => one.at < at) && things.some((one) => one.at > at && one.at <= at + 3);
}

/** Whether a word names a side on which the thing is not known to be; the first of two stands on the left. */
function isElsewhere(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  const side = tokens[at]?.meanings.find(({ group }) => group === "spot")?.value;
  if (!side) return false;
  const from = tokens.slice(0, at).findLastIndex(({ text }) => text === ",") + 1;
  const nth = things.findLastIndex((thing) => thing.at < at && thing.at >= from);
  const isRow = subject.kind === "things" && things.length === 2 && !things.some(({ stands }) => stands);
  return !isRow || nth !== (side === "left" ? 0 : 1);
}

const OWNER = /^(girl|boy|woman|man|lady|king|queen|child|kid|mother|father|grandma|grandpa)['’]s$/i;
/** Whether a word names the owner of something that is drawn: "a girl's hat". */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  OWNER.test(tokens[at]?.text ?? "") &&
  tokens
    .slice(at + 1, at + 4)
    .some(({ meanings }) => meanings.some(({ group }) => WORN_OR_HELD.includes(group)));
const WORN_OR_HELD: readonly string[] = ["garment", "piece", "accessory", "thing", "held", "part"];

/** Verbs for playing, which holding an instrument satisfies. */
const PLAYING =
  /^(playing|plays|tocando|toca|joue|jouant|spielt|spielend|играет|играющ(ий|ая)|грає|gra|grając[ay]?|çalan|çalıyor|suona|suonando|speelt|弹|弹着|弾く|弾いて|弾いている|弾き|演奏|연주하는|연주하고|치는|치고|켜는|부는|[تي]عزف)$/iu;
const INSTRUMENTS: readonly string[] =
  "guitar violin saxophone trumpet flute banjo accordion long-drum drum".split(" ");
const isPlaying = ({ subject }: Brief) =>
  subject.kind === "people" &&
  subject.people.some(({ held, heldThing }) => INSTRUMENTS.includes(heldThing ?? held ?? ""));

/** Whether somebody plays with what the prompt names, as in a sport. */
const isAtPlay = ({ subject }: Brief) =>
  subject.kind === "people" && subject.people.some(({ gear }) => gear !== undefined);

/** Verbs of artists, which ask for a picture elsewhere. */
const PAINTING = /^(painting|paints|drawing|draws|sketching)$/i;
const isSomebody = (token: Token | undefined) =>
  token !== undefined && (speaksOf(token, "who") || speaksOf(token, "animal"));
const isPainting = ({ subject }: Brief) =>
  subject.kind === "people" &&
  subject.people.some(({ heldThing }) => /paintbrush|pencil|crayon/.test(heldThing ?? ""));

/** Verbs that ask for a picture elsewhere: "a machine that makes coffee". */
const MAKING = /^(makes?|making|made|creates?|generates?|needs?|wants?)$/i;
const RELATIVE = /^(that|which|who|he|she|they)$/i;

/** Words that "can" is a verb after. */
const ABLE = /^(i|you|he|she|it|we|they|that|who|which|what|one|as|so|there|,)$/i;
/** The fate of a word that names nothing drawable itself. */
export function fateOfRest(tokens: readonly Token[], at: number, brief: Brief): Fate {
  const { text, meanings, negated, isIdle } = tokens[at] as Token;
  if (WEARING.test(text) && isAllWorn(tokens, at, brief)) return "drawn";
  if (isMarkedApart(tokens, at, brief)) return "not drawn";
  if (WEARING.test(text) && isWornBeside(tokens, at, brief)) return "not drawn";
  if (OF_PEOPLE.test(text) && brief.subject.kind === "things")
    return WEARING.test(text) && brief.things.some(({ dress }) => dress) ? "drawn" : "not drawn";
  if (HOLDING.test(text) && isHeldApart(tokens, at, brief)) return "not drawn";
  if (
    MERELY_HOLDING.test(text) &&
    brief.subject.kind === "people" &&
    brief.subject.people.some(({ held }) => held)
  )
    return "drawn";
  if (isHeldNowhere(tokens, at, brief)) return "not drawn";
  if ((PLAYING.test(text) && isPlaying(brief)) || (AT_PLAY.test(text) && isAtPlay(brief))) return "drawn";
  if (isAmongOthers(tokens, at, brief) || isCovered(tokens, at, brief) || isWornOut(tokens, at))
    return "not drawn";
  if (isMadeOf(tokens, at, brief) || DOING.some(([words, isSeen]) => words.test(text) && isSeen(brief)))
    return "drawn";
  if (PAINTING.test(text) && isSomebody(tokens[at - 1]) && !(tokens[at + 1]?.edge ?? true))
    return isPainting(brief) ? "drawn" : "not drawn";
  if (isOwner(tokens, at)) return "no loss";
  if (/^cans?$/i.test(text) && !ABLE.test(tokens[at - 1]?.text ?? "")) return "not drawn";
  if (MAKING.test(text) && RELATIVE.test(tokens[at - 1]?.text ?? "")) return "not drawn";
  if (/^another$/i.test(text)) return isAnotherThere(tokens, at, brief) ? "no loss" : "not drawn";
  if (isElsewhere(tokens, at, brief) || isApart(tokens, at, brief) || isLoose(tokens, at, brief))
    return "not drawn";
  if (isUnmet(tokens, at, brief) || isOtherSize(tokens, at, brief)) return "not drawn";
  if (looksElsewhere(tokens, at) || isNowhere(tokens, at, brief) || isOffPlace(tokens, at, brief))
    return "not drawn";
  if (isLitBy(tokens, at) || isNowhereFrom(tokens, at) || isOfFace(tokens, at)) return "not drawn";
  if (isBesideTable(tokens, at, brief)) return "not drawn";
  return meanings.length > 0 || negated || isIdle ? "no loss" : "not drawn";
}
