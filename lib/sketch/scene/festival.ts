import { ellipse, line, rect } from "@/lib/sketch/svg";
import { city } from "./city";
import type { Stage } from "./stage";

/** Lanterns and fireworks over a town at night. */
export function festival(stage: Stage): string {
  const { width, height, unit, random, defs } = stage;
  const base = city(stage);
  const burst = (x: number, y: number, r: number, colour: string) => {
    const rays = Array.from({ length: 22 }, (_, index) => {
      const angle = (index / 22) * Math.PI * 2;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      return `M${(x + c * r * 0.25).toFixed(1)} ${(y + s * r * 0.25).toFixed(1)}Q${(x + c * r * 0.7).toFixed(1)} ${(y + s * r * 0.7).toFixed(1)} ${(x + c * r).toFixed(1)} ${(y + s * r + r * 0.12).toFixed(1)}`;
    });
    return (
      ellipse(
        x,
        y,
        r * 1.2,
        r * 1.2,
        defs.radial([
          [0, colour, 0.5],
          [1, colour, 0],
        ]),
      ) +
      line(rays.join(""), colour, unit * 4, 'opacity=".95"') +
      line(rays.join(""), "#ffffff", unit * 1.5, `stroke-dasharray="${unit * 3} ${unit * 14}"`)
    );
  };
  const colours = ["#ff6b9d", "#ffd166", "#6ee7ff", "#c792ff"] as const;
  const bursts = colours.map((colour, index) =>
    burst(
      width * ((index + random.between(0.2, 0.8)) / 4),
      height * random.between(0.1, 0.32),
      unit * random.between(90, 170),
      colour,
    ),
  );
  const rope = (y: number, count: number, s: number) => {
    const hang = (t: number) => y + Math.sin(t * Math.PI) * unit * 60;
    const lanterns = Array.from({ length: count }, (_, index) => {
      const t = (index + 0.5) / count;
      const [x, top] = [t * width, hang(t)];
      const glow = defs.radial([
        [0, "#ffcf7a", 0.6],
        [1, "#ffcf7a", 0],
      ]);
      return (
        ellipse(x, top + s * 0.7, s * 1.5, s * 1.5, glow) +
        ellipse(
          x,
          top + s * 0.75,
          s * 0.48,
          s * 0.58,
          defs.radial([
            [0, "#fff3c9"],
            [0.6, "#ff8a4c"],
            [1, "#d8432f"],
          ]),
        ) +
        rect(x - s * 0.2, top + s * 0.12, s * 0.4, s * 0.12, "#5a2333") +
        rect(x - s * 0.2, top + s * 1.26, s * 0.4, s * 0.1, "#5a2333")
      );
    });
    return (
      line(`M0 ${y}Q${width / 2} ${y + unit * 120} ${width} ${y}`, "#2a1c3f", unit * 3) + lanterns.join("")
    );
  };
  return base + bursts.join("") + rope(height * 0.04, 9, unit * 62) + rope(height * 0.4, 11, unit * 46);
}
