import { at, lchOf, mix } from "@/lib/sketch/colour";
import type { Random } from "@/lib/sketch/random";
import { blade, type Defs, group, type Point, path, polygon, rect, spline } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** A mountain ridge's line across the picture, made by halving: rough between 0 (hills) and 1 (crags). */
function ridge(random: Random, width: number, base: number, height: number, rough: number): Point[] {
  let line: number[] = [
    random.between(0.1, 0.6),
    random.between(0.5, 1),
    random.between(0.1, 0.7),
    random.between(0.4, 0.9),
  ];
  let swing = 0.34;
  for (let round = 0; round < 4; round++) {
    line = line.flatMap((value, index) => {
      const next = line[index + 1];
      return next === undefined ? [value] : [value, (value + next) / 2 + random.between(-swing, swing)];
    });
    swing *= 0.3 + 0.28 * rough;
  }
  return line.map((value, index) => [
    (index / (line.length - 1)) * width,
    base - Math.max(0.02, value) * height,
  ]);
}

/** How much darker than the sky behind it a mountain is at least: without that its snow floats in the air. */
const LEAST_CONTRAST = 0.12;

function standOut(colour: string, skies: readonly string[]): string {
  const [own, ...behind] = [colour, ...skies].map((hex) => lchOf(hex).l) as [number, ...number[]];
  if (behind.every((sky) => Math.abs(own - sky) >= LEAST_CONTRAST)) return colour;
  const darker = Math.min(...behind) - LEAST_CONTRAST;
  return at(colour, darker > 0.12 ? darker : Math.max(...behind) + LEAST_CONTRAST);
}

/** All above the height where snow lies, its lower edge running down the gullies. */
function snowLine(random: Random, width: number, base: number, peak: number): string {
  const high = base - peak;
  const step = high * 0.11;
  const edge: Point[] = [];
  for (let x = -step; x < width + step; x += step * random.between(0.7, 1.3)) {
    const low = edge.length % 2 === 0 ? 0.34 : 0.5;
    edge.push([x, peak + high * (low + random.between(-0.06, 0.06))]);
  }
  return polygon([[-step, peak - 10], ...edge, [width + step, peak - 10]]);
}

/** Mountains with lit and shaded faces, and snow on their heads where asked. */
export function paintMountains(
  stage: Stage,
  base: number,
  height: number,
  asked: string,
  snow: boolean,
): string {
  const { defs, width, random, palette } = stage;
  const colour = standOut(asked, [palette.sky[1], palette.sky[2]]);
  const line = ridge(random, width, base, height, 0.75);
  const d = `${polygon([...line, [width, base + 4], [0, base + 4]])}`;
  const fill = defs.linear([
    [0, mix(colour, palette.light, 0.12)],
    [0.45, colour],
    [1, mix(colour, palette.sky[2], 0.4)],
  ]);
  const faces = line.flatMap(([x, y], index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (!before || !after || y > before[1] || y > after[1] || base - y < height * 0.25) return [];
    const drop = (base - y) * random.between(0.5, 0.85);
    const lean = random.between(0.1, 0.4) * drop;
    return [
      polygon([
        [x, y],
        [x + drop * 0.22, y + drop * 0.3],
        [x + drop * 0.12, y + drop * 0.42],
        [x + lean + drop * 0.3, y + drop],
        [x + drop * 0.95, y + drop * 1.05],
        after,
      ]),
    ];
  });
  const caps = snow ? snowLine(random, width, base, Math.min(...line.map(([, y]) => y))) : "";
  const inside = defs.clip(`<path d="${d}"/>`);
  return (
    path(d, fill) +
    group(
      inside,
      path(caps, mix("#ffffff", palette.sky[2], 0.15), 'opacity=".92"'),
      path(faces.join(""), mix(colour, palette.ambient, 0.5), 'opacity=".38"'),
    )
  );
}

/** A soft band of hills or meadow that fills the picture below its line. */
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

/** A row of conifers along a height, `size` pixels tall more or less. */
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

/** Trunks that cross the whole height, as in the depth of a wood. */
export function paintTrunks(stage: Stage, count: number, thick: number, colour: string): string {
  const { width, height, random, defs, palette } = stage;
  const fill = defs.linear(
    [
      [0, mix(colour, palette.ambient, 0.3)],
      [0.4, mix(colour, palette.light, 0.12)],
      [1, mix(colour, "#0c1020", 0.3)],
    ],
    [0, 0, 1, 0],
  );
  const trunks = Array.from({ length: count }, (_, index) => {
    const x = ((index + random.between(0.1, 0.9)) / count) * width;
    const half = thick * random.between(0.6, 1.2);
    const lean = random.between(-0.4, 0.4) * half;
    return path(
      `M${x - half + lean} -10C${x - half * 0.8} ${height * 0.4} ${x - half} ${height * 0.7} ${x - half * 1.8} ${height * 0.96}H${x + half * 1.8}C${x + half} ${height * 0.7} ${x + half * 0.8} ${height * 0.4} ${x + half + lean} -10Z`,
      fill,
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

/** Heaps of leaves along an edge of the picture: bushes below, or foliage above. */
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

/** Water from the horizon to the lower edge, with the sky in it and streaks of light. */
export function paintWater(stage: Stage, top: number, deep: string): string {
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
  return rect(0, top, width, height - top, fill) + path(streaks.join(""), palette.light, 'opacity=".3"');
}

/** A clear-cut reflection of light below the sun; `x` in pixels. */
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
