import { hasAlready } from "@/lib/sketch/scene/has-already";
import type { Brief } from "./brief";

/** Further places that are visible within a place. */
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
  underwater: ["sea"],
  park: ["garden", "forest"],
  zengarden: ["garden", "river"],
  alley: ["street", "city", "village"],
  swamp: ["forest", "river"],
  hallway: ["room"],
  gallery: ["room"],
  cathedral: ["room"],
  dungeon: ["room"],
  ballroom: ["room", "castle"],
  laboratory: ["room"],
  workshop: ["room"],
  tavern: ["room", "cafe"],
};

/** The place that contains each landmark. */
const LANDMARKS_OF: Readonly<Record<string, Brief["setting"]>> = {
  sunflowers: "meadow",
  lavender: "meadow",
  tulips: "meadow",
  wheat: "meadow",
  vineyard: "meadow",
  poppies: "meadow",
  oasis: "desert",
  galaxy: "space",
  sunkencity: "underwater",
};
/** Places where mountains are visible. */
const UNDER_PEAKS: readonly string[] = ["meadow", "mountains", "snow", "river", "village", "castle"];
/** The places that a road leads through. */
const ROADS: readonly string[] = ["meadow", "mountains", "snow", "desert", "savanna", "park"];
/** Places that are painted with a path anyway, which people leave in sight. */
const WITH_PATHS: readonly string[] = ["forest", "park"];
/** Whether a picture has a landmark, in a place that is painted with it. */
export const isLandmarkSeen = ({ landmarks, setting, subject }: Brief, value: string) =>
  landmarks.some(({ kind }) => kind === value) &&
  // Whoever or whatever stands on the shore leaves no room for a pier.
  !(value === "pier" && subject.kind !== "scenery") &&
  ((value === "road"
    ? WITH_PATHS.includes(setting ?? "") || (subject.kind !== "people" && ROADS.includes(setting ?? ""))
    : setting === (LANDMARKS_OF[value] ?? "sea")) ||
    (value === "palms" && setting === "desert") ||
    (value === "cliffs" && setting === "castle") ||
    (value === "pier" && setting === "mountains" && subject.kind !== "people") ||
    (value === "peaks" && UNDER_PEAKS.includes(setting ?? "")) ||
    (value === "sailboat" && (setting === "harbour" || setting === "mountains")));

/** Whether nothing hides the landscape: all that the prompt names is in the sky, or painted with the place. */
const isOpen = (brief: Brief) =>
  brief.subject.kind === "scenery" ||
  (brief.subject.kind === "things" && brief.things.every((thing) => hasAlready(brief, thing)));

/** Whether a picture shows a place, if only as part of another. */
export function isPlaceShown(brief: Brief, value: string): boolean {
  const { setting, subject, weather } = brief;
  // A subject in front covers the river.
  if (setting === value) return value !== "river" || isOpen(brief);
  if (value === "space" && weather.includes("stars")) return true;
  // People hide the street of a neon city.
  if (setting === undefined || (value === "street" && setting === "neon" && subject.kind === "people"))
    return false;
  return HAS_TOO[setting]?.includes(value) ?? false;
}

/** Whether people or things stand before one colour. */
export const isPlain = ({ plain, setting, subject }: Brief) =>
  plain && subject.kind !== "scenery" && (!setting || setting === "studio");
