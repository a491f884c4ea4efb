import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import { MADE_OF } from "@/lib/sketch/vocabulary/materials";
import type { Brief } from "./brief";
import { isAllWorn, isBesideItsWearer, isWornBeside } from "./fate-of-clothes";
import { isNowhere, looksElsewhere } from "./fate-of-gazes";
import { isBesideTable, isLitBy, isMarkedApart, isNowhereFrom, isOfFace, isOffPlace } from "./fate-of-places";
import { isUnmet } from "./fate-of-relations";
import { speaksOf } from "./meanings";
import { isOtherSize } from "./sizes";
import { HOLDING } from "./take-in-hand";

/** What becomes of a part of a prompt. */
export type Fate = "drawn" | "not drawn" | "no loss";

/** What people do, and things do not. */
const OF_PEOPLE =
  /^(wearing|wears|holding|holds|carrying|carries|trägt|tragend|lleva|llevando|vistiendo|vestindo|usando|portant|porte|indossa|носит|戴着|戴|穿着|穿|拿|拿着|かぶった|着た|쓴|입은|ترتدي|يرتدي)$/iu;

const WEARING =
  /^(wearing|wears|trägt|tragend|lleva|llevando|vistiendo|vestindo|usando|portant|porte|indossa|носит|戴着|戴|穿着|穿|かぶった|着た|쓴|입은|ترتدي|يرتدي)$/iu;
/** What is said of a place with nobody in it, and nobody is. */
const EMPTY =
  /^(empty|deserted|lonely|solitary|lone|quiet|uninhabited|vacía?|vacío|vazi[oa]|vide|leere?[rs]?|пуст(ой|ая|ое|ые)|空|空荡荡)$/iu;

/** Whether a word says of a place or a thing that it is empty or alone, as it is. */
export function isEmptyAnyway(tokens: readonly Token[], at: number, { subject }: Brief): boolean {
  if (!EMPTY.test(tokens[at]?.text ?? "")) return false;
  const noun = tokens
    .slice(at + 1, at + 4)
    .find(({ edge, meanings }) => edge || meanings.some(({ group }) => OF_WHOM.includes(group)));
  const isPlace = noun?.meanings.some(({ group }) => group === "setting" || group === "landmark");
  return subject.kind === "scenery" || isPlace === true;
}

/** What a word before it may be said of. */
const OF_WHOM: readonly string[] = ["setting", "landmark", "thing", "who", "two", "animal"];

/** What asks for no more than that something is in a hand. */
const MERELY_HOLDING =
  /^(و?[تي]حمل|holding|holds|carrying|carries|clutching|wielding|raising|sosteniendo|segurando|tenant|hält|держит|拿|拿着|持って)$/iu;

/** Whether what somebody is to hold stands beside them: the library's things are in nobody's hands. */
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
  return things.some((thing) => isWith(thing.at)) || isWith(pet);
}

/** Whether somebody is to hold what is known, and has nothing in their hands. */
function isHeldNowhere(tokens: readonly Token[], at: number, { subject }: Brief): boolean {
  if (!MERELY_HOLDING.test(tokens[at]?.text ?? "") || subject.kind !== "people") return false;
  const noun = tokens.slice(at + 1, at + 5).find(({ edge, meanings }) => edge || meanings.some(isSomething));
  return noun !== undefined && !noun.edge && !subject.people.some(({ held }) => held);
}
const isSomething = ({ group }: Meaning) => ["thing", "held", "still", "animal", "landmark"].includes(group);

/** What steams in its drawing. */
const STEAMING: readonly string[] = ["steaming-bowl", "pot-of-food", "hot-beverage"];
const STEAM = /^(steam(ing|y)?|rising)$/i;

function steams({ subject, things }: Brief): boolean {
  if (subject.kind === "still") return subject.still === "coffee" || subject.still === "ramen";
  if (subject.kind === "people" && subject.people.some(({ held }) => held === "cup" || held === "ramen"))
    return true;
  return things.some(({ slug }) => STEAMING.includes(slug));
}

/** What things do in their drawings, and what rooms have. */
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

/** Whether a word says what the thing behind it is made of, and its drawing looks like that. */
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

/** Whether another one is there, of what is named behind it. */
function isAnotherThere(tokens: readonly Token[], at: number, { subject }: Brief): boolean {
  const next = tokens
    .slice(at + 1, at + 4)
    .find(({ meanings }) => meanings.some(({ group }) => group === "who"));
  return next !== undefined && subject.kind === "people" && subject.people.length > 1;
}

/** Ways of standing that only things have to one another; beside people they stand on the ground. */
const AMONG_THINGS: readonly string[] = ["on", "in", "left", "right", "behind", "under"];

/** How far behind a word of place its noun may be. */
const FURTHEST = 12;

const isOther = ({ text, meanings }: Token) =>
  text === "," ||
  // "in a white dress" says what she wears, "in a room with a lamp" where she is.
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

/** Scripts whose words of place stand behind what they are about: 橋の上. */
const POSTPOSED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether a word says how somebody is to a thing, and the thing just stands beside them. */
export function isApart(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  // "Sitting on a bench" has its own.
  if (subject.kind !== "people" || speaksOf(tokens[at] as Token, "seat")) return false;
  const how = tokens[at]?.meanings.find(({ group }) => group === "relation")?.value;
  const held = subject.people.flatMap(({ heldThing }) => heldThing ?? []);
  const isInHand = tokens
    .slice(at + 1, at + 4)
    .some(({ meanings }) => meanings.some(({ group, value }) => group === "thing" && held.includes(value)));
  // "sitting on a mushroom" that is in a hand.
  if (isInHand && (how === "on" || how === "in") && speaksOf(tokens[at] as Token, "act")) return true;
  const isBehindIt = POSTPOSED.test(tokens[at]?.text ?? "");
  const thing = things.find((one) => (isBehindIt ? one.at === at - 1 || one.at === at - 2 : one.at > at));
  if (isBehindIt) return how !== undefined && how !== "beside" && thing !== undefined;
  if (thing && thing.at > at + FURTHEST) return false;
  return (
    how !== undefined &&
    AMONG_THINGS.includes(how) &&
    thing !== undefined &&
    (thing.stands === undefined || (thing.stands.to === -1 && thing.stands.how === how)) &&
    // Beside a tree one is under it.
    !(how === "under" && /tree/.test(thing.slug)) &&
    !tokens.slice(at, thing.at).some(isOther)
  );
}

/** Whether a word says how one thing is to another, and neither stands so. */
function isLoose(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  const how = tokens[at]?.meanings.find(({ group }) => group === "relation")?.value;
  const isOfThings = subject.kind === "things" || (subject.kind === "people" && how === "behind");
  if (!how || how === "beside" || !isOfThings || things.some(({ stands }) => stands?.how === how))
    return false;
  return things.some((one) => one.at < at) && things.some((one) => one.at > at && one.at <= at + 3);
}

/** Whether a word says on which side something is, and it is not known to be there: the first of two stands on the left. */
function isElsewhere(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  const side = tokens[at]?.meanings.find(({ group }) => group === "spot")?.value;
  if (!side) return false;
  const from = tokens.slice(0, at).findLastIndex(({ text }) => text === ",") + 1;
  const nth = things.findLastIndex((thing) => thing.at < at && thing.at >= from);
  const isRow = subject.kind === "things" && things.length === 2 && !things.some(({ stands }) => stands);
  return !isRow || nth !== (side === "left" ? 0 : 1);
}

const OWNER = /^(girl|boy|woman|man|lady|king|queen|child|kid|mother|father|grandma|grandpa)['’]s$/i;
/** Whether a word says whose something is that is there: "a girl's hat". */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  OWNER.test(tokens[at]?.text ?? "") &&
  tokens
    .slice(at + 1, at + 4)
    .some(({ meanings }) => meanings.some(({ group }) => WORN_OR_HELD.includes(group)));
const WORN_OR_HELD: readonly string[] = ["garment", "piece", "accessory", "thing", "held", "part"];

/** Playing is to have an instrument in one's hands. */
const PLAYING = /^(playing|plays|tocando|toca|joue|jouant|spielt|spielend|играет|弹|弾く|연주하는)$/iu;
const INSTRUMENTS: readonly string[] =
  "guitar violin saxophone trumpet flute banjo accordion long-drum drum".split(" ");
const isPlaying = ({ subject }: Brief) =>
  subject.kind === "people" &&
  subject.people.some(({ held, heldThing }) => INSTRUMENTS.includes(heldThing ?? held ?? ""));

const WITH = /^(with|con|mit|avec|com|с|met|z)$/iu;
/** What becomes of a word that by itself asks for nothing that is drawn. */
export function fateOfRest(tokens: readonly Token[], at: number, brief: Brief): Fate {
  const { text, meanings, negated } = tokens[at] as Token;
  if (WEARING.test(text) && isAllWorn(tokens, at, brief)) return "drawn";
  if (WITH.test(text) && isBesideItsWearer(tokens, at, brief)) return "not drawn";
  if (isMarkedApart(tokens, at, brief)) return "not drawn";
  if (WEARING.test(text) && isWornBeside(tokens, at, brief)) return "not drawn";
  if (OF_PEOPLE.test(text) && brief.subject.kind === "things") return "not drawn";
  if (HOLDING.test(text) && isHeldApart(tokens, at, brief)) return "not drawn";
  if (
    MERELY_HOLDING.test(text) &&
    brief.subject.kind === "people" &&
    brief.subject.people.some(({ held }) => held)
  )
    return "drawn";
  if (isHeldNowhere(tokens, at, brief)) return "not drawn";
  if (PLAYING.test(text) && isPlaying(brief)) return "drawn";
  if (isMadeOf(tokens, at, brief) || DOING.some(([words, isSeen]) => words.test(text) && isSeen(brief)))
    return "drawn";
  if (isOwner(tokens, at)) return "no loss";
  if (/^cans?$/i.test(text) && /^(an?|the|of|\d|two|three)$/i.test(tokens[at - 1]?.text ?? ""))
    return "not drawn";
  if (/^another$/i.test(text)) return isAnotherThere(tokens, at, brief) ? "no loss" : "not drawn";
  if (isElsewhere(tokens, at, brief) || isApart(tokens, at, brief) || isLoose(tokens, at, brief))
    return "not drawn";
  if (isUnmet(tokens, at, brief) || isOtherSize(tokens, at, brief)) return "not drawn";
  if (looksElsewhere(tokens, at) || isNowhere(tokens, at, brief) || isOffPlace(tokens, at, brief))
    return "not drawn";
  if (isLitBy(tokens, at) || isNowhereFrom(tokens, at) || isOfFace(tokens, at)) return "not drawn";
  if (isBesideTable(tokens, at, brief)) return "not drawn";
  return meanings.length > 0 || negated || isFraming(text) ? "no loss" : "not drawn";
}
