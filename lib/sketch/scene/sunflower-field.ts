import { mix } from "@/lib/sketch/colour";
import { blade, ellipse, group, line, path, spline } from "@/lib/sketch/svg";
import { paintConifers, paintHill } from "./land";
import { paintMountains } from "./peaks";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { paintTreeRow } from "./trees";

/** A flower's colours in the light of the time of day. */
interface Tints {
  gold: string;
  amber: string;
  seeds: string;
  core: string;
  green: string;
  leaf: string;
}

function tintsOf({ palette }: Stage): Tints {
  const aired = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.45 : 0.06);
  return {
    gold: aired("#fbc936"),
    amber: aired("#e8981f"),
    seeds: aired("#5b3318"),
    core: aired("#3a2010"),
    green: aired("#4f8a3c"),
    leaf: aired("#6fae4c"),
  };
}

/** A ring of petals around a centre, rotated by `turn` radians. */
function petals(x: number, y: number, r: number, count: number, turn: number): string {
  return Array.from({ length: count }, (_, index) => {
    const angle = turn + (index / count) * 2 * Math.PI;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle) * 0.94];
    return blade(
      [x + dx * r * 0.36, y + dy * r * 0.36],
      [x + dx * r * 0.7, y + dy * r * 0.7],
      [x + dx * r, y + dy * r],
      r * 0.16,
    );
  }).join("");
}

/** A flower head; small, distant ones are drawn without separate petals. */
function head({ random, defs }: Stage, tints: Tints, x: number, y: number, r: number): string {
  if (r < 9) return ellipse(x, y, r, r * 0.9, tints.gold) + ellipse(x, y, r * 0.45, r * 0.4, tints.seeds);
  const turn = random.between(0, 1);
  const disc = defs.radial([
    [0, tints.seeds],
    [0.6, tints.core],
    [0.82, tints.seeds],
    [1, tints.amber],
  ]);
  const dots = [0.2, 0.34].flatMap((away, ring) =>
    Array.from({ length: 9 + ring * 6 }, (_, index) => {
      const angle = (index / (9 + ring * 6)) * 2 * Math.PI + ring;
      return `<circle cx="${(x + Math.cos(angle) * r * away).toFixed(1)}" cy="${(y + Math.sin(angle) * r * away).toFixed(1)}" r="${(r * 0.022).toFixed(1)}"/>`;
    }),
  );
  return [
    path(petals(x, y, r, 17, turn), tints.amber),
    path(petals(x, y, r * 0.94, 17, turn + 0.19), tints.gold),
    ellipse(x, y, r * 0.46, r * 0.44, disc),
    r > 30 ? group(`fill="${tints.amber}" opacity=".7"`, ...dots) : "",
  ].join("");
}

/** A flower with its stem and leaves, its head at (x, y). */
function flower(stage: Stage, tints: Tints, x: number, y: number, r: number): string {
  const { random, height } = stage;
  const lean = random.between(-0.3, 0.3) * r;
  const foot = Math.min(height + 20, y + r * 5);
  const leafAt = (share: number, side: -1 | 1) => {
    const [lx, ly] = [x + lean * share, y + (foot - y) * share];
    return blade(
      [lx, ly],
      [lx + side * r * 0.7, ly - r * 0.6],
      [lx + side * r * 1.25, ly + r * 0.1],
      r * 0.34,
    );
  };
  return [
    line(`M${x} ${y}Q${x + lean} ${(y + foot) / 2} ${x + lean} ${foot}`, tints.green, r * 0.13),
    path(leafAt(0.42, -1) + leafAt(0.55, 1), tints.leaf),
    path(leafAt(0.72, -1) + leafAt(0.8, 1), tints.green),
    head(stage, tints, x, y, r),
  ].join("");
}

/** A row across the field: a bank of leaves with heads of `r` pixels above it. */
function row(stage: Stage, tints: Tints, y: number, r: number): string {
  const { width, height, random, palette } = stage;
  const crest = Array.from(
    { length: Math.ceil(width / (r * 1.6)) + 2 },
    (_, index) => [(index - 0.5) * r * 1.6, y + r * random.between(0.3, 1.1)] as const,
  );
  const bank = `${spline(crest, true)}L${width + r * 2} ${height}H${-r * 2}Z`;
  const flowers: string[] = [];
  for (let x = random.between(-1, 0.4) * r; x < width + r; x += r * random.between(1.7, 2.7)) {
    const [top, size] = [y - random.between(-0.3, 0.7) * r, r * random.between(0.84, 1.12)];
    flowers.push(r < 18 ? head(stage, tints, x, top, size) : flower(stage, tints, x, top, size));
  }
  return path(bank, mix(tints.green, palette.near, 0.25 + 0.1 * Math.min(1, r / 60))) + flowers.join("");
}

/** Sunflowers in rows, from the hills down to the picture's edge. */
export function sunflowerField(stage: Stage): string {
  const { palette, horizon, height, unit } = stage;
  const tints = tintsOf(stage);
  const rows = Array.from({ length: 11 }, (_, index) => {
    const near = index / 10;
    const y = horizon + height * 0.07 + (height * 0.98 - horizon - height * 0.07) * near ** 1.75;
    return row(stage, tints, y, unit * (6 + 78 * near ** 1.9));
  });
  return [
    paintWholeSky(stage, 5),
    paintMountains(stage, horizon, height * 0.1, mix(palette.far, palette.sky[2], 0.35), false),
    paintHill(stage, horizon, height * 0.06, mix(palette.mid, palette.far, 0.4)),
    paintConifers(stage, horizon + height * 0.02, unit * 40, palette.mid, 1.1),
    paintHill(stage, horizon + height * 0.05, height * 0.03, mix(tints.leaf, palette.light, 0.2)),
    paintTreeRow(stage, horizon + height * 0.06, unit * 90, 3.2),
    ...rows,
  ].join("");
}
