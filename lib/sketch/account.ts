import { isSeated } from "@/lib/sketch/things/bodies";
import { floats } from "@/lib/sketch/things/homes";
import type { Thing } from "@/lib/sketch/things/thing";
import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import type { Brief, Person } from "./brief";
import { GESTURES } from "./gestures";
import { isShownByPeople } from "./shown-people";
import { HOLDING } from "./take-in-hand";
import { MADE_OF } from "./vocabulary/materials";
import { standsIn } from "./vocabulary/stand-ins";

/** A part of the prompt, in its own words, and what becomes of it: some words ask for nothing that could be seen. */
export interface Part {
  text: string;
  fate: "drawn" | "not drawn" | "no loss";
}

const withFate = (parts: readonly Part[], wanted: Part["fate"]): string[] =>
  parts.filter(({ fate }) => fate === wanted).map(({ text }) => text);

/** The parts that a picture lacks. */
export const lackingOf = (parts: readonly Part[]): string[] => withFate(parts, "not drawn");

/** The parts that a picture shows. */
export const shownOf = (parts: readonly Part[]): string[] => withFate(parts, "drawn");

type Shown = (brief: Brief, value: string) => boolean;

/** Places with a roof, and those that have no window either. */
const INDOORS: readonly string[] = "room library cafe kitchen classroom office bedroom bathroom".split(" ");
const WITHOUT_SKY: readonly string[] = ["library", "classroom", "bathroom", "underwater", "space"];

const isPlain = ({ plain, setting, subject }: Brief) =>
  plain && subject.kind !== "scenery" && (!setting || setting === "studio");
const isOutdoors = (brief: Brief) =>
  !isPlain(brief) && !(brief.setting && [...INDOORS, "underwater", "space"].includes(brief.setting));

/** What people do, and things do not. */
const OF_PEOPLE = /^(wearing|wears|holding|holds|carrying|carries)$/i;

/** What asks for no more than that something is in a hand. */
const MERELY_HOLDING =
  /^(و?[تي]حمل|holding|holds|carrying|carries|clutching|wielding|raising|sosteniendo|segurando|tenant|hält|держит)$/iu;

const SAYING = /^(reads?|reading|says?|saying|titled|written|labell?ed|lettered|dice|dit|sagt|lit)$/iu;

/** What else is to be seen in a place. */
const HAS_TOO: Readonly<Partial<Record<NonNullable<Brief["setting"]>, readonly string[]>>> = {
  snow: ["mountains", "forest", "meadow"],
  neon: ["city", "street"],
  ruins: ["meadow"],
  bamboo: ["forest"],
  street: ["city"],
};

/** The places whose pictures have the landmarks. */
const LANDMARKS_OF: Readonly<Record<string, Brief["setting"]>> = { sunflowers: "meadow" };
const isLandmarkSeen = ({ landmarks, setting }: Brief, value: string) =>
  landmarks.some(({ kind }) => kind === value) && setting === (LANDMARKS_OF[value] ?? "sea");

/** Places that lights are seen in by night. */
const LIT: readonly string[] = ["city", "neon", "street", "rooftop", "festival"];

/** What is seen of places, animals and things, by the groups of meanings that the prompt names them with. */
const SHOWN: Record<string, Shown> = {
  setting: ({ setting, subject }, value) =>
    // Who or what stands before a river covers it.
    (setting === value && (value !== "river" || subject.kind === "scenery")) ||
    (setting !== undefined && (HAS_TOO[setting]?.includes(value) ?? false)),
  time: (brief, value) =>
    brief.time === value && !isPlain(brief) && !(brief.setting && WITHOUT_SKY.includes(brief.setting)),
  weather: (brief, value) => brief.weather.some((one) => one === value) && isOutdoors(brief),
  style: ({ styles }, value) => styles.some((one) => one === value),
  tone: ({ tones, setting }, value) =>
    tones.some((one) => one === value) && (value !== "neon" || !setting || setting === "neon"),
  framing: ({ framing, subject }, value) =>
    subject.kind !== "people" ||
    value === "portrait" ||
    (framing === value && (value !== "close" || subject.people.every(isSeenClose))),
  plain: ({ plain }) => plain,
  moon: (brief) => brief.moon && isOutdoors(brief),
  lit: ({ setting, time }) => setting === "neon" || (LIT.includes(setting ?? "") && time === "night"),
  aloft: ({ subject, things }, value) =>
    value === "yes" || subject.kind === "animal" || things.some(({ slug }) => floats(slug)),
  landmark: isLandmarkSeen,
  shore: isLandmarkSeen,
  lettering: ({ lettering }, value) => lettering === value,
  thing: ({ things }, value) => things.some(({ slug, named }) => slug === value || named === value),
  count: ({ things, subject }, value) =>
    value === "1" ||
    things.some(({ count }) => String(count) === value) ||
    (subject.kind === "people" && String(subject.people.length) === value),
  animal: ({ subject }, value) =>
    (subject.kind === "animal" && subject.animal === value) ||
    (subject.kind === "people" && subject.companion?.animal === value),
  act: ({ subject, things }, value) => doneByAnimals(subject, things, value),
  breed: ({ subject, things }) =>
    (subject.kind === "animal" && subject.colour !== undefined) ||
    (subject.kind === "people" && subject.companion?.colour !== undefined) ||
    things.some(({ slug }) => slug === "dog"),
  still: ({ subject }, value) => subject.kind === "still" && subject.still === value,
  part: ({ subject }, value) =>
    value === "background" || (value === "bloom" && subject.kind === "still" && subject.still === "vase"),
};

/** Whether no more of somebody has to be seen than the face. */
const isSeenClose = ({ act, held, accessories }: Person) =>
  (!act || act === "stand" || GESTURES.includes(act)) &&
  !held &&
  !accessories.some((kind) => /wings|tail/.test(kind));

/** Whether animals are drawn doing something: heads were given bodies that sit, and the rest walk. */
function doneByAnimals(subject: Brief["subject"], things: readonly Thing[], act: string): boolean {
  if (subject.kind === "animal") return act === "sit" || act === "stand";
  if (subject.kind !== "things") return false;
  const [chief] = things;
  if (!chief) return false;
  if (act === "sit") return things.some(({ slug }) => isSeated(slug));
  if (act === "run") return chief.slug === "horse";
  return (act === "stand" || act === "walk") && !isSeated(chief.slug);
}

/** Groups that hold a sentence together. */
const GRAMMAR: readonly string[] = ["edge", "in", "not", "or", "relation", "frame"];

const isShown = (brief: Brief, { group, value }: Meaning): boolean =>
  isShownByPeople(brief, group, value) || (SHOWN[group]?.(brief, value) ?? false);

function isColourShown(brief: Brief, { owner, colour, noun }: Binding): boolean {
  const thing = brief.things.find(({ at }) => at === noun);
  if (thing) return thing.colour !== undefined;
  if (owner?.group === "thing" && isShownByPeople(brief, "thing", owner.value)) return true;
  if (!owner || owner.value === "background") return brief.colours.length > 0;
  if (owner.group === "part" && owner.value === "other") return false;
  if (owner.group === "setting") return isShown(brief, owner) && colour !== "";
  if (owner.value === "any")
    return brief.subject.kind === "people" && brief.subject.people.some((person) => person.clothesColour);
  return isShown(brief, owner);
}

/** Whether what somebody is to hold stands beside them: the library's things are in nobody's hands. */
function isHeldApart(tokens: readonly Token[], at: number, { things }: Brief): boolean {
  const clause = tokens.slice(at + 1).findIndex(({ edge }) => edge);
  const end = clause < 0 ? tokens.length : at + 1 + clause;
  return things.some((thing) => thing.at > at && thing.at < end);
}

/** What steams in its drawing. */
const STEAMING: readonly string[] = ["hot-beverage", "steaming-bowl", "pot-of-food"];
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

/** Whether a word says how somebody is to a thing, and the thing just stands beside them. */
function isApart(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  if (subject.kind !== "people") return false;
  const how = tokens[at]?.meanings.find(({ group }) => group === "relation")?.value;
  const thing = things.find((one) => one.at > at);
  return (
    thing?.stands?.to === -1 &&
    thing.stands.how === how &&
    AMONG_THINGS.includes(how) &&
    !tokens.slice(at, thing.at).some(({ text }) => text === ",")
  );
}

/** What becomes of a word that by itself asks for nothing that is drawn. */
function fateOfRest(tokens: readonly Token[], at: number, brief: Brief): Part["fate"] {
  const { text, meanings, negated } = tokens[at] as Token;
  if (OF_PEOPLE.test(text) && brief.subject.kind === "things") return "not drawn";
  if (HOLDING.test(text) && isHeldApart(tokens, at, brief)) return "not drawn";
  if (
    MERELY_HOLDING.test(text) &&
    brief.subject.kind === "people" &&
    brief.subject.people.some(({ held }) => held)
  )
    return "drawn";
  if (isMadeOf(tokens, at, brief) || (STEAM.test(text) && steams(brief))) return "drawn";
  if (/^another$/i.test(text)) return isAnotherThere(tokens, at, brief) ? "no loss" : "not drawn";
  if (isApart(tokens, at, brief)) return "not drawn";
  return meanings.length > 0 || negated || isFraming(text) ? "no loss" : "not drawn";
}

/** Whether a picture shows what one of the prompt's words names. */
function isDrawn(token: Token, binding: Binding | undefined, brief: Brief): boolean {
  const seen = meaningsSeen(token);
  if (binding && isColourShown(brief, binding)) return true;
  if (token.isByHead || standsIn(token.text) || isElsewhere(token, brief)) return false;
  if (WALL.test(token.text) && !(brief.setting && INDOORS.includes(brief.setting)))
    return seen.some(({ group, value }) => group === "thing" && SHOWN.thing?.(brief, value));
  const isAct = seen.some(({ group }) => group === "act");
  return seen.some((meaning) => !(isAct && meaning.group === "framing") && isShown(brief, meaning));
}

/** Where there are trees or walls instead of a sky. */
const UNDER_COVER: readonly string[] = ["forest", "bamboo", "library", "classroom", "bathroom", "underwater"];
const GREEN: readonly string[] = "meadow garden forest village mountains river blossom".split(" ");
/** What words say of the place, beside what somebody does there: "lying on grass". */
const SITES: readonly (readonly [words: RegExp, isThere: (brief: Brief) => boolean])[] = [
  [/^(clouds?|sky|skies)$/i, (brief) => !isPlain(brief) && !UNDER_COVER.includes(brief.setting ?? "")],
  [
    /\b(on|in) (a |the )?bed$/i,
    ({ setting, things }) => setting === "bedroom" || things.some(({ slug }) => slug === "bed"),
  ],
  [/\bgrass$/i, ({ setting }) => GREEN.includes(setting ?? "")],
  [/\bon the beach$/i, ({ setting }) => setting === "sea"],
  [/^fireworks$/i, ({ time, setting }) => setting !== "festival" || !time || time === "night"],
];

/** Whether a word speaks of a place that the picture is not in. */
const isElsewhere = ({ text }: Token, brief: Brief) =>
  SITES.some(([words, isThere]) => words.test(text) && !isThere(brief));

const WALL = /^walls?$/i;
/** Owners of a colour that is lost with them. */
const OF_NOUN: readonly string[] = ["setting", "seat", "still", "animal", "thing"];
const meaningsSeen = ({ meanings }: Token) => meanings.filter(({ group }) => !GRAMMAR.includes(group));

/**
 * Says of each part of a prompt whether the picture that is made of its brief shows it.
 * @param tokens in the prompt's order; `bindings` say what each colour belongs to
 */
export function account(tokens: readonly Token[], bindings: readonly Binding[], brief: Brief): Part[] {
  const fates = tokens.map((token, at): Part["fate"] => {
    // What says that words follow is seen with them.
    if (tokens[at + 1]?.meanings.some(({ group }) => group === "lettering") && SAYING.test(token.text))
      return "no loss";
    if (meaningsSeen(token).length === 0) return fateOfRest(tokens, at, brief);
    const binding = bindings.find((one) => one.at === at);
    return isDrawn(token, binding, brief) ? "drawn" : "not drawn";
  });
  // A colour that stands by a word that nothing is drawn for is that word's, and not the backdrop's.
  for (const { at, noun, owner } of bindings) {
    if (
      fates[noun] === "not drawn" &&
      OF_NOUN.includes(owner?.group ?? "") &&
      !brief.things.some((one) => one.at === noun)
    )
      fates[at] = "not drawn";
    const isLost = (place: number) => fates[place] === "not drawn" && tokens[place]?.meanings.length === 0;
    if (noun < 0 && (isLost(at + 1) || isLost(at - 1))) fates[at] = "not drawn";
  }
  return tokens.flatMap(({ text }, at): Part[] =>
    text === "," ? [] : [{ text, fate: fates[at] ?? "no loss" }],
  );
}
