import { account, lackingOf, type Part, shownOf } from "./account";
import type { Brief } from "./brief";
import { analysePrompt } from "./read-prompt";

/** What the engine makes of a prompt, before anything is drawn. */
export interface Reading {
  /** The prompt in its order, each part with what becomes of it. */
  parts: Part[];
  /** Those parts that the picture will show. */
  drawn: string[];
  /** Those parts that the picture will lack. */
  notDrawn: string[];
  /** Whether there is anything to draw. */
  hasSubject: boolean;
}

const MERE_AIR: readonly string[] = ["sparkles", "stars", "bubbles", "fireflies"];

/** Whether a brief holds anybody, anything or any place. */
function hasSubject({ subject, setting, time, weather, landmarks, moon }: Brief): boolean {
  const isPlace = setting !== undefined && setting !== "studio";
  const hasWeather = weather.some((one) => !MERE_AIR.includes(one));
  return (
    subject.kind !== "scenery" || isPlace || time !== undefined || hasWeather || landmarks.length > 0 || moon
  );
}

/** Reads a prompt, in a few milliseconds: what of it the picture will show. The seed changes nothing of that. */
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
