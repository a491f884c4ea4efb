import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, type Point, path } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** A fan coral: branches that keep forking. */
function fan({ random }: Stage, x: number, y: number, s: number, colour: string): string {
  const thick: string[][] = [[], [], [], []];
  const grow = ([px, py]: Point, turn: number, long: number, depth: number) => {
    const tip: Point = [px + Math.cos(turn) * long, py + Math.sin(turn) * long];
    thick[depth]?.push(`M${px.toFixed(1)} ${py.toFixed(1)}L${tip[0].toFixed(1)} ${tip[1].toFixed(1)}`);
    if (depth === 3) return;
    for (const way of depth === 0 ? [-0.62, -0.1, 0.5] : [-0.42, 0.36])
      grow(tip, turn + way + random.between(-0.14, 0.14), long * random.between(0.62, 0.84), depth + 1);
  };
  grow([x, y], -Math.PI / 2 + random.between(-0.15, 0.15), s * 0.36, 0);
  return thick
    .map((lines, depth) =>
      line(lines.join(""), shift(colour, -0.05 + depth * 0.03), s * (0.085 - depth * 0.018)),
    )
    .join("");
}

/** Tube sponges, open at the top. */
function tubes({ random, defs }: Stage, x: number, y: number, s: number, colour: string): string {
  return [-0.3, 0.28, -0.02]
    .map((at) => {
      const [cx, high, wide] = [x + at * s, s * random.between(0.5, 0.95), s * random.between(0.13, 0.17)];
      const fill = defs.linear(
        [
          [0, shift(colour, 0.06)],
          [1, shift(colour, -0.1)],
        ],
        [0, 0, 1, 0],
      );
      return (
        path(
          `M${cx - wide * 0.7} ${y}L${cx - wide} ${y - high}H${cx + wide}L${cx + wide * 0.7} ${y}Z`,
          fill,
        ) +
        ellipse(cx, y - high, wide, wide * 0.4, shift(colour, 0.1)) +
        ellipse(cx, y - high, wide * 0.66, wide * 0.24, shift(colour, -0.24))
      );
    })
    .join("");
}

/** A brain coral: a dome with winding furrows. */
function brain({ random, defs }: Stage, x: number, y: number, s: number, colour: string): string {
  const fill = defs.radial(
    [
      [0, shift(colour, 0.1)],
      [1, shift(colour, -0.08)],
    ],
    [0.4, 0.25, 0.9],
  );
  const furrows = Array.from({ length: 7 }, (_, nth) => {
    const t = (nth + 0.5) / 7;
    const cx = x + (t - 0.5) * s * 1.1;
    const high = s * 0.46 * Math.sqrt(Math.max(0.05, 1 - (2 * t - 1) ** 2));
    const sway = s * random.between(0.03, 0.06);
    return `M${cx.toFixed(1)} ${y.toFixed(1)}q${sway.toFixed(1)} ${(-high * 0.25).toFixed(1)} 0 ${(-high * 0.45).toFixed(1)}t${(s * 0.01).toFixed(1)} ${(-high * 0.42).toFixed(1)}`;
  });
  return (
    path(
      `M${x - s * 0.62} ${y}C${x - s * 0.62} ${y - s * 0.68} ${x + s * 0.62} ${y - s * 0.68} ${x + s * 0.62} ${y}Z`,
      fill,
    ) + line(furrows.join(""), shift(colour, -0.14), s * 0.03, 'opacity=".7"')
  );
}

/** An anemone: soft arms that sway together. */
function anemone({ random }: Stage, x: number, y: number, s: number, colour: string): string {
  const arms = Array.from({ length: 13 }, (_, nth) => {
    const lean = (nth - 6) / 6;
    const [tx, ty] = [
      x + lean * s * 0.6 + random.between(-0.05, 0.05) * s,
      y - s * (0.62 - 0.3 * lean * lean),
    ];
    return `M${(x + lean * s * 0.24).toFixed(1)} ${(y - s * 0.12).toFixed(1)}Q${(x + lean * s * 0.3).toFixed(1)} ${(y - s * 0.5).toFixed(1)} ${tx.toFixed(1)} ${ty.toFixed(1)}`;
  });
  return (
    path(
      `M${x - s * 0.26} ${y}L${x - s * 0.3} ${y - s * 0.2}H${x + s * 0.3}L${x + s * 0.26} ${y}Z`,
      shift(colour, -0.14),
    ) +
    line(arms.join(""), colour, s * 0.07) +
    line(arms.join(""), shift(colour, 0.1), s * 0.022)
  );
}

const CORALS = [fan, tubes, brain, anemone] as const;
const PAINTS = ["#ff7f8e", "#ffb15e", "#b97be8", "#ff8fc4", "#f2d25a", "#5fd0b8"] as const;

/** A mound of rock covered in corals, `s` pixels wide, its foot at (x, y). */
export function paintReef(stage: Stage, x: number, y: number, s: number, deep: string, haze: number): string {
  const { random } = stage;
  const rock = mix(mix("#6a5f86", deep, 0.35), deep, haze);
  const high = s * random.between(0.3, 0.44);
  const crown = Array.from({ length: 9 }, (_, index) => {
    const t = index / 8;
    return [x + (t - 0.5) * s, y - high * Math.sin(t * Math.PI) ** 0.7 * random.between(0.8, 1.15)] as const;
  });
  const d = `M${crown.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join("L")}L${x + s * 0.55} ${y + s}H${x - s * 0.55}Z`;
  const grown = Array.from({ length: 8 }, (_, nth) => {
    const t = (nth + random.between(0.2, 0.8)) / 8;
    const [px, py] = crown[Math.round(t * 8)] ?? [x, y];
    const down = random.between(0, 0.5) * high;
    return { px: px + random.between(-0.03, 0.03) * s, py: py + down + high * 0.12, down };
  }).sort((one, other) => one.down - other.down);
  return (
    path(
      d,
      stage.defs.linear([
        [0, shift(rock, 0.05)],
        [1, shift(rock, -0.1)],
      ]),
    ) +
    grown
      .map(({ px, py }) =>
        random.pick(CORALS)(
          stage,
          px,
          py,
          s * random.between(0.17, 0.27),
          mix(random.pick(PAINTS), deep, 0.08 + haze),
        ),
      )
      .join("")
  );
}
