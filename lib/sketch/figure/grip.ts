import type { Garment } from "@/lib/sketch/person";
import { type Defs, line, type Point, path } from "@/lib/sketch/svg";
import type { Build } from "./body";
import type { Character } from "./character";
import type { Paint } from "./paint";

/** What is needed to draw a thing in a person's hands. */
export interface Grip {
  defs: Defs;
  build: Build;
  skin: Paint;
  /** The sleeve's paint, or the skin's if the arm is bare. */
  sleeve: Paint;
  /** What the sleeve is printed or woven with, laid over its shape. */
  print?: (shape: string, degrees: number) => string;
  /** The thing's paint. */
  thing: Paint;
  /** Whether the upper arm behind a forearm is a separate limb, so that the forearm's outline begins near the elbow. */
  isApart?: boolean;
  /** The library's drawing, if it is one, and the colour that the prompt names. */
  drawing?: { slug: string; colour?: string; content?: string; lettering?: string } | undefined;
}

/** Garments that leave the forearms bare. */
const SHORT_SLEEVED: readonly Garment[] = [
  "sundress",
  "dress",
  "maid",
  "swimwear",
  "mermaid",
  "qipao",
  "sari",
  "tshirt",
];

/** Garments that a man wears a long-sleeved shirt for. */
const WOMENS: readonly Garment[] = ["sundress", "dress", "maid", "qipao", "sari"];

export const hasBareArms = (garment: Garment, man: boolean): boolean =>
  SHORT_SLEEVED.includes(garment) && !(man && WOMENS.includes(garment));

/** The library's drawing that a person holds. */
export const drawingOf = (held: Character["held"]): Grip["drawing"] =>
  held?.slug
    ? {
        slug: held.slug,
        ...(held.painted ? { colour: held.painted } : {}),
        ...(held.content ? { content: held.content } : {}),
        ...(held.lettering ? { lettering: held.lettering } : {}),
      }
    : undefined;

export const inked = ({ ink }: Paint, width = 7) =>
  `stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"`;

/** Where a forearm separates from the upper arm behind it, as a share of its length from the elbow. */
const BEND = 0.3;
/** The same for an upper arm that is a separate limb, round at the elbow. */
const BEND_APART = 0.02;

/** The direction from elbow to shoulder, for the arm on the right. */
const UPWARDS: Point = [-0.5, -0.87];
/** The outline of an elbow, open where the upper arm meets it. */
function elbowOutline([x, y]: Point, [dx, dy]: Point): string {
  const side = x > 482 ? 1 : -1;
  const start = Math.atan2(dx, -dy);
  const points = Array.from({ length: 25 }, (_, index): Point => {
    const angle = start + (Math.PI * index) / 24;
    return [Math.cos(angle), Math.sin(angle)];
  }).filter(([cx, cy]) => cx * UPWARDS[0] * side + cy * UPWARDS[1] < 0.35);
  const at = points.map(([cx, cy]) => `${(x + cx * 66).toFixed(1)} ${(y + cy * 66).toFixed(1)}`);
  return at.length > 1 ? `M${at.join("L")}` : "";
}

/** A forearm that tapers from the elbow to the wrist and merges into the upper arm behind it. */
export function forearm(
  { defs, sleeve, skin, print, isApart = false }: Grip,
  elbow: Point,
  wrist: Point,
): string {
  const [dx, dy] = [wrist[0] - elbow[0], wrist[1] - elbow[1]];
  const long = Math.hypot(dx, dy);
  const [nx, ny] = [-dy / long, dx / long];
  const beside = ([x, y]: Point, away: number) =>
    `${(x + nx * away).toFixed(1)} ${(y + ny * away).toFixed(1)}`;
  const fill = defs.linear(
    [
      [0.2, sleeve.base],
      [1, sleeve.shade],
    ],
    [...elbow, ...wrist],
    true,
  );
  const bend = isApart ? BEND_APART : BEND;
  const round = isApart ? elbowOutline(elbow, [dx / long, dy / long]) : "";
  const from: Point = [elbow[0] + dx * bend, elbow[1] + dy * bend];
  const wide = 66 - (66 - 48) * bend;
  const outline = `M${beside(elbow, -66)}L${beside(wrist, -48)}L${beside(wrist, 48)}L${beside(elbow, 66)}A66 66 0 0 1 ${beside(elbow, -66)}Z`;
  return (
    path(outline, fill) +
    (print ? print(outline, (-Math.atan2(dx, dy) * 180) / Math.PI) : "") +
    line(
      `M${beside(from, -wide)}L${beside(wrist, -48)}M${beside(from, wide)}L${beside(wrist, 48)}`,
      sleeve.ink,
      7,
    ) +
    (round ? line(round, sleeve.ink, 7) : "") +
    (sleeve === skin ? "" : line(`M${beside(wrist, -48)}L${beside(wrist, 48)}`, sleeve.ink, 9))
  );
}

/** The elbow of a bent arm. */
export const elbowOf = ({ man }: Build, side: -1 | 1): Point =>
  man ? [side < 0 ? -76 : 1040, 1636] : [side < 0 ? 14 : 946, 1588];

/** The layers of what is held: behind the person, on the body under the hair, and in front of everything. */
export interface HeldLayers {
  behind: string;
  body: string;
  before: string;
}
