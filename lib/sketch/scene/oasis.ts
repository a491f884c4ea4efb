import { mix } from "@/lib/sketch/colour";
import { blade, ellipse, path } from "@/lib/sketch/svg";
import { palm } from "./palms";
import { landmarkOf, type Stage } from "./stage";

/** Water, greenery and palms among dunes, where the brief names an oasis or palms; the far shore is at `y`. */
export function paintOasis(stage: Stage, y: number): string {
  const { width, height, unit, palette, random, focus } = stage;
  if (!landmarkOf(stage, "oasis") && !landmarkOf(stage, "palms")) return "";
  const aired = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.55 : 0.1);
  const [cx, cy] = [width * 0.5, y + height * 0.09];
  const [rx, ry] = [width * 0.36, height * 0.085];
  const water = mix(aired("#3fa6b8"), palette.sky[0], 0.35);
  const tufts = Array.from({ length: 46 }, (_, index) => {
    const turn = (index / 46) * 2 * Math.PI;
    const [x, foot] = [cx + Math.cos(turn) * rx * 1.07, cy + Math.sin(turn) * ry * 1.2];
    const long = unit * random.between(26, 60) * (0.8 + 0.4 * Math.sin(turn));
    return [-0.5, 0, 0.5]
      .map((lean) =>
        blade(
          [x, foot],
          [x + lean * long * 0.3, foot - long * 0.6],
          [x + lean * long, foot - long],
          long * 0.09,
        ),
      )
      .join("");
  });
  const shine = [0.2, 0.45, 0.7].map((at, index) =>
    ellipse(
      cx + (index - 1) * rx * 0.3,
      cy - ry + ry * 2 * at,
      rx * (0.34 - 0.06 * index),
      unit * 4,
      mix(water, "#ffffff", 0.6),
      'opacity=".6"',
    ),
  );
  const side = focus > 0.5 ? -1 : 1;
  const tall = Math.min(height * 0.5, width * 0.62);
  const palms = (
    [
      [-0.31, -0.062, 0.72, 0.08],
      [-0.44, 0.05, 0.98, 0.12],
      [0.29, -0.066, 0.62, -0.06],
      [0.43, 0.06, 0.86, -0.12],
    ] as const
  ).map(([at, down, share, lean]) =>
    palm(stage, [width * (0.5 + side * at), cy + height * down], tall * share, side * lean),
  );
  return [
    ellipse(cx, cy + ry * 0.1, rx * 1.22, ry * 1.45, mix(aired("#8ea35a"), palette.light, 0.1)),
    ellipse(cx, cy, rx * 1.05, ry * 1.14, aired("#c9b07c")),
    ellipse(cx, cy, rx, ry, water),
    ellipse(cx, cy - ry * 0.3, rx * 0.8, ry * 0.5, mix(water, palette.sky[2], 0.5), 'opacity=".7"'),
    ...shine,
    path(tufts.slice(23).join(""), aired("#5f8f46")),
    ...palms,
    path(tufts.slice(0, 23).join(""), aired("#6fa050")),
  ].join("");
}
