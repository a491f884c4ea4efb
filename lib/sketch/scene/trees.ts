import { isAutumn } from "@/lib/sketch/brief";
import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, line, path } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** The crowns' colours for the season and the hour: dark, middle and lit. */
export function leafColours({ brief, palette, random }: Stage): [string, string, string] {
  const leaf = isAutumn(brief)
    ? random.pick(["#d9772f", "#c8502c", "#e0a037", "#b8612f"])
    : random.pick(["#4f9a52", "#5faa62", "#3f8a60"]);
  const inAir = mix(leaf, palette.ambient, palette.night ? 0.62 : 0.14);
  if (brief.weather.includes("snow")) {
    const white = mix("#f8fbff", palette.ambient, palette.night ? 0.26 : 0.05);
    return [mix(shift(inAir, -0.1), palette.ambient, 0.3), mix(inAir, white, 0.6), white];
  }
  return [shift(inAir, -0.13), inAir, mix(shift(inAir, 0.09), palette.light, 0.22)];
}

/** A broad-leaved tree: trunk, and a crown of heaped rounds lit from above. */
export function paintTree(stage: Stage, x: number, y: number, size: number): string {
  const { random, palette } = stage;
  const [dark, middle, lit] = leafColours(stage);
  const bark = mix("#5b4034", palette.ambient, palette.night ? 0.6 : 0.25);
  const rounds = Array.from({ length: 17 }, () => {
    const angle = random.between(0, Math.PI * 2);
    const away = Math.sqrt(random.next());
    return {
      cx: x + Math.cos(angle) * away * size * 0.36,
      cy: y - size * 0.66 + Math.sin(angle) * away * size * 0.26,
      r: size * random.between(0.09, 0.16),
    };
  });
  const dabs = rounds.flatMap(({ cx, cy, r }) =>
    Array.from({ length: 7 }, () => {
      const turn = random.between(2.6, 5.6);
      const away = r * random.between(0.25, 0.85);
      const [dx, dy] = [cx + Math.cos(turn) * away, cy + Math.sin(turn) * away];
      const long = size * random.between(0.03, 0.055);
      return blade(
        [dx - long, dy + long * 0.4],
        [dx, dy - long * 0.5],
        [dx + long, dy + long * 0.2],
        long * 0.5,
      );
    }),
  );
  const layer = (colour: string, dx: number, dy: number, share: number) =>
    rounds.map(({ cx, cy, r }) => ellipse(cx + dx * r, cy + dy * r, r * share, r * share, colour)).join("");
  return [
    line(
      `M${x} ${y}C${x - size * 0.02} ${y - size * 0.3} ${x + size * 0.02} ${y - size * 0.4} ${x} ${y - size * 0.6}M${x} ${y - size * 0.34}L${x + size * 0.15} ${y - size * 0.56}M${x} ${y - size * 0.38}L${x - size * 0.16} ${y - size * 0.6}`,
      bark,
      size * 0.05,
    ),
    layer(dark, 0.1, 0.25, 1.06),
    layer(middle, -0.05, -0.05, 0.92),
    layer(mix(middle, lit, 0.4), -0.18, -0.24, 0.7),
    path(dabs.join(""), lit, 'opacity=".85"'),
  ].join("");
}

/** A row of broad-leaved trees along a height; `free` keeps a part of the width clear, in shares of it. */
export function paintTreeRow(
  stage: Stage,
  y: number,
  size: number,
  gap: number,
  free: readonly [number, number] = [2, 2],
): string {
  const { width, random } = stage;
  const trees: string[] = [];
  for (let x = -size * 0.1; x < width + size * 0.2; x += size * gap * random.between(0.7, 1.3)) {
    if (x > free[0] * width && x < free[1] * width) continue;
    trees.push(paintTree(stage, x, y + random.between(-0.04, 0.08) * size, size * random.between(0.75, 1.2)));
  }
  return trees.join("");
}

/** Mist in long soft banks about a height. */
export function paintMist({ defs, width, unit, palette, random }: Stage, y: number, count: number): string {
  const fill = defs.radial([
    [0, mix(palette.light, palette.sky[2], 0.5), 0.55],
    [1, palette.sky[2], 0],
  ]);
  return Array.from({ length: count }, () =>
    ellipse(
      random.next() * width,
      y + unit * random.between(-40, 40),
      unit * random.between(260, 560),
      unit * random.between(30, 80),
      fill,
    ),
  ).join("");
}

/** Boulders along a line, each with a lit top; `colour` is that of the stone. */
export function paintBoulders(
  { random, palette, unit }: Stage,
  spots: readonly (readonly [number, number, number])[],
  colour: string,
): string {
  return spots
    .map(([x, y, size]) => {
      const s = size * unit;
      const lean = random.between(-0.2, 0.2) * s;
      const d = `M${x - s} ${y + s * 0.3}C${x - s * 1.05} ${y - s * 0.3} ${x - s * 0.5 + lean} ${y - s * 0.75} ${x + lean} ${y - s * 0.7}C${x + s * 0.6 + lean} ${y - s * 0.64} ${x + s * 1.1} ${y - s * 0.2} ${x + s} ${y + s * 0.3}Q${x} ${y + s * 0.46} ${x - s} ${y + s * 0.3}Z`;
      const top = `M${x - s * 0.8} ${y - s * 0.1}C${x - s * 0.7} ${y - s * 0.5} ${x - s * 0.3 + lean} ${y - s * 0.7} ${x + lean} ${y - s * 0.68}C${x + s * 0.4 + lean} ${y - s * 0.6} ${x + s * 0.6} ${y - s * 0.4} ${x + s * 0.7} ${y - s * 0.2}C${x + s * 0.2} ${y - s * 0.44} ${x - s * 0.3} ${y - s * 0.4} ${x - s * 0.8} ${y - s * 0.1}Z`;
      return path(d, colour) + path(top, mix(colour, palette.light, 0.42), 'opacity=".8"');
    })
    .join("");
}
