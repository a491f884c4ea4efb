import type { FixedRatio } from "@/lib/contract/aspect-ratios";

/** Words that state the picture's shape; the first match wins. */
const HINTS: readonly (readonly [words: RegExp, ratio: FixedRatio])[] = [
  [/\b(panorama|panoramic|wide ?shot|wide[- ]angle|cinematic|wallpaper|banner)\b/i, "16:9"],
  [/\b(landscape|scenery|cityscape|skyline|seascape|horizon)\b/i, "3:2"],
  [/\b(full[- ]body|standing|from head to toe|fashion|poster)\b/i, "2:3"],
  [/\b(portrait|headshot|selfie|bust|close-?up of (?:a|the) face|[1-6]?girl|[1-6]?boy|woman|man)\b/i, "3:4"],
  [/\b(couple|group|crowd|family|friends)\b/i, "4:3"],
];

/** The ratio that `auto` means for models without a choice of their own. Depends on the prompt alone. */
export function chooseRatio(prompt: string): FixedRatio {
  return HINTS.find(([words]) => words.test(prompt))?.[1] ?? "1:1";
}
