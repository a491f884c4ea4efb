import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { MADE_OF } from "@/lib/sketch/vocabulary/materials";
import type { Brief } from "./brief";
import { HOLDING } from "./take-in-hand";

/** What becomes of a part of a prompt. */
export type Fate = "drawn" | "not drawn" | "no loss";

/** What people do, and things do not. */
const OF_PEOPLE = /^(wearing|wears|holding|holds|carrying|carries)$/i;

const WEARING = /^(wearing|wears)$/i;
/** What is said of a place with nobody in it, and nobody is. */
const EMPTY =
  /^(empty|deserted|lonely|uninhabited|vacía?|vacío|vazi[oa]|vide|leere?[rs]?|пуст(ой|ая|ое|ые)|空|空荡荡)$/iu;

/** What asks for no more than that something is in a hand. */
const MERELY_HOLDING =
  /^(و?[تي]حمل|holding|holds|carrying|carries|clutching|wielding|raising|sosteniendo|segurando|tenant|hält|держит)$/iu;

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

/** What steams in its drawing. */
const STEAMING: readonly string[] = ["steaming-bowl", "pot-of-food"];
const STEAM = /^steam(ing|y)?$/i;

function steams({ subject, things }: Brief): boolean {
  if (subject.kind === "still") return subject.still === "coffee" || subject.still === "ramen";
  if (subject.kind === "people" && subject.people.some(({ held }) => held === "cup" || held === "ramen"))
    return true;
  return things.some(({ slug }) => STEAMING.includes(slug));
}

/** Whether a word says what the thing behind it is made of, and its drawing looks like that. */
function isMadeOf(tokens: readonly Token[], at: number, { things }: Brief): boolean {
  const made = MADE_OF[tokens[at]?.text.toLowerCase() ?? ""];
  return (
    made !== undefined &&
    things.some(({ slug, at: place }) => place > at && place <= at + 3 && made.includes(slug))
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
const AMONG_THINGS: readonly string[] = ["on", "in", "left", "right"];

const isWornBy = ({ meanings }: Token) =>
  meanings.some(({ group }) => ["garment", "piece", "accessory"].includes(group));

/** Whether a word says how somebody is to a thing, and the thing just stands beside them. */
function isApart(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  if (subject.kind !== "people") return false;
  const how = tokens[at]?.meanings.find(({ group }) => group === "relation")?.value;
  const thing = things.find((one) => one.at > at);
  return (
    thing?.stands?.to === -1 &&
    thing.stands.how === how &&
    AMONG_THINGS.includes(how) &&
    // "in a white dress" says what she wears.
    !tokens.slice(at, thing.at).some((token) => token.text === "," || isWornBy(token))
  );
}

/** Whether a word says how one thing is to another, and neither stands so. */
function isLoose(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  const how = tokens[at]?.meanings.find(({ group }) => group === "relation")?.value;
  if (!how || subject.kind !== "things" || things.some(({ stands }) => stands?.how === how)) return false;
  return things.some((one) => one.at < at) && things.some((one) => one.at > at && one.at <= at + 3);
}

/** Playing is to have an instrument in one's hands. */
const PLAYING = /^(playing|plays|tocando|toca|joue|jouant|spielt|spielend|играет|弹|弾く|연주하는)$/iu;
const INSTRUMENTS: readonly string[] =
  "guitar violin saxophone trumpet flute banjo accordion long-drum drum".split(" ");
const isPlaying = ({ subject }: Brief) =>
  subject.kind === "people" &&
  subject.people.some(({ held, heldThing }) => INSTRUMENTS.includes(heldThing ?? held ?? ""));

/** What becomes of a word that by itself asks for nothing that is drawn. */
export function fateOfRest(tokens: readonly Token[], at: number, brief: Brief): Fate {
  const { text, meanings, negated } = tokens[at] as Token;
  if (EMPTY.test(text) && brief.subject.kind === "scenery") return "no loss";
  if (WEARING.test(text) && brief.things.some(({ stands }) => stands?.how === "worn")) return "drawn";
  if (OF_PEOPLE.test(text) && brief.subject.kind === "things") return "not drawn";
  if (HOLDING.test(text) && isHeldApart(tokens, at, brief)) return "not drawn";
  if (
    MERELY_HOLDING.test(text) &&
    brief.subject.kind === "people" &&
    brief.subject.people.some(({ held }) => held)
  )
    return "drawn";
  if (PLAYING.test(text) && isPlaying(brief)) return "drawn";
  if (isMadeOf(tokens, at, brief) || (STEAM.test(text) && steams(brief))) return "drawn";
  if (/^another$/i.test(text)) return isAnotherThere(tokens, at, brief) ? "no loss" : "not drawn";
  if (isApart(tokens, at, brief) || isLoose(tokens, at, brief)) return "not drawn";
  return meanings.length > 0 || negated || isFraming(text) ? "no loss" : "not drawn";
}
