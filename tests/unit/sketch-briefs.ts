import type { Person } from "@/lib/sketch/person";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { COLOURS } from "@/lib/sketch/vocabulary/colours";

/** The people in a prompt's brief. */
export function people(prompt: string): Person[] {
  const { subject } = readPrompt(prompt);
  return subject.kind === "people" ? subject.people : [];
}

/** The first person. */
export function person(prompt: string): Person {
  const [first] = people(prompt);
  if (!first) throw new Error(`Nobody in "${prompt}"`);
  return first;
}

/** A named colour's hair paint. */
export const hair = (name: string) => COLOURS[name]?.hair ?? COLOURS[name]?.paint;
/** A named colour's paint for cloth and things. */
export const paint = (name: string) => COLOURS[name]?.paint;
