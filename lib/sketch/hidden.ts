import type { Brief } from "./brief";
import type { Person, Piece } from "./person";
import { BELOW_HIPS, ON_HIPS } from "./pieces-below";
import { framingOf } from "./settle-brief";

/** What covers the legs, and what that hides. */
const LEGS: readonly Piece[] = ["trousers", "jeans", "longskirt"];
const UNDER_THEM: readonly Piece[] = ["leggings", "thighhighs", "socks"];
/** What belongs to the face, or hangs in front of the chest. */
const OF_FACES: readonly string[] = [
  "expression",
  "gaze",
  "air",
  "mark",
  "blush",
  "odd",
  "glasses",
  "overeye",
  "bangs",
];
const IN_FRONT: readonly string[] = ["choker", "bell", "necklace", "earrings", "tie", "bowtie", "apron"];

/** Whether the picture is cropped above the hips, whatever the seed. */
function endsAbove(brief: Brief): boolean {
  const framing = framingOf(brief);
  return framing === "close" || framing === "portrait" || framing === "half";
}

/** Whether the view of somebody hides what a prompt says about them, by groups of meanings. */
export function isHidden(
  brief: Brief,
  { act, clothes, pieces }: Person,
  group: string,
  value: string,
): boolean {
  const isTailed = clothes === "mermaid";
  if (isTailed && (group === "act" || group === "seat" || value === "rock")) return true;
  if (act === "behind" && (OF_FACES.includes(group) || IN_FRONT.includes(value))) return true;
  if (act === "side" && value === "earrings") return true;
  if (group !== "piece") return false;
  if (UNDER_THEM.some((kind) => kind === value) && pieces.some(({ kind }) => LEGS.includes(kind)))
    return true;
  const isBelow = [...BELOW_HIPS, ...ON_HIPS].some((kind) => kind === value);
  return isBelow && !brief.styles.includes("chibi") && endsAbove(brief);
}
