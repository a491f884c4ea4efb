import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Brief } from "./brief";
import { isPlain } from "./shown-places";

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
  // Boxers have no gloves on, so that only the ring tells them.
  [
    /^(boxers?|boxeador(a|es)?|boxeu(r|se)s?|boxer(in|innen)|pugil[ei]|бокс[её]р(ы|а)?|ボクサー|拳击手|권투 선수)$/iu,
    ({ setting }) => setting === "ring",
  ],
  [/^fireworks$/i, ({ time, setting }) => setting !== "festival" || !time || time === "night"],
];

/** Whether a word mentions a place that the picture does not show. */
export const isElsewhere = ({ text }: Token, brief: Brief) =>
  SITES.some(([words, isThere]) => words.test(text) && !isThere(brief));
