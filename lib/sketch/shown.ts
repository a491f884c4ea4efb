import { isSeated } from "@/lib/sketch/things/bodies";
import { floats } from "@/lib/sketch/things/homes";
import { isAbsent, isSpeck } from "@/lib/sketch/things/laid-out";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import { standsIn } from "@/lib/sketch/vocabulary/stand-ins";
import { type Binding, isSubstance } from "./bind-colours";
import type { Brief, Still } from "./brief";
import { isCallingSeen } from "./fate-of-callings";
import { INDOORS, isFarWindow } from "./fate-of-places";
import { GESTURES } from "./gestures";
import { speaksOf } from "./meanings";
import type { Person } from "./person";
import { isColourShown, isGrey } from "./shown-colours";
import { isGlow, isOffItsSeat, isSecond, isStuff } from "./shown-otherwise";
import { isShownByPeople } from "./shown-people";
import { isLandmarkSeen, isPlaceShown } from "./shown-places";

type Shown = (brief: Brief, value: string) => boolean;

/** Places without a window. */
const WITHOUT_SKY: readonly string[] = [
  "abstract",
  "library",
  "classroom",
  "bathroom",
  "underwater",
  "space",
  "theatre",
  "cave",
  "jungle",
];

const isPlain = ({ plain, setting, subject }: Brief) =>
  plain && subject.kind !== "scenery" && (!setting || setting === "studio");
const isOutdoors = (brief: Brief) =>
  !isPlain(brief) && !(brief.setting && [...INDOORS, "underwater", "space"].includes(brief.setting));

/** Whether the weather is visible through a window that nobody hides. */
const isBehindPanes = ({ setting, subject }: Brief, weather: string) =>
  subject.kind !== "people" &&
  ["rain", "snow"].includes(weather) &&
  ["room", "cafe", "kitchen", "office", "bedroom"].includes(setting ?? "");

/** Places with water. */
const WATERY: readonly string[] =
  "sea river mountains underwater waterfall blossom harbour castle zengarden".split(" ");
/** Places outdoors that are painted without a moon. */
const MOONLESS: readonly string[] = ["neon", "jungle", "moon", "mars", "alien"];

/** Places with lights at night. */
const LIT: readonly string[] = ["city", "neon", "street", "rooftop", "festival"];

/** Whether a picture shows a value of places, animals and things, by the group of its meaning. */
const SHOWN: Record<string, Shown> = {
  setting: isPlaceShown,
  time: (brief, value) =>
    brief.time === value &&
    !isPlain(brief) &&
    // The flat style's backdrop has discs and stripes.
    !(brief.setting === undefined && brief.styles.includes("flat")) &&
    !(brief.setting && WITHOUT_SKY.includes(brief.setting)),
  weather: (brief, value) =>
    brief.weather.some((one) => one === value) &&
    (isOutdoors(brief) ||
      isBehindPanes(brief, value) ||
      (value === "bubbles" && brief.setting === "underwater")),
  style: ({ styles }, value) => styles.some((one) => one === value),
  tone: ({ tones, setting }, value) =>
    tones.some((one) => one === value) && (value !== "neon" || setting === "neon"),
  framing: ({ framing, subject }, value) =>
    subject.kind === "people"
      ? value === "portrait" ||
        (framing === value && (value !== "close" || subject.people.every(isSeenClose)))
      : (value !== "close" || subject.kind === "animal") &&
        (value !== "portrait" || subject.kind !== "scenery"),
  plain: isPlain,
  moon: (brief) =>
    brief.moon &&
    (brief.time === undefined || brief.time === "night") &&
    isOutdoors(brief) &&
    !MOONLESS.includes(brief.setting ?? ""),
  lit: ({ setting, time }) => setting === "neon" || (LIT.includes(setting ?? "") && time === "night"),
  aloft: (brief, value) =>
    (value === "yes" &&
      ((brief.subject.kind === "people"
        ? brief.subject.people.some(({ act }) => act === "fly" || act === "jump")
        : brief.things.length < 2) ||
        brief.weather.includes("aurora"))) ||
    brief.subject.kind === "animal" ||
    (value === "yes" && brief.things.some(({ stands }) => stands?.how === "above" && stands.to >= 0)) ||
    (brief.subject.kind === "things" && brief.things.length === 1 && isOutdoors(brief)) ||
    (brief.things.length > 0 && brief.things.every(isAloft)),
  liquid: ({ setting }) => WATERY.includes(setting ?? ""),
  landmark: isLandmarkSeen,
  shore: isLandmarkSeen,
  lettering: ({ lettering }, value) => lettering === value,
  thing: ({ things, subject }, value) =>
    (subject.kind === "still" && (OF_STILLS[subject.still]?.includes(value) ?? false)) ||
    things.some(({ slug, named }) => slug === value || named === value),
  of: () => true,
  count: ({ things, subject }, value) =>
    value === "1" ||
    things.some(({ count, at }) => String(count) === value || String(manyAt(things, at)) === value) ||
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

const isAloft = ({ slug, pose }: Thing) => floats(slug) || pose === "fly";

/** Whether one of several things is said to fly, and stands on the ground. */
function isGrounded(tokens: readonly Token[], at: number, { things }: Brief): boolean {
  const isBefore = tokens[at + 1]?.edge ?? true;
  const thing = isBefore
    ? things.findLast((one) => one.at < at)
    : things.find((one) => one.at > at && one.at <= at + 2);
  return things.length > 1 && thing !== undefined && !isAloft(thing) && thing.stands?.how !== "above";
}

/** How many are drawn for one word. */
const manyAt = (things: readonly Thing[], at: number) =>
  things.filter((one) => one.at === at).reduce((sum, { count }) => sum + count, 0);

/** What else the engine's own still lifes show. */
const OF_STILLS: Readonly<Partial<Record<Still, readonly string[]>>> = {
  fruit: ["bowl", "table"],
  lemons: ["bowl"],
  ramen: ["bowl", "chopsticks"],
  coffee: ["cup"],
  vase: ["vase", "blossom", "bouquet"],
};

/** Whether showing no more than the face is enough for a person. */
const isSeenClose = ({ act, held, accessories }: Person) =>
  (!act || act === "stand" || GESTURES.includes(act)) &&
  !held &&
  !accessories.some((kind) => /wings|tail/.test(kind));

/** Whether animals are drawn doing an act; those drawn from heads sit, the others walk. */
function doneByAnimals(subject: Brief["subject"], things: readonly Thing[], act: string): boolean {
  if (subject.kind === "animal") return act === "sit" || act === "stand";
  if (subject.kind !== "things") return false;
  const [chief] = things;
  if (!chief) return false;
  if (act === "sit") return things.some(({ slug }) => isSeated(slug));
  return act === "stand" || (act === "walk" && !isSeated(chief.slug));
}

/** Whether a picture shows a meaning. */
const isShown = (brief: Brief, { group, value }: Meaning): boolean =>
  isShownByPeople(brief, group, value) || (SHOWN[group]?.(brief, value) ?? false);

/** Places where trees or walls hide the sky. */
const UNDER_COVER: readonly string[] = [
  "forest",
  "bamboo",
  "library",
  "classroom",
  "bathroom",
  "underwater",
  "waterfall",
];
const GREEN: readonly string[] = "meadow garden forest village mountains river blossom".split(" ");
/** Whether a person lies in the bed that the prompt names. */
const isInBed = (subject: Brief["subject"]) =>
  subject.kind === "people" && subject.people.some(({ seat }) => seat === "bed");
/** Places with mountains but no lake. */
const DRY: readonly string[] = ["volcano", "canyon", "terraces", "village", "savanna", "snow"];
/** Words about the place within phrases about acts: "lying on grass". */
const SITES: readonly (readonly [words: RegExp, isThere: (brief: Brief) => boolean])[] = [
  [/^(clouds?|sky|skies)$/i, (brief) => !isPlain(brief) && !UNDER_COVER.includes(brief.setting ?? "")],
  [
    /\b(on|in) (a |the )?bed$/i,
    ({ things, subject }) => things.some(({ slug }) => slug === "bed") || isInBed(subject),
  ],
  [
    /^(lakes?|mountain lakes?|lagos?|lacs?|see|озер\S*|湖|호수)$/iu,
    ({ setting }) => !setting || !DRY.includes(setting),
  ],
  [/^(icy|frosty)$/i, ({ setting, weather }) => setting === "snow" || weather.includes("snow")],
  [/\bgrass$/i, ({ setting }) => GREEN.includes(setting ?? "")],
  [/\bon the beach$/i, ({ setting }) => setting === "sea"],
  [/^fireworks$/i, ({ time, setting }) => setting !== "festival" || !time || time === "night"],
];

/** Whether a word mentions a place that the picture does not show. */
const isElsewhere = ({ text }: Token, brief: Brief) =>
  SITES.some(([words, isThere]) => words.test(text) && !isThere(brief));

const WALL = /^walls?$/i;

/** Groups of grammatical words. */
const GRAMMAR: readonly string[] = ["edge", "in", "not", "or", "relation", "frame", "spot"];

/** The meanings of a word that could be visible. */
export const meaningsSeen = ({ meanings }: Token) => meanings.filter(({ group }) => !GRAMMAR.includes(group));

/** Whether a thing is drawn by exactly its name; of a station, only the train is. */
const isDrawnAsNamed = ({ text }: Token, { things }: Brief) =>
  things.some(({ slug }) => slug !== "station" && slug === text.toLowerCase().replaceAll(" ", "-"));

/** Whether a number counts some of the people, and others are named beside them: "a violinist and two dancers". */
function isOfSome(tokens: readonly Token[], at: number, { subject }: Brief): boolean {
  const count = Number(tokens[at]?.meanings.find(({ group }) => group === "count")?.value);
  const isNext = tokens.slice(at + 1, at + 4).some((token) => speaksOf(token, "who"));
  const others = tokens.slice(0, at).filter((token) => speaksOf(token, "who")).length;
  return subject.kind === "people" && isNext && count + others === subject.people.length;
}

const VERB = /^[\u0400-\u04ff]+[ияеёаю]т$/u;
/** Whether a word tells by a verb's ending that it is no name of the thing that is drawn for it: "рубит" is no axe. */
const isVerb = ({ text, isKeyword }: Token) => isKeyword === true && VERB.test(text);

/** What words only imply, beside what they name: rain with an umbrella, the sea with a lighthouse. */
const IMPLIED: readonly (readonly [named: string, implied: string])[] = [
  ["held", "weather"],
  ["landmark", "setting"],
  ["shore", "setting"],
];

/** Whether something is said to be done before anything is named that could do it: what does it is not in the picture. */
const isDoneByNobody = (at: number, { subject, things }: Brief) =>
  subject.kind === "things" && !things.some((thing) => thing.at <= at + 2);

const heldBy = ({ subject }: Brief): string[] =>
  subject.kind === "people" ? subject.people.flatMap(({ held, heldThing }) => heldThing ?? held ?? []) : [];

/** Plurals for people in general. */
const PEOPLE =
  /^(people|persons|men|women|girls|boys|friends|gente|personas|pessoas|leute|люди|людей|人々|人们|사람들)$/iu;

/** Whether a picture shows what a word of the prompt names. @param at the index of its token */
export function isDrawn(
  tokens: readonly Token[],
  at: number,
  binding: Binding | undefined,
  brief: Brief,
): boolean {
  const token = tokens[at] as Token;
  const seen = meaningsSeen(token);
  const next = tokens[at + 1];
  const isTag =
    (next !== undefined && speaksOf(next, "liquid")) ||
    ((tokens[at - 1]?.edge ?? true) && (next?.edge ?? true));
  if (binding && !isStuff(tokens, at) && isColourShown(brief, binding, isTag, isShown)) {
    if (/^(sky|skies)$/i.test(tokens[binding.noun]?.text ?? "") && isGrey(binding.colour)) return false;
    return binding.noun >= 0 || !isSubstance(token.text);
  }
  if (token.isByHead || isVerb(token) || isElsewhere(token, brief) || isFarWindow(token, brief)) return false;
  const isCalling = isCallingSeen(
    token,
    () => heldBy(brief),
    (meaning) => isShown(brief, meaning),
  );
  if (isCalling !== undefined) return isCalling;
  if (standsIn(token.text) && !isDrawnAsNamed(token, brief)) return false;
  const thing =
    brief.things[0] && seen.some(({ group }) => group === "thing")
      ? brief.things.find((one) => one.at === at)
      : undefined;
  if (thing && (isSpeck(brief, thing) || isAbsent(brief, thing))) return false;
  if (isOffItsSeat(token, at, brief)) return false;
  if (WALL.test(token.text) && !(brief.setting && INDOORS.includes(brief.setting)))
    return seen.some(({ group, value }) => group === "thing" && SHOWN.thing?.(brief, value));
  if (seen.some((one) => one.group === "count" && !isShown(brief, one) && !isOfSome(tokens, at, brief)))
    return false;
  if (seen.some((one) => one.group === "moon" && !isShown(brief, one))) return false;
  if (PEOPLE.test(token.text) && brief.subject.kind === "people" && brief.subject.people.length < 2)
    return false;
  if (isSecond(tokens, at, brief)) return false;
  if (seen.some(({ value }) => value === "fly") && isGrounded(tokens, at, brief)) return false;
  const isAct = seen.some(({ group }) => group === "act");
  if (isAct && isDoneByNobody(at, brief)) return false;
  const implied = IMPLIED.filter(([group]) => seen.some((one) => one.group === group)).map(([, one]) => one);
  const place = seen.find(({ group }) => group === "setting");
  return seen.some(
    (meaning) =>
      !(isAct && meaning.group === "framing") &&
      !implied.includes(meaning.group) &&
      // Of the places that a word may be drawn as, the first one is meant.
      !(meaning.group === "setting" && meaning.value !== place?.value) &&
      !isGlow(token, meaning) &&
      isShown(brief, meaning),
  );
}
