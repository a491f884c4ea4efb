import type { Brief } from "./brief";
import { INDOORS, WITHOUT_SKY } from "./indoors";
import { isPlain } from "./shown-places";

/** Whether a picture shows a value of a meaning. */
export type Shown = (brief: Brief, value: string) => boolean;

/** Places whose light only tells night from day. */
const OF_ONE_LIGHT: readonly string[] = ["mars", "neon"];

/** Whether a picture has a sky. */
export const isOutdoors = (brief: Brief) =>
  !isPlain(brief) && !(brief.setting && [...INDOORS, "underwater", "space"].includes(brief.setting));

/** Whether the weather is visible through a window that nobody hides. */
const isBehindPanes = ({ setting, subject }: Brief, weather: string) =>
  (subject.kind !== "people" || (setting === "room" && subject.people.length < 3)) &&
  ["rain", "snow"].includes(weather) &&
  ["room", "cafe", "kitchen", "office", "bedroom"].includes(setting ?? "");

/** Places with water. */
const WATERY: readonly string[] =
  "sea river mountains underwater waterfall blossom harbour castle zengarden".split(" ");
/** Places outdoors that are painted without a moon. */
const MOONLESS: readonly string[] = ["neon", "jungle", "moon", "mars", "alien"];

/** Places whose stars are out at any hour. */
const STARRY: readonly string[] = ["space", "moon"];

/** Places with lights at night. */
const LIT: readonly string[] = ["city", "neon", "street", "rooftop", "festival"];

/** Whether a picture shows an hour, weather and what they bring, by the group of its meaning. */
export const OF_AIR: Record<string, Shown> = {
  time: (brief, value) =>
    brief.time === value &&
    !isPlain(brief) &&
    // The flat style's backdrop has discs and stripes.
    !(brief.setting === undefined && brief.styles.includes("flat")) &&
    !(brief.setting && WITHOUT_SKY.includes(brief.setting)) &&
    (value === "night" || !OF_ONE_LIGHT.includes(brief.setting ?? "")),
  weather: (brief, value) =>
    brief.weather.some((one) => one === value) &&
    (isOutdoors(brief) ||
      isBehindPanes(brief, value) ||
      (value === "stars" && STARRY.includes(brief.setting ?? "")) ||
      (value === "bubbles" && brief.setting === "underwater")),
  moon: (brief) =>
    brief.moon &&
    (brief.time === undefined || brief.time === "night") &&
    isOutdoors(brief) &&
    !MOONLESS.includes(brief.setting ?? ""),
  lit: ({ setting, time }) => setting === "neon" || (LIT.includes(setting ?? "") && time === "night"),
  liquid: ({ setting }) => WATERY.includes(setting ?? ""),
};
