import { mix } from "@/lib/sketch/colour";
import { blade, ellipse, line, type Point, path } from "@/lib/sketch/svg";
import { landmarkOf, type Stage } from "./stage";

/** One frond of the crown: a bent rib with hanging leaflets. */
function frond([x, y]: Point, angle: number, long: number): { rib: string; leaves: string } {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  // The rib starts out at its angle, then bends down under its weight.
  const at = (t: number): Point => [x + dx * long * t, y + dy * long * t + long * 0.62 * t * t];
  const leaves = Array.from({ length: 15 }, (_, index) => {
    const t = 0.12 + (index / 14) * 0.88;
    const from = at(t);
    const size = long * (0.34 - 0.2 * Math.abs(t - 0.45)) * (t > 0.9 ? 0.7 : 1);
    return [-1, 1]
      .map((side) => {
        const lean: Point = [
          from[0] + dx * size * 0.7 + side * Math.abs(dy) * size * 0.45,
          from[1] + (side > 0 ? 0.75 : 0.3) * size + long * 0.1 * t,
        ];
        return blade(
          from,
          [(from[0] + lean[0]) / 2 + dx * size * 0.14, (from[1] + lean[1]) / 2 - size * 0.12],
          lean,
          long * 0.026,
        );
      })
      .join("");
  });
  const points = [0.25, 0.5, 0.75, 1].map((t) =>
    at(t)
      .map((one) => one.toFixed(1))
      .join(" "),
  );
  return { rib: `M${x} ${y}L${points.join("L")}`, leaves: leaves.join("") };
}

/** A palm with its foot at a point, `tall` pixels high; its top leans sideways by `lean` times that. */
export function palm({ palette, random, defs }: Stage, [x, y]: Point, tall: number, lean: number): string {
  const dark = palette.night ? 0.6 : 0.16;
  const leaf = mix("#3f8f56", palette.ambient, dark);
  const bark = mix("#8d6748", palette.ambient, dark);
  const top: Point = [x + lean * tall, y - tall];
  const bend: Point = [x + lean * tall * 0.15, y - tall * 0.55];
  const [foot, head] = [tall * 0.048, tall * 0.022];
  const trunk = `M${x - foot} ${y}Q${bend[0] - head} ${bend[1]} ${top[0] - head} ${top[1]}L${top[0] + head} ${top[1]}Q${bend[0] + head * 1.6} ${bend[1]} ${x + foot} ${y}Z`;
  const rings = Array.from({ length: 16 }, (_, index) => {
    const t = (index + 0.5) / 16;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    const [cx, cy] = [a * x + b * bend[0] + c * top[0], a * y + b * bend[1] + c * top[1]];
    const half = foot + (head - foot) * t;
    return `M${(cx - half).toFixed(1)} ${cy.toFixed(1)}q${half.toFixed(1)} ${(half * 0.7).toFixed(1)} ${(half * 2).toFixed(1)} 0`;
  });
  const fronds = (count: number, from: number, to: number, long: number) =>
    Array.from({ length: count }, (_, index) =>
      frond(
        top,
        Math.PI * (from + ((to - from) * (index + random.between(0.2, 0.8))) / count),
        tall * long * random.between(0.85, 1.1),
      ),
    );
  const [behind, before] = [fronds(6, -1.02, 0.02, 0.44), fronds(6, -1.12, 0.12, 0.4)];
  const drawn = (set: typeof behind, colour: string) =>
    path(set.map(({ leaves }) => leaves).join(""), colour) +
    line(set.map(({ rib }) => rib).join(""), mix(colour, bark, 0.4), tall * 0.011);
  return [
    drawn(behind, mix(leaf, palette.ambient, 0.35)),
    path(
      trunk,
      defs.linear(
        [
          [0, mix(bark, palette.light, 0.4)],
          [0.5, bark],
          [1, mix(bark, palette.ambient, 0.5)],
        ],
        [0, 0, 1, 0],
      ),
    ),
    line(rings.join(""), mix(bark, palette.near, 0.6), tall * 0.006, 'opacity=".6"'),
    // Grass around the foot.
    path(
      Array.from({ length: 9 }, (_, index) => {
        const turn = (index - 4) / 4;
        const [from, tip]: [Point, Point] = [
          [x + turn * foot * 1.2, y + foot * 0.5],
          [x + turn * foot * 3.4, y - foot * random.between(0.6, 2) * (1.3 - Math.abs(turn))],
        ];
        return blade(from, [(from[0] + tip[0]) / 2, tip[1]], tip, foot * 0.3);
      }).join(""),
      mix(leaf, palette.near, 0.4),
    ),
    ellipse(x, y + foot * 0.55, foot * 2.6, foot * 0.5, mix(leaf, palette.near, 0.5), 'opacity=".6"'),
    drawn(before, mix(leaf, palette.light, 0.12)),
    ...[-1, 0.4, 1.3].map((side) =>
      ellipse(
        top[0] + side * tall * 0.028,
        top[1] + tall * 0.03,
        tall * 0.026,
        tall * 0.028,
        mix("#7a4a2c", palette.ambient, dark),
      ),
    ),
  ].join("");
}

/** Palms on the shore, where the prompt's beach has them: two on the side the subject leaves free, one opposite. */
export function paintPalms(stage: Stage, shore: number): string {
  const { width, height, focus, brief } = stage;
  if (!landmarkOf(stage, "palms") || landmarkOf(stage, "lighthouse") || brief.weather.includes("snow"))
    return "";
  const side = focus > 0.5 ? -1 : 1;
  const at = (share: number) => width * (0.5 + side * share);
  const tall = Math.min(height * 0.74, width * 0.86);
  return [
    palm(stage, [at(-0.44), shore + height * 0.05], tall * 0.72, side * 0.1),
    palm(stage, [at(0.47), shore + height * 0.1], tall * 0.84, side * -0.02),
    palm(stage, [at(0.37), shore + height * 0.14], tall, side * -0.12),
  ].join("");
}
