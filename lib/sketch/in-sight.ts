import type { Outfit } from "@/lib/sketch/figure/jointed/outfit";
import { type Down, isSeenTo, type Sight } from "./sights";

/** What belongs to the face, and the part of it that is only visible from the front. */
const OF_FACES: readonly string[] = ["expression", "air", "blush", "glasses", "lips", "eyes"];
const OF_FRONTS: readonly string[] = ["gaze", "mark", "odd", "overeye", "bangs", "earrings"];
/** What hangs in front of the chest. */
const ON_CHESTS: readonly string[] = ["choker", "bell", "necklace", "tie", "bowtie", "apron", "stethoscope"];

/** The part of it that is only visible from the front. */
const IN_THE_MIDDLE: readonly string[] = ["tie", "bowtie", "stethoscope"];

/** How far down a person must be shown for a part of the outfit to be visible. */
const LEAST: Readonly<Record<string, Down>> = {
  ...all("whole", "socks boots heels sneakers sandals shoes barefoot"),
  ...all("knees", "skirt miniskirt longskirt pleated shorts trousers jeans leggings thighhighs"),
  ...all("half", "gloves apron belt"),
  ...all("portrait", "tie bowtie stethoscope"),
  ...all("half", "pompoms tails bracelet cuffs fingerless longgloves midriff corset"),
  ...all("knees", "thighstrap net thighboots"),
  ...all("whole", "legwarmers"),
};

function all(down: Down, pieces: string): Record<string, Down> {
  return Object.fromEntries(pieces.split(" ").map((piece) => [piece, down]));
}

/** Sleeves that leave arms bare. */
const BARE: readonly Outfit["top"]["sleeve"][] = ["none", "cap", "puff", "short"];
/** Legwear that trousers and long skirts hide. */
const UNDER_THEM: readonly string[] = ["leggings", "thighhighs", "socks"];
/** How much of thigh and shin a skirt leaves visible, 0–1. */
const LONG = 1.5;
const coversLegs = ({ kind, length }: Outfit["bottom"]) => kind !== "shorts" && length >= LONG;

/** Whether the view of a person shows what a prompt says about them, by groups of meanings. */
export function isInSight(sight: Sight, group: string, value: string): boolean {
  const { who, head, view, posed } = sight;
  const isOf = (list: readonly string[]) => list.includes(group) || list.includes(value);
  if (who.clothes === "mermaid" && (group === "act" || group === "seat" || value === "rock")) return false;
  if (head === "nape" && (isOf(OF_FACES) || isOf(OF_FRONTS))) return false;
  if (head === "profile" && isOf(OF_FRONTS)) return false;
  if (view === "back" && isOf(ON_CHESTS)) return false;
  if (view === "side" && isOf(IN_THE_MIDDLE)) return false;
  if (value === "tattoo" && posed && !BARE.includes(posed.outfit.top.sleeve)) return false;
  if (group === "tailor")
    return (
      isSeenTo(sight, LEAST[value] ?? "portrait") &&
      !(["thighstrap", "net", "thighboots"].includes(value) && posed && coversLegs(posed.outfit.bottom))
    );
  if (group !== "piece") return true;
  const least = LEAST[value];
  if (least && !isSeenTo(sight, least)) return false;
  return !(UNDER_THEM.includes(value) && posed && coversLegs(posed.outfit.bottom));
}
