import type { Brief, DayTime } from "@/lib/sketch/brief";

/** A change of a photograph's light, weather or season that keeps everything in it. */
export interface Air {
  /** Day is impossible: a photograph taken in the dark lacks the detail. */
  time?: Exclude<DayTime, "day">;
  weather: Brief["weather"];
  moon: boolean;
  rainbow: boolean;
  /** The new colour of the sky. */
  sky?: string;
}

export const STILL: Air = { weather: [], moon: false, rainbow: false };

/** Whether it changes anything. */
export const isAny = ({ time, weather, moon, rainbow, sky }: Air): boolean =>
  time !== undefined || weather.length > 0 || moon || rainbow || sky !== undefined;

/** These need a sky. */
const IN_SKY: Brief["weather"] = ["stars", "aurora"];

/** The part of a change that is possible without a sky. */
export const withoutSky = ({ time, weather }: Air): Air => ({
  ...STILL,
  ...(time ? { time } : {}),
  weather: weather.filter((kind) => !IN_SKY.includes(kind)),
});
