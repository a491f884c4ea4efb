import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, group, line, type Point, path, polygon } from "@/lib/sketch/svg";
import { landmarkOf, type Stage } from "./stage";

/** A headland that juts into the sea from one side: how far it reaches, its crest, and where its foot is. */
interface Headland {
  side: -1 | 1;
  reach: number;
  top: number;
  foot: number;
  /** Aerial perspective: how much of it fades into the air, 0–1. */
  haze: number;
}

function headland(stage: Stage, { side, reach, top, foot, haze }: Headland): string {
  const { width, random, defs, palette, unit } = stage;
  const away = side < 0 ? -40 : width + 40;
  const x = (share: number) => (side < 0 ? share * width : width - share * width);
  const air = (colour: string) => mix(colour, palette.sky[2], haze);
  const rock = air(mix(mix("#8c7a6c", palette.ambient, palette.night ? 0.6 : 0.22), palette.near, 0.12));
  const high = foot - top;
  const crest = Array.from({ length: 7 }, (_, index): Point => {
    const t = index / 6;
    const dip = index === 6 ? 0.04 : 0;
    return [x(reach * t), top - high * (0.16 * (1 - t) + random.between(-0.02, 0.03) - dip)];
  });
  const face = Array.from({ length: 11 }, (_, index): Point => {
    const t = (index + 1) / 11;
    const out = 0.02 + 0.05 * t + (index % 3 === 1 ? 0.014 : 0) + random.between(-0.006, 0.008);
    return [x(reach + out), top + high * t];
  });
  const edge: Point[] = [[away, crest[0]?.[1] ?? top], ...crest];
  const d = polygon([...edge, ...face, [away, foot]]);
  const inside = defs.clip(`<path d="${d}"/>`);
  const strata = Array.from({ length: 6 }, (_, index) => {
    const y = top + high * ((index + random.between(0.3, 0.8)) / 6);
    return `M${away} ${y - high * 0.05}L${x(reach * 0.5)} ${y + high * random.between(-0.02, 0.03)}L${x(reach + 0.12)} ${y + high * random.between(0, 0.05)}`;
  });
  // Clefts down the face, dark on one side and lit on the other.
  const clefts = Array.from({ length: 9 }, () => {
    const at = reach * random.between(0.02, 1.02);
    const from = top + high * random.between(0.02, 0.5);
    const long = high * random.between(0.25, 0.6);
    const wide = unit * random.between(10, 34) * (1 - haze);
    return polygon([
      [x(at), from],
      [x(at) + wide, from + long * 0.4],
      [x(at) + wide * 0.4, from + long],
      [x(at) - wide * 0.5, from + long * 0.6],
    ]);
  });
  const grass = air(mix(mix("#7fa653", palette.ambient, palette.night ? 0.6 : 0.12), palette.ground, 0.3));
  const turf = [
    ...edge,
    ...[...edge]
      .reverse()
      .map(
        ([px, py], index): Point => [
          px,
          py + high * (index % 2 ? 0.05 : 0.1) + (index === 0 ? -high * 0.04 : 0),
        ],
      ),
  ];
  const foam = Array.from({ length: 11 }, () => {
    const at = random.between(-0.02, reach + 0.1);
    return ellipse(
      x(at),
      foot + unit * random.between(-6, 8),
      unit * random.between(22, 60) * (1.1 - haze),
      unit * random.between(5, 13) * (1.1 - haze),
      "#ffffff",
      `opacity="${random.between(0.35, 0.8).toFixed(2)}"`,
    );
  });
  return [
    path(
      d,
      defs.linear([
        [0, mix(rock, palette.light, 0.34)],
        [0.5, rock],
        [1, shift(rock, -0.12)],
      ]),
    ),
    group(
      inside,
      line(strata.join(""), shift(rock, -0.1), Math.max(1.5, high * 0.014), 'opacity=".55"'),
      path(clefts.slice(0, 5).join(""), shift(rock, -0.17), 'opacity=".5"'),
      path(clefts.slice(5).join(""), mix(rock, palette.light, 0.5), 'opacity=".4"'),
    ),
    path(polygon(turf), grass),
    path(
      Array.from({ length: Math.round(26 * (1 - haze)) }, () => {
        const at = random.between(0, reach);
        const y = top - high * 0.12 * (1 - at / reach);
        const long = unit * random.between(10, 22);
        return blade(
          [x(at), y + unit * 4],
          [x(at) + unit * 2, y - long * 0.5],
          [x(at) + unit * 6, y - long],
          unit * 3,
        );
      }).join(""),
      shift(grass, -0.06),
    ),
    ...foam,
  ].join("");
}

/** Spray where waves break at the foot of the nearest rocks. */
function spray({ random, unit }: Stage, x: number, y: number): string {
  const drops = Array.from({ length: 46 }, () => {
    const turn = Math.PI * random.between(1.08, 1.92);
    const far = unit * random.between(8, 120) * random.next();
    return ellipse(
      x + Math.cos(turn) * far * 1.3,
      y + Math.sin(turn) * far,
      unit * random.between(2, 9),
      unit * random.between(2, 8),
      "#ffffff",
      `opacity="${random.between(0.4, 0.9).toFixed(2)}"`,
    );
  });
  return drops.join("");
}

/** Three cliffs one behind another along `side` of the sea; empty where the prompt names none. */
export function paintSeaCliffs(stage: Stage, side: -1 | 1, shore: number): string {
  if (!landmarkOf(stage, "cliffs")) return "";
  const { horizon, height, width, peopled } = stage;
  const tall = Math.min(height * 0.36, width * 0.5);
  const reach = peopled ? 0.2 : 0.33;
  const foot = shore - (shore - horizon) * 0.12;
  return [
    headland(stage, {
      side,
      reach: reach + 0.24,
      top: horizon - tall * 0.24,
      foot: horizon + (shore - horizon) * 0.1,
      haze: 0.6,
    }),
    headland(stage, {
      side: -side as -1 | 1,
      reach: reach * 0.45,
      top: horizon - tall * 0.4,
      foot: horizon + (shore - horizon) * 0.26,
      haze: 0.42,
    }),
    headland(stage, {
      side,
      reach: reach + 0.1,
      top: horizon - tall * 0.55,
      foot: horizon + (shore - horizon) * 0.38,
      haze: 0.3,
    }),
    headland(stage, { side, reach, top: horizon - tall, foot, haze: 0.04 }),
    spray(stage, side < 0 ? width * (reach + 0.1) : width * (0.9 - reach), foot),
  ].join("");
}
