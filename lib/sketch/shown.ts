import { isSeated } from "@/lib/sketch/things/bodies";
import { isSeenClose as isNearThing } from "@/lib/sketch/things/fit-things";
import { isAbsent, isSpeck } from "@/lib/sketch/things/laid-out";
import type { Thing } from "@/lib/sketch/things/thing";
import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import { standsIn } from "@/lib/sketch/vocabulary/stand-ins";
import { type Binding, isSubstance } from "./bind-colours";
import type { Brief, Still } from "./brief";
import { isCallingSeen } from "./fate-of-callings";
import { isBesideItsWearer } from "./fate-of-clothes";
import { isFarWindow } from "./fate-of-places";
import { isElsewhere } from "./fate-of-sites";
import { GESTURES } from "./gestures";
import { INDOORS } from "./indoors";
import { speaksOf } from "./meanings";
import type { Person } from "./person";
import { isOutdoors, OF_AIR, type Shown } from "./shown-air";
import { isColourShown, isGrey } from "./shown-colours";
import {
  IMPLIED,
  isAloft,
  isDoneByNobody,
  isGlow,
  isGrounded,
  isLeftUndone,
  isMoreThanDrawn,
  isOffItsSeat,
  isOfSome,
  isSecond,
  isStuff,
} from "./shown-otherwise";
import { isShownByPeople } from "./shown-people";
import { isLandmarkSeen, isPlaceShown, isPlain } from "./shown-places";
import { settledOf } from "./trials";

/** Whether somebody flies, by themselves or on a broom. */
const isFlownBySomebody = ({ subject }: Brief) =>
  subject.kind === "people" && subject.people.some(({ act }) => act === "fly" || act === "broom");

/** Whether a picture shows a value of places, animals and things, by the group of its meaning. */
const SHOWN: Record<string, Shown> = {
  ...OF_AIR,
  setting: isPlaceShown,
  style: ({ styles }, value) => styles.some((one) => one === value),
  tone: ({ tones, setting }, value) =>
    tones.some((one) => one === value) && (value !== "neon" || setting === "neon"),
  framing: ({ framing, subject, things }, value) =>
    subject.kind === "people"
      ? value === "portrait" ||
        (framing === value && (value !== "close" || subject.people.every(isSeenClose)))
      : (value !== "close" || subject.kind === "animal" || isNearThing({ framing, subject }, things)) &&
        (value !== "portrait" || subject.kind !== "scenery"),
  plain: isPlain,
  emblem: ({ emblem }, value) => emblem === value,
  aloft: (brief, value) =>
    (value === "fly" && isFlownBySomebody(brief)) ||
    (value === "yes" &&
      ((brief.subject.kind === "people"
        ? isFlownBySomebody(brief) || brief.subject.people.some(({ act }) => act === "jump")
        : brief.things.length < 2) ||
        brief.weather.includes("aurora"))) ||
    brief.subject.kind === "animal" ||
    (value === "yes" && brief.things.some(({ stands }) => stands?.how === "above" && stands.to >= 0)) ||
    (brief.subject.kind === "things" && brief.things.length === 1 && isOutdoors(brief)) ||
    (brief.things.length > 0 && brief.things.every(isAloft)),
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
  act: ({ subject, things }, value) =>
    doneByAnimals(subject, things, value) ||
    (value === "float" && things.some(({ stands }) => stands?.how === "above")),
  breed: ({ subject, things }) =>
    (subject.kind === "animal" && subject.colour !== undefined) ||
    (subject.kind === "people" && subject.companion?.colour !== undefined) ||
    things.some(({ slug }) => slug === "dog"),
  still: ({ subject }, value) => subject.kind === "still" && subject.still === value,
  part: ({ subject }, value) =>
    value === "background" || (value === "bloom" && subject.kind === "still" && subject.still === "vase"),
};

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
  isShownByPeople(brief, group, value) ||
  // Chance may put people and things where it does not rain.
  (SHOWN[group] !== undefined &&
    (BY_CHANCE.includes(group) && !brief.setting ? settledOf(brief) : [brief]).every((one) =>
      SHOWN[group]?.(one, value),
    ));

/** What depends on the place, whether the prompt names it or not. */
const BY_CHANCE: readonly string[] = ["weather", "moon"];

const WALL = /^walls?$/i;

/** Groups of grammatical words. */
const GRAMMAR: readonly string[] = ["edge", "in", "not", "or", "relation", "frame", "spot"];

/** The meanings of a word that could be visible. */
export const meaningsSeen = ({ meanings }: Token) => meanings.filter(({ group }) => !GRAMMAR.includes(group));

/** Whether a thing is drawn by exactly its name; of a station, only the train is. */
const isDrawnAsNamed = ({ text }: Token, { things }: Brief) =>
  things.some(({ slug }) => slug !== "station" && slug === text.toLowerCase().replaceAll(" ", "-"));

const heldBy = ({ subject }: Brief): string[] =>
  subject.kind === "people"
    ? subject.people.flatMap(({ held, heldThing, other }) =>
        [heldThing ?? held ?? [], other?.slug ?? []].flat(),
      )
    : [];

/** Whether a word for clothes is said of a season or a place, which nobody's clothes show: "winter clothes". */
const isOfSeason = (tokens: readonly Token[], at: number): boolean => {
  const [last, token] = [tokens[at - 1], tokens[at]];
  return (
    token !== undefined &&
    speaksOf(token, "garb") &&
    last !== undefined &&
    ["setting", "weather", "time"].some((group) => speaksOf(last, group))
  );
};

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
  if (token.isByHead || isElsewhere(token, brief) || isFarWindow(token, brief)) return false;
  if (isMoreThanDrawn(tokens, at, brief) || isOfSeason(tokens, at)) return false;
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
  if (isOffItsSeat(token, at, brief) || isBesideItsWearer(tokens, at, brief)) return false;
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
  if (isAct && (isDoneByNobody(at, brief) || isLeftUndone(tokens, at, brief))) return false;
  const isInPrayer = seen.some(({ group, value }) => group === "act" && /^(pray|lotus)$/.test(value));
  const implied = IMPLIED.filter(([group]) => seen.some((one) => one.group === group)).map(([, one]) => one);
  const place = seen.find(({ group }) => group === "setting");
  return seen.some(
    (meaning) =>
      !(isAct && meaning.group === "framing") &&
      // Eyes are closed in prayer, which takes hands as well.
      !(isInPrayer && meaning.group === "expression") &&
      !implied.includes(meaning.group) &&
      // Of the places that a word may be drawn as, the first one is meant.
      !(meaning.group === "setting" && meaning.value !== place?.value) &&
      !isGlow(token, meaning) &&
      isShown(brief, meaning),
  );
}
