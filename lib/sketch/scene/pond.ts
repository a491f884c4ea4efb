import { mix } from "@/lib/sketch/colour";
import { ellipse, path, rect, spline } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** The surface of a pond seen from above, with light playing on it. */
export function pond({ defs, width, height, unit, random, palette }: Stage): string {
  const water = palette.night ? "#14486a" : "#2a9aa6";
  const nets = Array.from({ length: 26 }, () => {
    const [x, y, r] = [random.next() * width, random.next() * height, unit * random.between(50, 130)];
    const ring = Array.from({ length: 7 }, (_, index) => {
      const angle = (index / 7) * Math.PI * 2;
      const away = r * random.between(0.6, 1.1);
      return [x + Math.cos(angle) * away, y + Math.sin(angle) * away * 0.7] as const;
    });
    return spline(ring);
  });
  const stones = Array.from({ length: 40 }, () => {
    const r = unit * random.between(20, 60);
    const tone = mix(water, random.pick(["#0d3a52", "#7fc9b8", "#3f6f7a"]), 0.35);
    return ellipse(random.next() * width, random.next() * height, r, r * 0.7, tone, 'opacity=".45"');
  });
  const light = defs.radial([
    [0, "#d8fff2", 0.75],
    [1, "#d8fff2", 0],
  ]);
  const back = [
    rect(
      0,
      0,
      width,
      height,
      defs.linear(
        [
          [0, mix(water, "#bff0e2", 0.4)],
          [1, mix(water, "#0b3350", 0.5)],
        ],
        [0, 0, 0.6, 1],
      ),
    ),
    ...stones,
    ellipse(width * 0.35, height * 0.3, unit * 560, unit * 460, light),
    path(nets.join(""), "none", `stroke="#e6fff6" stroke-width="${(unit * 4).toFixed(1)}" opacity=".2"`),
  ];
  return back.join("");
}
