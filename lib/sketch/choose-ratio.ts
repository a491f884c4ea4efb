import type { FixedRatio } from "@/lib/contract/aspect-ratios";
import { readPrompt } from "./read-prompt";

const LARGE: readonly string[] = ["dog", "deer", "horse", "dragon", "bear", "panda"];

/** The aspect ratio that a prompt is drawn in unless another one is requested. */
export function chooseSketchRatio(prompt: string): FixedRatio {
  const { subject, framing, setting } = readPrompt(prompt);
  switch (subject.kind) {
    case "people":
      if (framing === "wide") return "16:9";
      if (subject.people.length > 1 || subject.people[0].act === "lie") return "4:3";
      if (subject.companion && LARGE.includes(subject.companion.animal)) return "4:3";
      return framing === "half" || framing === "knees" || framing === "full" ? "2:3" : "3:4";
    case "animal":
      return setting ? "4:3" : "1:1";
    case "things":
      return setting ? "4:3" : "1:1";
    case "still":
      return "1:1";
    case "scenery":
      return framing === "wide" || setting === undefined ? "16:9" : "3:2";
  }
}
