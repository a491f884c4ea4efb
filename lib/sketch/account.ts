import { isSeated } from "@/lib/sketch/things/bodies";
import { floats } from "@/lib/sketch/things/homes";
import type { Thing } from "@/lib/sketch/things/read-things";
import { isFraming } from "@/lib/sketch/vocabulary/framing-words";
import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import type { Brief } from "./brief";
import { isShownByPeople } from "./shown-people";
import { HOLDING } from "./take-in-hand";

/** A part of the prompt, in its own words, and what becomes of it: some words ask for nothing that could be seen. */
export interface Part {
  text: string;
  fate: "drawn" | "not drawn" | "no loss";
}

/** The parts that a picture lacks. */
export const lackingOf = (parts: readonly Part[]): string[] =>
  parts.filter(({ fate }) => fate === "not drawn").map(({ text }) => text);

type Shown = (brief: Brief, value: string) => boolean;

/** Places where no rain falls and no snow. */
const NO_WEATHER: readonly string[] = "room library cafe kitchen classroom office bedroom bathroom".split(
  " ",
);

/** What people do, and things do not. */
const OF_PEOPLE = /^(wearing|wears|holding|holds|carrying|carries)$/i;

/** What asks for no more than that something is in a hand. */
const MERELY_HOLDING =
  /^(holding|holds|carrying|carries|clutching|wielding|raising|sosteniendo|segurando|tenant|hält|держит)$/iu;

const SAYING = /^(reads?|reading|says?|saying|titled|written|labell?ed|lettered|dice|dit|sagt|lit)$/iu;

/** What else is to be seen in a place. */
const HAS_TOO: Readonly<Partial<Record<NonNullable<Brief["setting"]>, readonly string[]>>> = {
  snow: ["mountains", "forest", "meadow"],
  neon: ["city", "street"],
  ruins: ["meadow"],
  bamboo: ["forest"],
  street: ["city"],
};

/** What a place stands for whose picture shows none of it. */
const NOT_QUITE =
  /^(oasis|egypt|balcony|pier|jetty|docks?|wharf|harbou?r|canyon|cliff|fjord|bakery|bar|restaurant|study|attic|greenhouse|christmas|carnival|aquarium|farm|mars|canal)$/i;

/** What is seen of places, animals and things, by the groups of meanings that the prompt names them with. */
const SHOWN: Record<string, Shown> = {
  setting: ({ setting }, value) =>
    setting === value || (setting !== undefined && (HAS_TOO[setting]?.includes(value) ?? false)),
  time: ({ time }, value) => time === value,
  weather: ({ weather, setting }, value) =>
    weather.some((one) => one === value) && !(setting && NO_WEATHER.includes(setting)),
  style: ({ styles }, value) => styles.some((one) => one === value),
  tone: ({ tones }, value) => tones.some((one) => one === value),
  framing: () => true,
  plain: ({ plain }) => plain,
  moon: ({ moon, setting }) => moon && setting !== "space",
  aloft: ({ subject, things }, value) =>
    value === "yes" || subject.kind === "animal" || things.some(({ slug }) => floats(slug)),
  landmark: ({ landmarks }, value) => landmarks.some(({ kind }) => kind === value),
  shore: ({ landmarks }, value) => landmarks.some(({ kind }) => kind === value),
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
  return owner.value === "any" ? brief.subject.kind === "people" : isShown(brief, owner);
}

/** Whether what somebody is to hold stands beside them: the library's things are in nobody's hands. */
function isHeldApart(tokens: readonly Token[], at: number, { things }: Brief): boolean {
  const clause = tokens.slice(at + 1).findIndex(({ edge }) => edge);
  const end = clause < 0 ? tokens.length : at + 1 + clause;
  return things.some((thing) => thing.at > at && thing.at < end);
}

/**
 * Says of each part of a prompt whether the picture that is made of its brief shows it.
 * @param tokens in the prompt's order; `bindings` say what each colour belongs to
 */
export function account(tokens: readonly Token[], bindings: readonly Binding[], brief: Brief): Part[] {
  return tokens.flatMap((token, at): Part[] => {
    const { text, meanings, negated } = token;
    if (text === ",") return [];
    // What says that words follow is seen with them.
    if (tokens[at + 1]?.meanings.some(({ group }) => group === "lettering") && SAYING.test(text))
      return [{ text, fate: "no loss" }];
    const seen = meanings.filter(({ group }) => !GRAMMAR.includes(group));
    if (seen.length === 0) {
      const isUndone =
        (OF_PEOPLE.test(text) && brief.subject.kind === "things") ||
        (HOLDING.test(text) && isHeldApart(tokens, at, brief));
      if (
        MERELY_HOLDING.test(text) &&
        brief.subject.kind === "people" &&
        brief.subject.people.some(({ held }) => held)
      )
        return [{ text, fate: "drawn" }];
      const isKnown = !isUndone && (meanings.length > 0 || negated || isFraming(text));
      return [{ text, fate: isKnown ? "no loss" : "not drawn" }];
    }
    const colour = bindings.find((binding) => binding.at === at);
    const isPlace = seen.every(({ group }) => group === "setting");
    if (isPlace && NOT_QUITE.test(text)) return [{ text, fate: "not drawn" }];
    const isDrawn =
      (colour && isColourShown(brief, colour)) || seen.some((meaning) => isShown(brief, meaning));
    return [{ text, fate: isDrawn ? "drawn" : "not drawn" }];
  });
}
