import { account, lackingOf, type Part, shownOf } from "./account";
import type { Brief } from "./brief";
import { analysePrompt } from "./read-prompt";

/** How the engine understands a prompt, before anything is drawn. */
export interface Reading {
  /** The parts of the prompt in order, each with what becomes of it. */
  parts: Part[];
  /** The parts that the picture will show. */
  drawn: string[];
  /** The parts that the picture will lack. */
  notDrawn: string[];
  /** Whether there is anything to draw. */
  hasSubject: boolean;
}

const MERE_AIR: readonly string[] = ["sparkles", "stars", "bubbles", "fireflies"];

/** Whether a brief contains a person, a thing or a place. */
function hasSubject({ subject, setting, time, weather, landmarks, moon }: Brief): boolean {
  const isPlace = setting !== undefined && setting !== "studio";
  const hasWeather = weather.some((one) => !MERE_AIR.includes(one));
  return (
    subject.kind !== "scenery" || isPlace || time !== undefined || hasWeather || landmarks.length > 0 || moon
  );
}

/** Reads which parts of a prompt the picture will show, in a few milliseconds. Does not depend on the seed. */
export function readSketch(prompt: string): Reading {
  const { brief, tokens, bindings } = analysePrompt(prompt);
  const parts = account(tokens, bindings, brief);
  return {
    parts,
    drawn: shownOf(parts),
    notDrawn: lackingOf(parts),
    hasSubject: hasSubject(brief),
  };
}
