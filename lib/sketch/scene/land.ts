import { mix } from "@/lib/sketch/colour";
import type { Random } from "@/lib/sketch/random";
import { blade, type Defs, group, line, type Point, path, rect, spline } from "@/lib/sketch/svg";
import { lightSide } from "./light-side";
import type { Stage } from "./stage";
import type { Bark } from "./trees";

/** A soft band of hills or meadow that fills the picture from its line down. */
export function paintHill(stage: Stage, y: number, rise: number, colour: string, light = 0.16): string {
  const { defs, width, height, random, palette } = stage;
  const line = Array.from(
    { length: 6 },
    (_, index): Point => [(index / 5) * width * 1.1 - width * 0.05, y - random.between(-0.4, 1) * rise],
  );
  const d = `${spline(line, true)}L${width * 1.1} ${height + 10}L${-width * 0.1} ${height + 10}Z`;
  const fill = defs.linear([
    [0, mix(colour, palette.light, light)],
    [0.3, colour],
    [1, mix(colour, palette.near, 0.55)],
  ]);
  return path(d, fill);
}

function conifer(x: number, y: number, size: number, random: Random): string {
  const half = size * random.between(0.2, 0.27);
  const tiers = [0, 1, 2, 3].map((tier) => {
    const top = y - size + size * 0.2 * tier;
    const wide = half * (0.42 + 0.2 * tier);
    const low = top + size * 0.34;
    return `M${x.toFixed(1)} ${top.toFixed(1)}Q${(x + wide * 0.4).toFixed(1)} ${(low - size * 0.12).toFixed(1)} ${(x + wide).toFixed(1)} ${low.toFixed(1)}Q${x.toFixed(1)} ${(low - size * 0.07).toFixed(1)} ${(x - wide).toFixed(1)} ${low.toFixed(1)}Q${(x - wide * 0.4).toFixed(1)} ${(low - size * 0.12).toFixed(1)} ${x.toFixed(1)} ${top.toFixed(1)}Z`;
  });
  return `${tiers.join("")}M${(x - size * 0.022).toFixed(1)} ${(y - size * 0.1).toFixed(1)}h${(size * 0.044).toFixed(1)}v${(size * 0.12).toFixed(1)}h${(-size * 0.044).toFixed(1)}Z`;
}

/** A row of conifers standing at a height, roughly `size` pixels tall. */
export function paintConifers(stage: Stage, y: number, size: number, colour: string, gap = 0.3): string {
  const { width, random, defs, palette } = stage;
  const trees: string[] = [];
  for (let x = -size * 0.2; x < width + size * 0.2; x += size * random.between(gap * 0.6, gap * 1.5)) {
    trees.push(conifer(x, y + random.between(-0.06, 0.1) * size, size * random.between(0.6, 1.15), random));
  }
  const fill = defs.linear([
    [0, mix(colour, palette.light, 0.14)],
    [1, mix(colour, palette.ambient, 0.2)],
  ]);
  return path(trees.join(""), fill);
}

/** Dark scars across a birch's trunk, and rough black bark at its foot. */
function birchBark({ random, palette }: Stage, x: number, half: number, foot: number): string {
  const dark = mix("#34323a", palette.ambient, palette.night ? 0.5 : 0.2);
  const scars = Array.from({ length: 15 }, () => {
    const side = random.pick([-1, 1]);
    const y = foot * random.between(0, 0.94);
    const long = half * random.between(0.4, 1);
    const from = x + side * half * 0.86;
    return blade(
      [from, y],
      [from - (side * long) / 2, y + half * 0.16],
      [from - side * long, y],
      half * 0.12,
    );
  });
  return path(scars.join(""), dark, 'opacity=".8"');
}

/** Trunks across the whole height, as deep in a forest; thick ones have bark, roots and moss. */
export function paintTrunks(
  stage: Stage,
  count: number,
  thick: number,
  colour: string,
  kind: Bark = "brown",
): string {
  const { width, height, random, defs, palette, unit } = stage;
  const side = lightSide(stage);
  const [lit, shade] = [mix(colour, palette.light, 0.3), mix(colour, palette.ambient, 0.34)];
  const fill = defs.linear(
    [
      [0, side < 0 ? lit : shade],
      [0.42, colour],
      [1, side < 0 ? mix(shade, "#0c1020", 0.3) : lit],
    ],
    [0, 0, 1, 0],
  );
  const isNear = thick > unit * 24;
  const moss = mix(mix("#6f9a4a", palette.ambient, palette.night ? 0.6 : 0.2), colour, 0.25);
  const trunks = Array.from({ length: count }, (_, index) => {
    const share = (index + random.between(0.1, 0.9)) / count;
    // Near trunks keep the middle of the picture clear.
    const x = width * (isNear ? (share < 0.5 ? share * 0.66 : 1 - (1 - share) * 0.66) : share);
    const half = thick * random.between(0.6, 1.2);
    const lean = random.between(-0.6, 0.6) * half;
    const foot = height * (0.96 + (isNear ? random.between(-0.03, 0.03) : 0));
    const flare = isNear ? 2.5 : 1.8;
    const stem = `M${x - half + lean} -10C${x - half * 0.8} ${height * 0.4} ${x - half} ${height * 0.7} ${x - half * flare} ${foot}Q${x - half * 0.4} ${foot - half * 0.5} ${x} ${foot + half * 0.2}Q${x + half * 0.5} ${foot - half * 0.5} ${x + half * flare} ${foot}C${x + half} ${height * 0.7} ${x + half * 0.8} ${height * 0.4} ${x + half + lean} -10Z`;
    if (kind === "birch") return path(stem, fill) + birchBark(stage, x + lean * 0.4, half, foot);
    if (!isNear) return path(stem, fill);
    const bark = Array.from({ length: 13 }, () => {
      const across = random.between(-0.75, 0.75) * half;
      const from = height * random.between(0, 0.8);
      const long = height * random.between(0.05, 0.14);
      return `M${(x + across + lean * 0.5).toFixed(1)} ${from.toFixed(1)}q${(random.between(-0.14, 0.14) * half).toFixed(1)} ${(long * 0.5).toFixed(1)} 0 ${long.toFixed(1)}`;
    });
    const bough = random.pick([-1, 1] as const);
    const at = height * random.between(0.1, 0.26);
    const limb = `M${x + bough * half * 0.5} ${at + half}Q${x + bough * half * 2} ${at - half * 0.6} ${x + bough * half * 4.6} ${at - half * 3}L${x + bough * half * 4.8} ${at - half * 3}Q${x + bough * half * 2.2} ${at + half * 0.2} ${x + bough * half * 0.5} ${at + half * 2.2}Z`;
    const mossy = Array.from({ length: 9 }, () => {
      const t = random.next();
      const wide = half * (0.9 + 1.2 * t ** 3);
      return `M${(x + side * wide).toFixed(1)} ${(foot - (1 - t) * height * 0.2).toFixed(1)}q${(-side * half * 0.5).toFixed(1)} ${(-half * 0.2).toFixed(1)} ${(-side * half * 0.3).toFixed(1)} ${(half * 0.5).toFixed(1)}Z`;
    });
    return (
      path(limb, shade) +
      path(stem, fill) +
      line(bark.join(""), mix(shade, "#0c1020", 0.22), half * 0.07, 'opacity=".55"') +
      path(mossy.join(""), moss)
    );
  });
  return trunks.join("");
}

/** Blades of grass that grow up from the lower edge. */
export function paintGrass(
  { width, random }: Stage,
  y: number,
  size: number,
  colour: string,
  density: number,
): string {
  const blades = Array.from({ length: density }, () => {
    const x = random.between(-0.02, 1.02) * width;
    const tall = size * random.between(0.5, 1.2);
    const lean = random.between(-0.35, 0.35) * tall;
    return blade([x, y + size * 0.3], [x + lean * 0.15, y - tall * 0.4], [x + lean, y - tall], size * 0.045);
  });
  return path(blades.join(""), colour);
}

/** Masses of leaves along an edge of the picture: bushes at the bottom, foliage at the top. */
export function paintFoliage(
  { width, random }: Stage,
  y: number,
  size: number,
  colours: readonly [string, string, string],
  hanging = false,
): string {
  const layer = (colour: string, offset: number) => {
    const leaves: string[] = [];
    for (let x = -size; x < width + size; x += size * 0.3) {
      for (let leaf = 0; leaf < 3; leaf++) {
        const angle = random.between(0.1, 0.9) * Math.PI * (hanging ? 1 : -1);
        const [cx, cy] = [
          x + random.between(-0.3, 0.3) * size,
          y + offset + random.between(-0.5, 0.5) * size,
        ];
        const long = size * random.between(0.35, 0.7);
        leaves.push(
          blade(
            [cx, cy],
            [cx + Math.cos(angle) * long * 0.5, cy + Math.sin(angle) * long * 0.5],
            [cx + Math.cos(angle) * long, cy + Math.sin(angle) * long],
            long * 0.32,
          ),
        );
      }
    }
    return path(leaves.join(""), colour);
  };
  const away = hanging ? -1 : 1;
  return layer(colours[0], 0) + layer(colours[1], size * 0.35 * away) + layer(colours[2], size * 0.7 * away);
}

/** Water from `top` to the lower edge, reflecting the sky with streaks of light, and what is `mirrored` behind it. */
export function paintWater(stage: Stage, top: number, deep: string, mirrored = ""): string {
  const { defs, width, height, palette, random, unit } = stage;
  const fill = defs.linear([
    [0, mix(palette.sky[2], deep, 0.25)],
    [0.4, mix(palette.sky[1], deep, 0.6)],
    [1, deep],
  ]);
  const streaks = Array.from({ length: 70 }, () => {
    const t = random.next() ** 1.6;
    const y = top + 3 + t * (height - top);
    const x = random.next() * width;
    const half = unit * (14 + 110 * t) * random.between(0.5, 1.2);
    return blade([x - half, y], [x, y - unit * 2 * t], [x + half, y], unit * (1 + 3.4 * t));
  });
  const image = mirrored
    ? group(
        defs.clip(rect(0, top, width, height - top, "#000")),
        group(
          `transform="matrix(1 0 0 ${-MIRROR} 0 ${(top * (1 + MIRROR)).toFixed(1)})" opacity=".42"`,
          mirrored,
        ),
      )
    : "";
  return (
    rect(0, top, width, height - top, fill) +
    image +
    path(streaks.join(""), palette.light, `opacity="${mirrored ? 0.22 : 0.3}"`)
  );
}

/** The height of a reflection in water, as a share of what it reflects. */
const MIRROR = 0.86;

/** The glitter of light on water below the sun, at `x` pixels. */
export function paintGlitter(
  { height, palette, random, unit }: Stage,
  defs: Defs,
  x: number,
  top: number,
): string {
  const fill = defs.linear([
    [0, palette.light, 0.9],
    [1, palette.light, 0.15],
  ]);
  const bits = Array.from({ length: 34 }, (_, index) => {
    const t = index / 33;
    const y = top + 4 + t * (height - top) * 0.9;
    const half = unit * (16 + 80 * t) * random.between(0.4, 1.1);
    const shift = random.between(-0.5, 0.5) * half;
    return blade([x - half + shift, y], [x + shift, y], [x + half + shift, y], unit * (1.5 + 4 * t));
  });
  return path(bits.join(""), fill);
}
