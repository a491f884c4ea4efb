import { at, lchOf, mix } from "@/lib/sketch/colour";
import type { Random } from "@/lib/sketch/random";
import { group, type Point, path, polygon } from "@/lib/sketch/svg";
import { lightSide } from "./light-side";
import type { Stage } from "./stage";

/** A ridge line across the picture by midpoint displacement; `rough` goes from 0 (hills) to 1 (crags). */
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

/** How much darker than the sky a mountain must be; with less contrast its snow seems to float in the air. */
const LEAST_CONTRAST = 0.12;

function standOut(colour: string, skies: readonly string[]): string {
  const [own, ...behind] = [colour, ...skies].map((hex) => lchOf(hex).l) as [number, ...number[]];
  if (behind.every((sky) => Math.abs(own - sky) >= LEAST_CONTRAST)) return colour;
  const darker = Math.min(...behind) - LEAST_CONTRAST;
  return at(colour, darker > 0.12 ? darker : Math.max(...behind) + LEAST_CONTRAST);
}

/** The indices of a ridge's local maxima. */
const peaksOf = (line: readonly Point[], reach: number): number[] =>
  line.flatMap(([, y], index) => {
    const about = line.slice(Math.max(0, index - reach), index + reach + 1);
    return about.every(([, other]) => other >= y) ? [index] : [];
  });

/** Snow on each high peak, down to a snow line of its own, and lower in the gullies. */
function snowCaps(random: Random, line: readonly Point[], base: number, height: number): string {
  return peaksOf(line, 3)
    .map((index) => {
      const head = line[index];
      if (!head || base - head[1] < height * 0.42) return "";
      const level = head[1] + (base - head[1]) * random.between(0.2, 0.34);
      const down = (step: -1 | 1): Point[] => {
        const found: Point[] = [];
        for (let at = index + step; line[at]; at += step) {
          const point = line[at] as Point;
          found.push(point);
          if (point[1] > level) break;
        }
        return found;
      };
      const [left, right] = [down(-1), down(1)];
      const [from, to] = [left.at(-1)?.[0] ?? head[0], right.at(-1)?.[0] ?? head[0]];
      const edge: Point[] = [];
      // Tongues of snow of varying length in the gullies, with bare ribs between them.
      for (let x = to - (to - from) * 0.06, nth = 0; x > from; nth++) {
        const share = (x - from) / Math.max(1, to - from);
        const sag = Math.sin(share * Math.PI) * 0.05;
        const low = nth % 2 ? -random.between(0, 0.07) : random.between(0.01, 0.13) * random.next();
        edge.push([x, level + (sag + low) * height]);
        x -= height * random.between(0.03, 0.11);
      }
      return polygon([...left.reverse(), head, ...right, ...edge]);
    })
    .join("");
}

/** A mountain's zigzag spine, from its peak down to the ground. */
function spine(random: Random, [x, y]: Point, drop: number, lean: number): Point[] {
  return Array.from({ length: 8 }, (_, index): Point => {
    const t = index / 7;
    const sway = index === 0 ? 0 : (index % 2 ? 1 : -1) * random.between(0.01, 0.05) * (0.4 + t);
    return [x + (lean * t + sway) * drop, y + drop * t];
  });
}

/** Each mountain's shaded face, from its spine to the valley beside it. */
function shades(stage: Stage, line: readonly Point[], base: number, height: number): [string, string] {
  const { random } = stage;
  const side = -lightSide(stage) as -1 | 1;
  const large: string[] = [];
  const small: string[] = [];
  for (const [reach, drawn] of [
    [5, large],
    [1, small],
  ] as const) {
    for (const index of peaksOf(line, reach)) {
      const head = line[index];
      if (!head || base - head[1] < height * 0.12) continue;
      const down: Point[] = [head];
      for (let at = index + side; at >= 0 && at < line.length; at += side) {
        const [point, next] = [line[at], line[at + side]];
        if (!point) break;
        down.push(point);
        if (down.length > 3 * reach || (next && next[1] < point[1] && reach === 1)) break;
      }
      const valley = down.at(-1) ?? head;
      const drop = (base - head[1]) * (reach > 1 ? 1 : random.between(0.22, 0.5));
      const back = spine(random, head, drop, side * random.between(-0.12, 0.16));
      drawn.push(polygon([...down, [valley[0] + side * drop * 0.16, head[1] + drop], ...back.reverse()]));
    }
  }
  return [large.join(""), small.join("")];
}

/** Mountains with lit and shaded faces, and snow caps on request. */
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
  const d = polygon([...line, [width, base + 4], [0, base + 4]]);
  const top = Math.min(...line.map(([, y]) => y));
  const down = (inside: Parameters<typeof defs.linear>[0]) => defs.linear(inside, [0, top, 0, base], true);
  const fill = down([
    [0, mix(colour, palette.light, 0.2)],
    [0.45, colour],
    [1, mix(colour, palette.sky[2], 0.42)],
  ]);
  const shade = mix(colour, palette.ambient, 0.62);
  const dark = down([
    [0, shade, 0.62],
    [0.6, shade, 0.36],
    [1, shade, 0],
  ]);
  const [large, small] = shades(stage, line, base, height);
  const caps = snow ? snowCaps(random, line, base, height) : "";
  return (
    path(d, fill) +
    group(
      defs.clip(`<path d="${d}"/>`),
      path(caps, mix("#ffffff", palette.sky[2], 0.12), 'opacity=".94"'),
      path(large, dark),
      path(small, dark, 'opacity=".8"'),
    )
  );
}
