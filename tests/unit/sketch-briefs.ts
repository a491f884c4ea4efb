import type { Person } from "@/lib/sketch/person";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { COLOURS } from "@/lib/sketch/vocabulary/colours";

/** Everybody whom a prompt asks for. */
export function people(prompt: string): Person[] {
  const { subject } = readPrompt(prompt);
  return subject.kind === "people" ? subject.people : [];
}

/** The first of them. */
export function person(prompt: string): Person {
  const [first] = people(prompt);
  if (!first) throw new Error(`Nobody in "${prompt}"`);
  return first;
}

/** A named colour as hair has it. */
export const hair = (name: string) => COLOURS[name]?.hair ?? COLOURS[name]?.paint;
/** A named colour as cloth and things have it. */
export const paint = (name: string) => COLOURS[name]?.paint;
