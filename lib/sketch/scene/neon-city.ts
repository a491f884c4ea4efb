import { ellipse, rect } from "@/lib/sketch/svg";
import { towers } from "./city";
import type { Stage } from "./stage";

/** A city of neon signs and wet streets. */
export function neonCity(stage: Stage): string {
  const { palette, horizon, height, width, unit, random, defs } = stage;
  const glow = ["#ff3d9a", "#22d3ee", "#a855f7", "#ffb020", "#3dffb0"] as const;
  const signs = Array.from({ length: 16 }, () => {
    const colour = random.pick(glow);
    const tall = random.chance(0.6);
    const [w, h] = tall
      ? [unit * random.between(26, 50), unit * random.between(90, 240)]
      : [unit * random.between(90, 190), unit * random.between(30, 56)];
    const side = random.chance(0.5) ? random.between(0, 0.3) : random.between(0.68, 0.96);
    const [x, y] = [side * width, random.between(0.1, 0.75) * height];
    const bars = Array.from({ length: 4 }, (_, index) =>
      tall
        ? rect(x + w * 0.24, y + h * (0.1 + index * 0.22), w * 0.52, h * 0.12, colour, 'opacity=".9"')
        : rect(x + w * (0.1 + index * 0.22), y + h * 0.26, w * 0.13, h * 0.5, colour, 'opacity=".9"'),
    );
    const halo = defs.radial([
      [0, colour, 0.5],
      [1, colour, 0],
    ]);
    return (
      ellipse(x + w / 2, y + h / 2, w * 1.3 + unit * 60, h * 0.8 + unit * 60, halo) +
      rect(
        x,
        y,
        w,
        h,
        "#140a2c",
        `stroke="${colour}" stroke-width="${(unit * 4).toFixed(1)}" rx="${(unit * 6).toFixed(1)}"`,
      ) +
      bars.join("")
    );
  });
  const street = horizon + height * 0.2;
  const wet = Array.from({ length: 40 }, () =>
    ellipse(
      random.next() * width,
      random.between(street, height),
      unit * random.between(8, 30),
      unit * random.between(30, 120),
      random.pick(glow),
      `opacity="${random.between(0.06, 0.24).toFixed(2)}"`,
    ),
  );
  const back = [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, "#0d0a2e"],
        [0.5, "#3a1a6e"],
        [1, "#d0448f"],
      ]),
    ),
    ellipse(
      width * 0.5,
      horizon,
      width * 0.6,
      height * 0.4,
      defs.radial([
        [0, "#ff7ac0", 0.65],
        [1, "#ff7ac0", 0],
      ]),
    ),
    towers(stage, horizon, height * 0.2, height * 0.5, "#4b2a86", "#ff9ad5", 0.3),
    towers(stage, horizon + height * 0.14, height * 0.2, height * 0.56, "#2a1a5e", "#5fe3ff", 0.34),
    rect(
      0,
      street,
      width,
      height - street,
      defs.linear([
        [0, "#2b1557"],
        [1, "#0e0828"],
      ]),
    ),
    ...wet,
    ...signs,
    ellipse(width / 2, height * 1.02, width * 0.7, height * 0.16, palette.ambient, 'opacity=".25"'),
  ];
  return back.join("");
}
