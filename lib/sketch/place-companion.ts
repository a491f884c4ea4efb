import { animalFigure } from "@/lib/sketch/animals/draw-animal";
import type { Stage } from "@/lib/sketch/scene/stage";
import type { Animal, Companion } from "./brief";
import { ellipse, group } from "./svg";

/** Where an animal stands relative to a person, in head units: a head is 490 wide. */
interface Stand {
  /** Side length of the square that the animal is drawn in. */
  size: number;
  /** Distance between its centre and the person's. */
  away: number;
  /** Top of its square below the top of the hair; omitted, it sits on the picture's lower edge. */
  down?: number;
  /** The share of its square, from the top, that is visible above the lower edge. */
  shown?: number;
  behind?: boolean;
}

const STANDS: Record<Animal, Stand> = {
  cat: { size: 720, away: 330, shown: 0.8 },
  rabbit: { size: 700, away: 330, shown: 0.84 },
  fox: { size: 780, away: 370, shown: 0.82 },
  dog: { size: 980, away: 470, shown: 0.84 },
  bear: { size: 1350, away: 640, shown: 0.92, behind: true },
  panda: { size: 1350, away: 640, shown: 0.92, behind: true },
  deer: { size: 1150, away: 620, shown: 0.94, behind: true },
  horse: { size: 1500, away: 640, shown: 1, behind: true },
  dragon: { size: 1560, away: 640, shown: 1, behind: true },
  owl: { size: 620, away: 560, down: 430 },
  bird: { size: 520, away: 470, down: 470 },
  fish: { size: 720, away: 560, down: 160, behind: true },
  butterfly: { size: 330, away: 430, down: 20 },
};

// These are drawn in profile, facing right.
const PROFILE: readonly Animal[] = ["horse", "dragon", "bird"];

/** Drawn people, and their position for what is placed beside them, in pixels and pixels per head unit. */
export interface Placed {
  drawn: string;
  beside: { x: number; top: number; scale: number; side: -1 | 0 | 1 };
}

/** How far a person moves aside for an animal, in pixels. */
export function makeRoom({ width, height }: Stage, animal: Animal, scale: number): number {
  const broad = width > height * 1.15;
  const { away } = STANDS[animal];
  return Math.min(away * scale * 0.42, width * (broad ? 0.14 : 0.11));
}

/** Places an animal beside the person, on the side that the face is turned to (1 right, −1 left, 0 straight ahead). */
export function placeCompanion(
  stage: Stage,
  { animal, colour }: Companion,
  person: Placed["beside"],
): { behind: string; before: string } {
  const { defs, width, height, palette } = stage;
  const { size, away, down, shown = 1, behind } = STANDS[animal];
  const side = size * person.scale;
  const wanted = person.x + person.side * away * person.scale;
  const margin = side * (down === undefined ? 0.34 : 0.42);
  const x = Math.min(width - margin, Math.max(margin, wanted));
  const y =
    down === undefined
      ? Math.max(person.top + 60 * person.scale, height - side * shown)
      : person.top + down * person.scale;
  // An animal in profile looks out of the picture's middle if it stands behind, and towards the person if not.
  const mirrored = PROFILE.includes(animal) ? (behind ? person.side < 0 : person.side > 0) : person.side < 0;
  const place = mirrored
    ? `translate(${(x + side / 2).toFixed(1)} ${y.toFixed(1)}) scale(${(-side / 1000).toFixed(4)} ${(side / 1000).toFixed(4)})`
    : `translate(${(x - side / 2).toFixed(1)} ${y.toFixed(1)}) scale(${(side / 1000).toFixed(4)})`;
  const shade = defs.radial([
    [0, palette.ambient, 0.5],
    [1, palette.ambient, 0],
  ]);
  const shadow =
    down === undefined && !behind ? ellipse(x, y + side * 0.62, side * 0.5, side * 0.5, shade) : "";
  const drawn = shadow + group(`transform="${place}"`, animalFigure(stage, animal, colour));
  return behind ? { behind: drawn, before: "" } : { behind: "", before: drawn };
}
