import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, type Point, path, polygon } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** What a hall is built of, and what is in it. */
export interface Plan {
  wall: string;
  floor: string;
  ceiling: string;
  trim: string;
  /** What each bay of a side wall has. */
  bay: "window" | "door" | "picture" | "torch";
  ground: "tiles" | "carpet" | "flags";
  /** Whether the ceiling is an arch. */
  isVaulted: boolean;
  /** What the far wall has. */
  end: "rose" | "door" | "window" | "arch";
  hangs: "chandelier" | "lamp" | undefined;
  hasPews: boolean;
  /** How bright it is by day, 0–1. */
  light: number;
}

/** A point beside the middle (−1 is the left wall, 1 the right), at a nearness, up from the floor (0) to the ceiling (1). */
export type At = (side: number, near: number, up: number) => Point;

/** The points of an arch between two positions along a side wall, or across a hall. */
export function arch(
  from: number,
  to: number,
  spring: number,
  rise: number,
  place: (along: number, up: number) => Point,
): Point[] {
  return Array.from({ length: 11 }, (_, index): Point => {
    const turn = Math.PI * (index / 10);
    const along = from + ((to - from) * (1 - Math.cos(turn))) / 2;
    return place(along, spring + rise * Math.sin(turn));
  });
}

/** A window, door, picture or torch in a bay of a side wall, which runs from `near` to `far`. */
export function bayOf(
  stage: Stage,
  plan: Plan,
  at: At,
  side: number,
  near: number,
  far: number,
  nth: number,
): string {
  const { palette, defs, unit, random } = stage;
  const along = (share: number) => near * (far / near) ** share;
  const place = (share: number, up: number) => at(side, along(share), up);
  const quad = (a: number, b: number, low: number, high: number) =>
    polygon([place(a, low), place(a, high), place(b, high), place(b, low)]);
  const opening = (a: number, b: number, low: number, spring: number, rise: number) =>
    polygon([place(a, low), ...arch(a, b, spring, rise, place), place(b, low)]);
  switch (plan.bay) {
    case "window": {
      const isStained = plan.end === "rose";
      const panes = palette.night
        ? ["#2c3f7a", "#3a4f8f"]
        : isStained
          ? ["#e8b24a", "#5f9fd0", "#c9505c"]
          : [mix(palette.sky[1], "#ffffff", 0.4)];
      const glow = [0.36, 0.5, 0.64].map((share, index) =>
        path(quad(share - 0.06, share + 0.05, 0.24, 0.66), panes[(index + nth) % panes.length] as string),
      );
      return (
        path(opening(0.26, 0.74, 0.2, 0.62, 0.13), plan.trim) +
        path(opening(0.3, 0.7, 0.23, 0.62, 0.1), mix(panes[0] as string, "#ffffff", 0.25)) +
        glow.join("")
      );
    }
    case "door":
      return nth % 2
        ? path(quad(0.3, 0.7, 0.3, 0.62), plan.trim) +
            path(quad(0.34, 0.66, 0.33, 0.59), mix(palette.accent, "#f2e6d0", 0.55)) +
            path(quad(0.34, 0.66, 0.33, 0.42), mix(palette.mid, palette.accent, 0.3))
        : path(quad(0.26, 0.74, 0, 0.64), plan.trim) +
            path(quad(0.31, 0.69, 0, 0.61), shift(plan.trim, 0.09)) +
            path(quad(0.37, 0.63, 0.34, 0.56) + quad(0.37, 0.63, 0.06, 0.28), shift(plan.trim, 0.02));
    case "picture": {
      const paint = random.pick(["#5f8fb8", "#c96a5c", "#d8a84a", "#6f9f78", "#8a6aa8"]);
      return (
        path(quad(0.2, 0.8, 0.27, 0.7), "#c9a04a") +
        path(quad(0.25, 0.75, 0.3, 0.67), mix(paint, "#ffffff", 0.3)) +
        path(quad(0.25, 0.75, 0.3, 0.44), shift(paint, -0.1)) +
        path(quad(0.42, 0.6, 0.4, 0.58), mix(paint, "#f6e2b0", 0.6))
      );
    }
    case "torch": {
      const [x, y] = place(0.5, 0.5);
      const s = unit * 46 * along(0.5);
      const glow = defs.radial([
        [0, "#ffb648", 0.75],
        [1, "#ffb648", 0],
      ]);
      return (
        ellipse(x, y, s * 7, s * 7, glow) +
        path(
          polygon([
            [x - s * 0.24, y],
            [x + s * 0.24, y],
            [x + s * 0.1, y + s * 1.5],
            [x - s * 0.1, y + s * 1.5],
          ]),
          "#4a3524",
        ) +
        path(
          `M${x} ${y - s * 1.5}Q${x + s * 0.8} ${y - s * 0.4} ${x} ${y + s * 0.1}Q${x - s * 0.8} ${y - s * 0.4} ${x} ${y - s * 1.5}Z`,
          "#ff9a2f",
        ) +
        path(
          `M${x} ${y - s * 0.9}Q${x + s * 0.4} ${y - s * 0.3} ${x} ${y}Q${x - s * 0.4} ${y - s * 0.3} ${x} ${y - s * 0.9}Z`,
          "#ffe27a",
        )
      );
    }
  }
}

/** Chandeliers or lamps that hang from the ceiling. */
export function hung(stage: Stage, plan: Plan, at: At): string {
  const { unit, defs } = stage;
  if (!plan.hangs) return "";
  const glow = defs.radial([
    [0, "#ffe6a8", 0.7],
    [1, "#ffe6a8", 0],
  ]);
  return [0.3, 0.46, 0.74]
    .map((near) => {
      const [x, top] = at(0, near, 1);
      const [, y] = at(0, near, 0.8);
      const s = unit * 130 * near;
      const cord = line(`M${x} ${top}V${y}`, "#5a4a3a", Math.max(1, unit * 5 * near));
      const light = ellipse(x, y, s * 1.6, s * 1.3, glow);
      if (plan.hangs === "lamp")
        return (
          cord +
          light +
          path(
            `M${x - s * 0.4} ${y + s * 0.2}Q${x} ${y - s * 0.5} ${x + s * 0.4} ${y + s * 0.2}Z`,
            plan.trim,
          ) +
          ellipse(x, y + s * 0.2, s * 0.2, s * 0.12, "#fff6d8")
        );
      const arms = [-1, -0.5, 0, 0.5, 1].map(
        (way) =>
          line(
            `M${x} ${y}Q${x + way * s * 0.5} ${y + s * 0.4} ${x + way * s} ${y}`,
            "#c9a04a",
            Math.max(1, unit * 8 * near),
          ) + ellipse(x + way * s, y - s * 0.12, s * 0.07, s * 0.16, "#fff2c0"),
      );
      return cord + light + arms.join("");
    })
    .join("");
}

/** Rows of benches left and right of the aisle. */
export function pews(at: At, wood: string): string {
  return [0.3, 0.38, 0.48, 0.6, 0.75, 0.94, 1.18]
    .flatMap((near) =>
      [-1, 1].map((side) => {
        const box = (a: number, b: number, low: number, high: number, colour: string) =>
          path(
            polygon([
              at(side * a, near, low),
              at(side * b, near, low),
              at(side * b, near, high),
              at(side * a, near, high),
            ]),
            colour,
          );
        return (
          box(0.42, 0.9, 0, 0.15, wood) +
          box(0.42, 0.9, 0.13, 0.16, shift(wood, 0.08)) +
          box(0.4, 0.45, 0, 0.18, shift(wood, -0.05))
        );
      }),
    )
    .join("");
}
