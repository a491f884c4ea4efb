import { group, type Point } from "@/lib/sketch/svg";
import { thingFigure } from "@/lib/sketch/things/draw-thing";
import { measureOf } from "@/lib/sketch/things/measure";

/** How an animal or a vehicle is ridden: its width in head units, and the rider's position, as shares of it. */
interface Saddle {
  wide: number;
  at: Point;
}

const SADDLES: Readonly<Record<string, Saddle>> = {
  horse: { wide: 4200, at: [0.44, 0.33] },
  donkey: { wide: 3700, at: [0.44, 0.38] },
  camel: { wide: 4400, at: [0.41, 0.13] },
  "two-hump-camel": { wide: 4400, at: [0.41, 0.29] },
  elephant: { wide: 5400, at: [0.55, 0.08] },
  zebra: { wide: 4000, at: [0.44, 0.33] },
  ox: { wide: 4200, at: [0.44, 0.27] },
  cow: { wide: 4200, at: [0.44, 0.27] },
  deer: { wide: 3900, at: [0.42, 0.4] },
  tiger: { wide: 4300, at: [0.44, 0.3] },
  dragon: { wide: 5600, at: [0.4, 0.5] },
  whale: { wide: 4600, at: [0.5, 0.26] },
  dolphin: { wide: 3900, at: [0.5, 0.24] },
  sauropod: { wide: 4600, at: [0.42, 0.5] },
  motorcycle: { wide: 3700, at: [0.36, 0.34] },
  "motor-scooter": { wide: 3300, at: [0.34, 0.5] },
  unicorn: { wide: 4200, at: [0.43, 0.37] },
  llama: { wide: 3500, at: [0.46, 0.38] },
  leopard: { wide: 4300, at: [0.44, 0.3] },
  lion: { wide: 4300, at: [0.44, 0.3] },
  wolf: { wide: 4300, at: [0.44, 0.37] },
  bear: { wide: 4300, at: [0.44, 0.13] },
  "polar-bear": { wide: 4300, at: [0.44, 0.13] },
  bison: { wide: 4300, at: [0.42, 0.28] },
  "water-buffalo": { wide: 4300, at: [0.44, 0.3] },
  giraffe: { wide: 3900, at: [0.43, 0.49] },
  rhinoceros: { wide: 4700, at: [0.46, 0.06] },
  hippopotamus: { wide: 4500, at: [0.46, 0.08] },
  mammoth: { wide: 5200, at: [0.52, 0.13] },
  boar: { wide: 3900, at: [0.46, 0.14] },
  pig: { wide: 3900, at: [0.46, 0.12] },
  turtle: { wide: 3600, at: [0.5, 0.2] },
};

/** Whether a person can ride a thing from the library. */
export const isMount = (slug: string): boolean => slug in SADDLES;

/** A mount, with its left and right ends in head units. */
interface Mounted {
  drawn: string;
  left: number;
  right: number;
  ground: number;
}

/** Draws the mount of a rider whose hips are at a point. The library's animals face left, so they are mirrored. */
export function drawMount(
  { slug, colour }: { slug: string; colour?: string },
  [x, y]: Point,
  ink: string,
): Mounted {
  const { wide, at } = SADDLES[slug] ?? { wide: 3600, at: [0.5, 0.4] as Point };
  const [left, top, right, bottom] = measureOf(slug).box;
  const scale = wide / (right - left);
  const high = (bottom - top) * scale;
  const [from, seat] = [x - wide * at[0], y + 110];
  const figure = thingFigure(slug, { colour, light: "#ffffff", share: 0, ink, line: 8 / scale });
  return {
    drawn: group(
      `transform="translate(${from.toFixed(1)} ${(seat - high * at[1]).toFixed(1)}) scale(${(-scale).toFixed(4)} ${scale.toFixed(4)}) translate(${-right} ${-top})"`,
      figure,
    ),
    left: from,
    right: from + wide,
    ground: seat + high * (1 - at[1]),
  };
}
