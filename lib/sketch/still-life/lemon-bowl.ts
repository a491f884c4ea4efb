import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, group, line, path } from "@/lib/sketch/svg";
import { drawBowl } from "./fruit-bowl";
import { shadow } from "./shadow";
import { inked, type Setup } from "./table";

const YELLOW = "#f6cf34";

/** A whole lemon, pointed at both ends; `turn` in degrees. */
function lemon(setup: Setup, x: number, y: number, turn: number, size = 1): string {
  const { defs, random } = setup;
  const shape =
    "M-142 4C-132 -4 -124 -22 -112 -36C-80 -86 -34 -96 4 -95C48 -94 84 -74 110 -36C118 -22 130 -14 144 -8C148 0 148 8 142 14C130 18 120 26 110 38C82 80 44 94 2 94C-42 94 -80 78 -110 38C-120 24 -132 18 -142 16Z";
  const fill = defs.radial(
    [
      [0, "#ffee8a"],
      [0.5, YELLOW],
      [1, "#d99a1c"],
    ],
    [0.38, 0.3, 0.78],
  );
  const pores = Array.from({ length: 14 }, () => {
    const [px, py] = [random.between(-84, 84), random.between(-56, 60)];
    return `<circle cx="${px.toFixed(0)}" cy="${py.toFixed(0)}" r="3.4"/>`;
  });
  return group(
    `transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"`,
    path(shape, fill, inked(setup)),
    group('fill="#d99a1c" opacity=".5"', ...pores),
    path("M-86 -34C-64 -66 -30 -78 2 -78C-24 -62 -52 -48 -70 -22Z", "#ffffff", 'opacity=".75"'),
  );
}

/** Half a lemon, its cut side facing the viewer. */
function halfLemon(setup: Setup, x: number, y: number, r: number): string {
  const wedges = Array.from({ length: 9 }, (_, index) => {
    const angle = (index / 9) * 2 * Math.PI + 0.2;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    return blade(
      [x + dx * r * 0.14, y + dy * r * 0.14],
      [x + dx * r * 0.5, y + dy * r * 0.5],
      [x + dx * r * 0.8, y + dy * r * 0.8],
      r * 0.26,
    );
  });
  return [
    ellipse(x, y, r, r * 0.98, YELLOW, inked(setup)),
    ellipse(x, y, r * 0.88, r * 0.86, "#fffbe2"),
    path(wedges.join(""), "#f9dc5a", `stroke="#f0c637" stroke-width="3"`),
    ellipse(x, y, r * 0.1, r * 0.1, "#fffbe2"),
    ellipse(x - r * 0.34, y - r * 0.42, r * 0.16, r * 0.08, "#ffffff", 'opacity=".8"'),
  ].join("");
}

/** A leaf with a vein, from its stalk at (x, y). */
function leaf(setup: Setup, x: number, y: number, dx: number, dy: number): string {
  const green = mix("#5a9a4a", setup.palette.ambient, 0.05);
  const [tipX, tipY] = [x + dx, y + dy];
  return (
    path(
      blade([x, y], [x + dx * 0.45 + dy * 0.2, y + dy * 0.45 - dx * 0.1], [tipX, tipY], 40),
      green,
      inked(setup),
    ) + line(`M${x} ${y}Q${x + dx * 0.5} ${y + dy * 0.42} ${tipX} ${tipY}`, shift(green, -0.12), 5)
  );
}

/** A bowl heaped with lemons, one of them cut. */
export function lemonBowl(setup: Setup): string {
  return [
    shadow(500, 836, 330),
    leaf(setup, 380, 420, -150, -90),
    leaf(setup, 640, 400, 140, -100),
    lemon(setup, 500, 386, -14),
    lemon(setup, 350, 500, 24),
    lemon(setup, 652, 492, -30),
    lemon(setup, 332, 596, -12, 0.92),
    lemon(setup, 500, 536, 8, 1.04),
    lemon(setup, 668, 596, 16, 0.92),
    leaf(setup, 560, 450, 120, 60),
    drawBowl(setup, "#5f8fb8"),
    lemon(setup, 858, 766, -18, 0.78),
    halfLemon(setup, 150, 762, 82),
  ].join("");
}
