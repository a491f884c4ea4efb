import { hasAlready } from "@/lib/sketch/scene/has-already";
import type { Brief } from "./brief";

/** What else is to be seen in a place. */
const HAS_TOO: Readonly<Partial<Record<NonNullable<Brief["setting"]>, readonly string[]>>> = {
  snow: ["mountains", "forest", "meadow"],
  river: ["mountains", "forest"],
  waterfall: ["forest"],
  meadow: ["mountains"],
  neon: ["city", "street"],
  rooftop: ["city"],
  ruins: ["meadow"],
  jungle: ["forest"],
  shrine: ["forest", "mountains"],
  canyon: ["river", "desert"],
  terraces: ["mountains", "meadow"],
  savanna: ["meadow"],
  volcano: ["mountains"],
  station: ["city"],
  bamboo: ["forest"],
  street: ["city"],
  village: ["mountains"],
  castle: ["mountains"],
  harbour: ["sea", "village"],
  city: ["river"],
  park: ["garden", "forest"],
  zengarden: ["garden", "river"],
};

/** The places whose pictures have the landmarks. */
const LANDMARKS_OF: Readonly<Record<string, Brief["setting"]>> = {
  sunflowers: "meadow",
  lavender: "meadow",
  tulips: "meadow",
  wheat: "meadow",
  vineyard: "meadow",
  poppies: "meadow",
  oasis: "desert",
  galaxy: "space",
};
/** The places that mountains are seen in. */
const UNDER_PEAKS: readonly string[] = ["meadow", "mountains", "snow", "river", "village", "castle"];
/** The places that a road leads through. */
const ROADS: readonly string[] = ["meadow", "mountains", "snow", "desert", "savanna", "forest", "park"];
/** Whether a picture has a landmark, in a place that is painted with it. */
export const isLandmarkSeen = ({ landmarks, setting, subject }: Brief, value: string) =>
  landmarks.some(({ kind }) => kind === value) &&
  ((value === "road"
    ? subject.kind !== "people" && ROADS.includes(setting ?? "")
    : setting === (LANDMARKS_OF[value] ?? "sea")) ||
    (value === "palms" && setting === "desert") ||
    (value === "cliffs" && setting === "castle") ||
    (value === "pier" && setting === "mountains" && subject.kind !== "people") ||
    (value === "peaks" && UNDER_PEAKS.includes(setting ?? "")) ||
    (value === "sailboat" && setting === "harbour"));

/** Whether nothing stands before the land: what is named besides is in the sky, or painted with the place. */
const isOpen = (brief: Brief) =>
  brief.subject.kind === "scenery" ||
  (brief.subject.kind === "things" && brief.things.every((thing) => hasAlready(brief, thing)));

/** Whether a picture shows a place, which may be another one that is seen in it. */
export function isPlaceShown(brief: Brief, value: string): boolean {
  const { setting, subject, weather } = brief;
  // Who or what stands before a river covers it.
  if (setting === value) return value !== "river" || isOpen(brief);
  if (value === "space" && weather.includes("stars")) return true;
  // Of a neon city's street one sees nothing behind people.
  if (setting === undefined || (value === "street" && setting === "neon" && subject.kind === "people"))
    return false;
  return HAS_TOO[setting]?.includes(value) ?? false;
}
