import { blade, ellipse, line, path } from "@/lib/sketch/svg";
import { type Grip, inked } from "./grip";
import { paintOf } from "./paint";

/** A rose's head with a given radius around a point. */
function roseHead({ thing }: Grip, x: number, y: number, r: number): string {
  const petal = (turn: number, far: number, size: number, fill: string) => {
    const [dx, dy] = [Math.cos(turn) * far * r, Math.sin(turn) * far * r];
    return ellipse(x + dx, y + dy, size * r, size * r * 0.9, fill, inked(thing, 5));
  };
  const outer = [0.4, 1.66, 2.9, 4.15, 5.4].map((turn) => petal(turn, 0.5, 0.56, thing.shade));
  const inner = [1, 3.1, 5.2].map((turn) => petal(turn, 0.24, 0.46, thing.base));
  return [
    ...outer,
    ...inner,
    ellipse(x, y, r * 0.3, r * 0.28, thing.light, inked(thing, 4)),
    line(
      `M${x - r * 0.16} ${y}q${r * 0.16} ${-r * 0.24} ${r * 0.28} 0q${-r * 0.06} ${r * 0.18} ${-r * 0.2} ${r * 0.08}`,
      thing.deep,
      5,
    ),
  ].join("");
}

const leaf = (x: number, y: number, dx: number, dy: number, width: number) =>
  path(
    blade([x, y], [x + dx * 0.5 - dy * 0.1, y + dy * 0.5 + dx * 0.1], [x + dx, y + dy], width),
    "#5fa777",
    'stroke="#1f4a3a" stroke-width="6" stroke-linejoin="round"',
  );

/** A single rose; the origin is where the stem is held. */
export function rose(grip: Grip): string {
  const stem = "M6 190C0 40 -10 -120 -30 -300";
  return [
    line(stem, "#1f4a3a", 20) + line(stem, "#5fa777", 10),
    leaf(-10, -120, 120, -70, 34),
    leaf(-18, -200, -116, -50, 34),
    roseHead(grip, -34, -360, 104),
  ].join("");
}

/** A bunch of roses wrapped in paper. */
export function bouquet(grip: Grip): string {
  const { thing, defs } = grip;
  const wrap = paintOf("#f4ead8", thing.shade);
  const paper = defs.linear([
    [0, wrap.light],
    [1, wrap.shade],
  ]);
  const heads = [
    [-150, -330, 82],
    [30, -410, 86],
    [180, -300, 80],
    [-60, -440, 74],
    [120, -420, 70],
    [-80, -290, 86],
    [84, -280, 88],
    [0, -340, 84],
  ] as const;
  return [
    line("M-20 40L-46 190M6 40L4 206M28 40L52 188", "#1f4a3a", 18),
    line("M-20 40L-46 190M6 40L4 206M28 40L52 188", "#5fa777", 9),
    path("M-300 -330L-150 -420L0 -380L160 -430L310 -310L40 60H-40Z", wrap.base, inked(wrap)),
    leaf(-140, -330, -150, -90, 40),
    leaf(150, -330, 140, -100, 40),
    leaf(-60, -440, -50, -120, 36),
    leaf(90, -440, 50, -120, 36),
    ...heads.map(([x, y, r]) => roseHead(grip, x, y, r)),
    path("M-270 -260Q-140 -190 10 -196Q150 -190 280 -240L44 66H-44Z", paper, inked(wrap)),
    line("M-200 -220L-20 40M210 -210L24 40M0 -190V40", wrap.deep, 6, 'opacity=".5"'),
  ].join("");
}
