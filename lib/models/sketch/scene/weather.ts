import { mix } from "@/lib/models/sketch/colour";
import type { Stage } from "@/lib/models/sketch/scene/stage";
import { ellipse, group, path, polygon, rect } from "@/lib/models/sketch/svg";

type Layer = (stage: Stage, near: boolean) => string;

/** A place for a flake or spark: those before a subject keep clear of its face. */
function scatter({ width, height, random, peopled, focus }: Stage, near: boolean): { x: number; y: number } {
  const [across, down] = [random.next(), random.next()];
  const hides = near && peopled && Math.abs(across - focus) < 0.3 && down < 0.74;
  const aside = across < focus ? across - 0.3 : across + 0.3;
  return { x: (hides ? aside : across) * width, y: down * height };
}

function petals(stage: Stage, near: boolean, colours: readonly [string, ...string[]], size: number): string {
  const { width, height, unit, random } = stage;
  return Array.from({ length: near ? 16 : 26 }, () => {
    const s = unit * size * random.between(0.5, 1.2) * (near ? 1.5 : 0.9);
    const edge = near && random.chance(0.65);
    const x =
      (edge ? (random.chance(0.5) ? random.between(0, 0.2) : random.between(0.8, 1)) : random.next()) * width;
    const y = random.next() * height;
    const turn = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${random.whole(0, 359)}) scale(1 ${random.between(0.5, 1).toFixed(2)})`;
    return path(
      `M0 ${-s}C${s * 0.8} ${-s * 0.7} ${s * 0.7} ${s * 0.5} 0 ${s}C${-s * 0.7} ${s * 0.5} ${-s * 0.8} ${-s * 0.7} 0 ${-s}Z`,
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
  petals: (stage, near) => petals(stage, near, ["#ffd1df", "#ffb3cb", "#fff0f4"], 10),
  leaves: (stage, near) => petals(stage, near, ["#e2762f", "#c4452d", "#f0b240", "#a8562f"], 13),
};

/**
 * What fills the air, for one of two depths: behind the subject, or (`near`) before it, where it is larger and
 * keeps to the edges.
 */
export function paintWeather(stage: Stage, kinds: readonly string[], near: boolean): string {
  return kinds.map((kind) => LAYERS[kind]?.(stage, near) ?? "").join("");
}
