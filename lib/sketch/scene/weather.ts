import { mix } from "@/lib/sketch/colour";
import { ellipse, group, path, polygon, rect } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

type Layer = (stage: Stage, near: boolean) => string;

/** Shifts what falls in front of a subject sideways, clear of the face; positions are shares of the picture. */
function clearOfFace({ peopled, focus }: Stage, near: boolean, across: number, down: number): number {
  const hides = near && peopled && Math.abs(across - focus) < 0.3 && down < 0.74;
  return hides ? across + (across < focus ? -0.3 : 0.3) : across;
}

/** A random position for a flake or spark. */
function scatter(stage: Stage, near: boolean): { x: number; y: number } {
  const { width, height, random } = stage;
  const [across, down] = [random.next(), random.next()];
  return { x: clearOfFace(stage, near, across, down) * width, y: down * height };
}

/** A petal's outline, `s` from its centre to its tip. */
const petal = (s: number) =>
  `M0 ${-s}C${s * 0.8} ${-s * 0.7} ${s * 0.7} ${s * 0.5} 0 ${s}C${-s * 0.7} ${s * 0.5} ${-s * 0.8} ${-s * 0.7} 0 ${-s}Z`;

/** Half of a maple leaf, from its tip to its stalk. */
const MAPLE: readonly [number, number][] = [
  [0, -1],
  [0.16, -0.74],
  [0.34, -0.8],
  [0.3, -0.46],
  [0.62, -0.66],
  [0.68, -0.5],
  [0.98, -0.46],
  [0.82, -0.22],
  [0.92, -0.06],
  [0.56, 0.1],
  [0.62, 0.3],
  [0.06, 0.3],
  [0.04, 0.95],
];

/** A feather's outline, `s` from its middle to its tip. */
const feather = (s: number): string =>
  `M0 ${-s}C${s * 0.42} ${-s * 0.5} ${s * 0.4} ${s * 0.3} ${s * 0.06} ${s * 0.66}L${s * 0.02} ${s}L${-s * 0.05} ${s * 0.66}C${-s * 0.36} ${s * 0.3} ${-s * 0.3} ${-s * 0.5} 0 ${-s}Z`;

/** A maple leaf's outline, `s` from its centre to its tip. */
function mapleLeaf(s: number): string {
  const half = MAPLE.map(([x, y]): [number, number] => [x * s, y * s]);
  return polygon([...half, ...half.map(([x, y]): [number, number] => [-x, y]).reverse()]);
}

/** Petals or leaves that fall from trees, turned by the wind. */
function fallen(
  stage: Stage,
  near: boolean,
  {
    outline,
    size,
    colours,
  }: { outline: (s: number) => string; size: number; colours: [string, ...string[]] },
): string {
  const { width, height, unit, random } = stage;
  return Array.from({ length: near ? 16 : 26 }, () => {
    const s = unit * size * random.between(0.5, 1.2) * (near ? 1.5 : 0.9);
    const edge = near && random.chance(0.65);
    const across = edge
      ? random.chance(0.5)
        ? random.between(0, 0.2)
        : random.between(0.8, 1)
      : random.next();
    const down = random.next();
    const [x, y] = [clearOfFace(stage, near, across, down) * width, down * height];
    const turn = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${random.whole(0, 359)}) scale(1 ${random.between(0.5, 1).toFixed(2)})`;
    return path(
      outline(s),
      random.pick(colours),
      `transform="${turn}" opacity="${random.between(0.7, 1).toFixed(2)}"`,
    );
  }).join("");
}

const rain: Layer = ({ width, height, unit, random }, near) => {
  const drops = Array.from({ length: near ? 70 : 130 }, () => {
    const [x, y, long] = [
      random.between(-0.1, 1.1) * width,
      random.between(-0.1, 1) * height,
      unit * random.between(30, 80) * (near ? 1.4 : 0.8),
    ];
    return `M${x.toFixed(1)} ${y.toFixed(1)}l${(-long * 0.16).toFixed(1)} ${long.toFixed(1)}`;
  });
  return `<path d="${drops.join("")}" stroke="#eaf4ff" stroke-width="${(unit * (near ? 2.2 : 1.3)).toFixed(1)}" stroke-linecap="round" opacity="${near ? 0.5 : 0.4}" fill="none"/>`;
};

const snow: Layer = (stage, near) => {
  const { unit, random } = stage;
  const flakes = Array.from({ length: near ? 46 : 110 }, () => {
    const { x, y } = scatter(stage, near);
    const r = unit * random.between(1.5, 5) * (near ? 1.9 : 1);
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" opacity="${random.between(0.5, 0.95).toFixed(2)}"/>`;
  });
  return group('fill="#ffffff"', ...flakes);
};

const fog: Layer = ({ width, height, unit, random, palette, defs }, near) => {
  const reach = near ? 0.85 : 0.45;
  const veil = defs.radial([
    [0, mix(palette.cloud, palette.sky[2], 0.4), 0.6],
    [1, palette.cloud, 0],
  ]);
  return Array.from({ length: 9 }, () =>
    ellipse(
      random.next() * width,
      random.between(reach, 1) * height,
      unit * random.between(300, 620),
      unit * random.between(40, 120),
      veil,
    ),
  ).join("");
};

const glints: Layer = ({ width, height, unit, random }, near) =>
  Array.from({ length: near ? 18 : 30 }, () => {
    const across = near
      ? random.chance(0.5)
        ? random.between(0, 0.2)
        : random.between(0.8, 1)
      : random.next();
    const [x, y, s] = [across * width, random.next() * height, unit * random.between(5, 17)];
    const star = `M${x} ${y - s}Q${x + s * 0.1} ${y - s * 0.1} ${x + s} ${y}Q${x + s * 0.1} ${y + s * 0.1} ${x} ${y + s}Q${x - s * 0.1} ${y + s * 0.1} ${x - s} ${y}Q${x - s * 0.1} ${y - s * 0.1} ${x} ${y - s}Z`;
    return path(star, "#fffbe3", `opacity="${random.between(0.6, 1).toFixed(2)}"`);
  }).join("");

const fireflies: Layer = (stage, near) => {
  const { unit, random, defs } = stage;
  const glow = defs.radial([
    [0, "#fff6b0", 1],
    [0.2, "#ffd966", 0.7],
    [1, "#ffd966", 0],
  ]);
  return Array.from({ length: near ? 20 : 34 }, () => {
    const { x, y } = scatter(stage, near);
    const r = unit * random.between(8, 26);
    return ellipse(x, y, r, r, glow);
  }).join("");
};

const bubbles: Layer = (stage, near) => {
  const { unit, random } = stage;
  return Array.from({ length: near ? 16 : 34 }, () => {
    const { x, y } = scatter(stage, near);
    const r = unit * random.between(5, 26);
    const film = `fill-opacity=".14" stroke="#ffffff" stroke-opacity=".65" stroke-width="${(r * 0.1).toFixed(1)}"`;
    return (
      ellipse(x, y, r, r, "#ffffff", film) +
      ellipse(x - r * 0.35, y - r * 0.38, r * 0.2, r * 0.14, "#ffffff", 'opacity=".9"')
    );
  }).join("");
};

const storm: Layer = (stage, near) => {
  const { width, height, random, unit } = stage;
  if (near) return rain(stage, near);
  let [x, y] = [random.between(0.15, 0.85) * width, -10];
  const points: [number, number][] = [[x, y]];
  while (y < height * 0.6) {
    x += random.between(-0.05, 0.05) * width;
    y += random.between(0.04, 0.1) * height;
    points.push([x, y]);
  }
  const back = [...points]
    .reverse()
    .map(([px, py], index): [number, number] => [px + unit * (index === 0 ? 0 : 9), py]);
  return (
    rect(0, 0, width, height, "#141836", 'opacity=".35"') +
    path(polygon([...points, ...back]), "#fdfbff") +
    rain(stage, near)
  );
};

const LAYERS: Record<string, Layer> = {
  rain,
  snow,
  fog,
  storm,
  fireflies,
  bubbles,
  sparkles: glints,
  petals: (stage, near) =>
    fallen(stage, near, { outline: petal, size: 10, colours: ["#ffd1df", "#ffb3cb", "#fff0f4"] }),
  feathers: (stage, near) =>
    fallen(stage, near, { outline: feather, size: 26, colours: ["#ffffff", "#f4f0fb", "#e6e4f4"] }),
  leaves: (stage, near) =>
    fallen(stage, near, {
      outline: mapleLeaf,
      size: 24,
      colours: ["#e2762f", "#c4452d", "#f0b240", "#a8562f"],
    }),
};

/**
 * What fills the air at one of two depths: behind the subject, or (`near`) in front of it, where it is larger and
 * keeps to the edges.
 */
export function paintWeather(stage: Stage, kinds: readonly string[], near: boolean): string {
  return kinds.map((kind) => LAYERS[kind]?.(stage, near) ?? "").join("");
}
