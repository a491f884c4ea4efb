import { open, type Pixels } from "@/lib/sketch/finish";
import { connect } from "./connect";
import { fitToEdges } from "./person/cut-out";
import { dye } from "./person/dye";
import type { Area } from "./person/look-closely";

/** The side of the copy that is searched, in pixels. */
const SIDE = 256;
/** Hues are counted in steps of ten degrees; a thing's hue may be this many degrees off its step. */
const STEPS = 36;
const REACH = 18;
/** The least difference between a colour's strongest and weakest channel, 0–255. */
const LEAST_COLOUR = 44;
/** Limits of a thing's share of the picture, and of the share of the picture's edge that it may touch. */
const LEAST = 0.03;
const MOST = 0.45;
const MOST_EDGE = 0.2;
/** The margin that counts as edge, as a share of the side. */
const MARGIN = 0.05;
/** Pieces smaller than this share of the largest are dropped. */
const SCRAP = 0.12;

/** Hue in degrees. */
function hueOf(r: number, g: number, b: number): number {
  const most = Math.max(r, g, b);
  const colour = most - Math.min(r, g, b);
  if (colour === 0) return 0;
  const sector = most === r ? (g - b) / colour : most === g ? 2 + (b - r) / colour : 4 + (r - g) / colour;
  return (sector * 60 + 360) % 360;
}

const turn = (one: number, other: number) => Math.abs(((one - other + 540) % 360) - 180);

/** The connected pieces of a mask, largest first. */
function piecesOf(mask: Uint8Array): number[][] {
  const seen = new Uint8Array(mask.length);
  const pieces: number[][] = [];
  for (let start = 0; start < mask.length; start++) {
    if (!mask[start] || seen[start]) continue;
    pieces.push(connect([start], SIDE, seen, (index) => mask[index] === 1));
  }
  return pieces.sort((a, b) => b.length - a.length);
}

/** How central a pixel is, 0–1, and whether it lies on the edge. */
function placeOf(index: number): { central: number; isEdge: boolean } {
  const [x, y] = [(index % SIDE) / SIDE, Math.floor(index / SIDE) / SIDE];
  const away = Math.hypot(x - 0.5, y - 0.5);
  return {
    central: Math.exp(-((away / 0.3) ** 2)),
    isEdge: Math.min(x, y, 1 - x, 1 - y) < MARGIN,
  };
}

/** The hue that stands out in the middle against the edges of the picture, in degrees. */
function salientHue(data: Uint8Array): number | undefined {
  const [middle, edge] = [new Float64Array(STEPS), new Float64Array(STEPS)];
  let [all, around] = [0, 0];
  for (let index = 0; index < SIDE * SIDE; index++) {
    const [r, g, b] = [data[index * 3] ?? 0, data[index * 3 + 1] ?? 0, data[index * 3 + 2] ?? 0];
    const colour = Math.max(r, g, b) - Math.min(r, g, b);
    const { central, isEdge } = placeOf(index);
    const step = Math.floor(hueOf(r, g, b) / (360 / STEPS)) % STEPS;
    const weight = colour < LEAST_COLOUR ? 0 : colour / 255;
    middle[step] = (middle[step] ?? 0) + weight * central;
    all += central;
    if (!isEdge) continue;
    edge[step] = (edge[step] ?? 0) + weight;
    around++;
  }
  const scores = Array.from(
    { length: STEPS },
    (_, step) => (middle[step] ?? 0) / all - (0.8 * (edge[step] ?? 0)) / around,
  );
  const smooth = scores.map(
    (score, step) =>
      score + 0.6 * ((scores[(step + 1) % STEPS] ?? 0) + (scores[(step + STEPS - 1) % STEPS] ?? 0)),
  );
  const most = Math.max(...smooth);
  return most < 0.012 ? undefined : (smooth.indexOf(most) + 0.5) * (360 / STEPS);
}

/** Finds the thing in the middle of a picture by the colour that sets it apart. */
async function findThing(pixels: Pixels): Promise<Area | undefined> {
  const data = new Uint8Array(
    await open(pixels).resize(SIDE, SIDE, { fit: "fill" }).blur(0.8).raw().toBuffer(),
  );
  const hue = salientHue(data);
  if (hue === undefined) return undefined;
  const isOf = new Uint8Array(SIDE * SIDE);
  for (let index = 0; index < isOf.length; index++) {
    const [r, g, b] = [data[index * 3] ?? 0, data[index * 3 + 1] ?? 0, data[index * 3 + 2] ?? 0];
    if (Math.max(r, g, b) - Math.min(r, g, b) >= LEAST_COLOUR && turn(hueOf(r, g, b), hue) <= REACH)
      isOf[index] = 1;
  }
  const pieces = piecesOf(isOf);
  const largest = pieces[0]?.length ?? 0;
  const kept = pieces.filter((piece) => piece.length > largest * SCRAP).flat();
  const edge = kept.filter((index) => placeOf(index).isEdge).length;
  const share = kept.length / isOf.length;
  if (share < LEAST || share > MOST || edge > isOf.length * MOST_EDGE * 4 * MARGIN) return undefined;
  const mask = new Float32Array(isOf.length);
  let sum = 0;
  const lights = kept.map((index) => {
    mask[index] = 1;
    const light =
      0.299 * (data[index * 3] ?? 0) +
      0.587 * (data[index * 3 + 1] ?? 0) +
      0.114 * (data[index * 3 + 2] ?? 0);
    sum += light;
    return light;
  });
  lights.sort((a, b) => a - b);
  return {
    part: await fitToEdges(pixels, mask, SIDE),
    lightness: sum / kept.length,
    high: lights[Math.floor(lights.length * 0.97)] ?? 255,
  };
}

/** Gives the thing in the middle of a picture another colour, in place, if it can be told by its own. */
export async function recolourThing(pixels: Pixels, colour: string): Promise<boolean> {
  const thing = await findThing(pixels);
  if (!thing) return false;
  dye(pixels, thing, colour);
  return true;
}
