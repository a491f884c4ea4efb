import type { QueuePlace } from "@/lib/contract/task";
import { roughly } from "./expected-time";

const ORDINALS = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };

/** A queue position in words: "3rd in line". */
export function placeInWords({ position }: Pick<QueuePlace, "position">): string {
  if (position === 1) return "next in line";
  return `${position.toLocaleString("en")}${ENDINGS[ORDINALS.select(position)]} in line`;
}

/** The same, with the estimated time until the picture is finished, if known. */
export function waitInWords(place: QueuePlace): string {
  const { estimated_seconds: seconds } = place;
  return seconds === null ? placeInWords(place) : `${placeInWords(place)}, in about ${roughly(seconds)}`;
}
