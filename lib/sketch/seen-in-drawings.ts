import type { Brief } from "./brief";
import { settledOf } from "./trials";

const CRAWLERS: readonly string[] =
  "snail caterpillar worm ant beetle lady-beetle spider crab turtle lizard".split(" ");
/** What is drawn with cheese, lettuce and tomato. */
const FILLED: readonly string[] = ["sandwich", "hamburger", "taco"];
/** Places whose mountains are white at the top. */
const PEAKS: readonly string[] = ["mountains", "village", "snow"];
const HOUSES: readonly string[] = ["house", "house-with-garden", "log-cabin"];

/** Words for what drawings show by themselves: what they do, consist of, or lie in. */
export const IN_DRAWINGS: readonly (readonly [words: RegExp, isSeen: (brief: Brief) => boolean])[] = [
  [
    /^(wool|lana|lã|laine|wolle|шерсти|毛糸|毛线)$/iu,
    ({ things }) => things.some(({ slug }) => slug === "yarn-ball"),
  ],
  [/^crawl(s|ing)$/i, ({ things }) => things.some(({ slug }) => CRAWLERS.includes(slug))],
  [
    /^float(s|ing)$/i,
    (brief) =>
      brief.things.some(({ slug }) => /boat|canoe|ship$|duck|swan|goose/.test(slug)) &&
      settledOf(brief).every(({ setting }) =>
        ["sea", "river", "harbour", "mountains"].includes(setting ?? ""),
      ),
  ],
  [/^(meatballs?|basil|tomato sauce)$/i, ({ things }) => things.some(({ slug }) => slug === "spaghetti")],
  [
    /^(cheese|lettuce|tomato(es)?)$/i,
    ({ things, subject }) =>
      things.some(({ slug }) => FILLED.includes(slug)) ||
      (subject.kind === "people" && subject.people.some(({ heldThing }) => FILLED.includes(heldThing ?? ""))),
  ],
  [
    /^(innevat[aeio]|nevad[oa]s?|enneigée?s?|verschneite[rn]?|заснеженн\p{L}+|ośnieżon\p{L}+|karlı|besneeuwde?)$/iu,
    ({ setting, weather }) => weather.includes("snow") || PEAKS.includes(setting ?? ""),
  ],
  [
    /^(hanging|hangs)$/i,
    ({ things, setting }) => setting === "alley" || things.some(({ slug }) => slug === "sloth"),
  ],
  [/^upright$/i, ({ things }) => things.some(({ slug }) => slug === "meerkat" || slug === "penguin")],
  [
    /^cross(es|ing)$/i,
    ({ things }) =>
      things.some(
        ({ stands }) => stands?.how === "on" && /bridge|viaduct/.test(things[stands.to]?.slug ?? ""),
      ),
  ],
  [/^matching$/i, ({ subject }) => subject.kind === "people" && subject.kin === "alike"],
  [/^chimneys?$/i, ({ things }) => things.some(({ slug }) => HOUSES.includes(slug))],
  [
    /^(날리는|날리고|날린다|飛ばす|飛ばして|飛ばしている|放|放着|fliegend|пускает|запускает|empinando|soltando|volando)$/iu,
    ({ things }) => things.some(({ slug }) => slug === "kite"),
  ],
  [/^pepperoni$/i, ({ things }) => things.some(({ slug }) => slug.startsWith("pizza"))],
];
