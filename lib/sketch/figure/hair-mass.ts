import type { Random } from "@/lib/sketch/random";
import { blade, type Defs, group, line, type Point, path, spline } from "@/lib/sketch/svg";
import type { HairPlan } from "./hair-styles";
import { isDyed, type Paint, paintOf } from "./paint";
import { type Dye, otherHalf } from "./strands";

/** A length of hair along a line, with a width at each point, in head units, and a pointed end. */
export function fall(points: readonly Point[], widths: readonly number[]): string {
  const left = points.map(([x, y], index): Point => [x - (widths[index] ?? 0), y]);
  const right = points.map(([x, y], index): Point => [x + (widths[index] ?? 0), y]).reverse();
  return spline([...left, ...right]);
}

export function paintFall(
  defs: Defs,
  d: string,
  hair: Paint,
  tip: string,
  inner: string,
  dark: boolean,
): string {
  const first = dark ? hair.deep : hair.base;
  const last = dark ? hair.shade : hair.base;
  const dyed = isDyed(hair, tip);
  const fill = defs.linear([
    [0, first],
    [dyed ? 0.22 : 0.5, first],
    [dyed ? 0.46 : 0.75, dyed ? tip : last],
    [1, tip],
  ]);
  return line(d, hair.ink, 11) + path(d, fill) + group(defs.clip(`<path d="${d}"/>`), inner);
}

function streaks(random: Random, hair: Paint, from: Point, to: Point, spread: number, count: number): string {
  const make = (width: number) =>
    Array.from({ length: count }, () => {
      const side = random.between(-1, 1);
      const bend: Point = [(from[0] + to[0]) / 2 + side * spread * 1.35, (from[1] + to[1]) / 2];
      return blade([from[0] + side * spread * 0.8, from[1]], bend, [to[0] + side * spread, to[1]], width);
    }).join("");
  return (
    path(make(9), hair.deep, 'opacity=".5"') +
    path(make(5), hair.ink, 'opacity=".22"') +
    path(make(7), hair.light, 'opacity=".34"')
  );
}

/** Long hair behind the shoulders, wavy if the plan says so, with locks at its ends. */
export function backFall(
  defs: Defs,
  plan: HairPlan,
  hair: Paint,
  tip: string,
  random: Random,
  dye?: Dye,
): string {
  const isVeryLong = plan.strands?.includes("verylong") ?? false;
  const hem = isVeryLong
    ? random.between(2300, 2640)
    : plan.length === "long"
      ? random.between(1500, 1720)
      : 1080;
  const sway = random.between(-50, 50);
  const wave = plan.shape === "straight" ? 10 : plan.shape === "wavy" ? 34 : 46;
  const rows = plan.shape === "curly" ? 13 : 8;
  const side = (direction: -1 | 1) =>
    Array.from({ length: rows }, (_, row): Point => {
      const t = row / (rows - 1);
      const half = 232 + 84 * Math.sin(Math.min(1, t * 1.25) * Math.PI * 0.6) - 60 * t * t;
      const x = 470 + sway * t * t + direction * (half + (row % 2 ? wave : -wave * 0.4));
      return [x, 420 + (hem - 420) * t];
    });
  const locks = Array.from({ length: 9 }, (_, index): Point => {
    const t = (index + 0.5) / 9;
    const x = 470 + sway - 250 + 500 * t;
    return [x, hem + (index % 2 ? random.between(60, 130) : random.between(-90, -30))];
  });
  const d = spline([
    [470, 280],
    [620, 320],
    ...side(1),
    ...locks.reverse(),
    ...side(-1).reverse(),
    [320, 320],
  ]);
  const inner = streaks(random, hair, [470, 850], [470 + sway, hem + 60], 260, 16);
  const dyed = dye && dye.kind !== "tips" ? dyedFall(defs, dye, hem, sway) : "";
  return paintFall(defs, d, hair, tip, dyed + inner, true);
}

/** The second colour of hair that hangs: on its right half, or in broad strands. */
function dyedFall(defs: Defs, { kind, colour }: Dye, hem: number, sway: number): string {
  const second = paintOf(colour, colour);
  if (kind === "halves") return otherHalf(defs, second);
  const strands = [-170, -40, 90, 200].map((x) =>
    blade([470 + x * 0.5, 380], [470 + x * 1.35, (380 + hem) / 2], [470 + sway + x, hem + 90], 46),
  );
  return path(strands.join(""), second.base);
}

/** Two locks over the shoulders: the far one behind the cheek, the near one in front of it. */
export function sideLocks(
  defs: Defs,
  plan: HairPlan,
  hair: Paint,
  tip: string,
  random: Random,
): { near: string; far: string } {
  const wave = plan.shape === "straight" ? 5 : 13;
  const lock = (x: number, out: number, end: number, top: number) => {
    const points: Point[] = [0, 0.16, 0.34, 0.52, 0.68, 0.84, 1].map((t, index) => [
      x + out * Math.sin(t * Math.PI * 0.62) + (index < 2 ? 0 : index % 2 ? wave : -wave),
      top + (end - top) * t,
    ]);
    const d = fall(points, [26, 44, 50, 52, 44, 28, 3]);
    return paintFall(defs, d, hair, tip, streaks(random, hair, [x, top + 60], [x + out, end], 34, 5), false);
  };
  return {
    near: lock(292, random.between(-92, -60), random.between(1120, 1320), 400),
    far: lock(694, random.between(36, 74), random.between(1080, 1260), 420),
  };
}
