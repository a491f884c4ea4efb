import type { Random } from "@/lib/sketch/random";
import { blade, type Defs, ellipse, group, line, type Point, path, spline } from "@/lib/sketch/svg";
import { braid } from "./braid";
import { dreads } from "./dreads";
import { drills } from "./hair-cuts";
import type { HairPlan } from "./hair-styles";
import { isDyed, type Paint } from "./paint";

/** A length of hair along a line, with a width at each point, in head units, and a pointed end. */
function fall(points: readonly Point[], widths: readonly number[]): string {
  const left = points.map(([x, y], index): Point => [x - (widths[index] ?? 0), y]);
  const right = points.map(([x, y], index): Point => [x + (widths[index] ?? 0), y]).reverse();
  return spline([...left, ...right]);
}

function paintFall(defs: Defs, d: string, hair: Paint, tip: string, inner: string, dark: boolean): string {
  const first = dark ? hair.deep : hair.base;
  const last = dark ? hair.shade : hair.base;
  const dyed = isDyed(hair, tip);
  const fill = defs.linear([
    [0, first],
    [dyed ? 0.22 : 0.5, first],
    [dyed ? 0.46 : 0.75, dyed ? tip : last],
    [1, tip],
  ]);
  return line(d, hair.ink, 11) + path(d, fill) + group(defs.clip(`<path d="${d}"/>`), inner);
}

function streaks(random: Random, hair: Paint, from: Point, to: Point, spread: number, count: number): string {
  const make = (width: number) =>
    Array.from({ length: count }, () => {
      const side = random.between(-1, 1);
      const bend: Point = [(from[0] + to[0]) / 2 + side * spread * 1.35, (from[1] + to[1]) / 2];
      return blade([from[0] + side * spread * 0.8, from[1]], bend, [to[0] + side * spread, to[1]], width);
    }).join("");
  return (
    path(make(9), hair.deep, 'opacity=".5"') +
    path(make(5), hair.ink, 'opacity=".22"') +
    path(make(7), hair.light, 'opacity=".34"')
  );
}

/** Long hair behind the shoulders, wavy if the plan says so, with locks at its ends. */
export function backFall(defs: Defs, plan: HairPlan, hair: Paint, tip: string, random: Random): string {
  const hem = plan.length === "long" ? random.between(1500, 1720) : 1080;
  const sway = random.between(-50, 50);
  const wave = plan.shape === "straight" ? 10 : plan.shape === "wavy" ? 34 : 46;
  const rows = plan.shape === "curly" ? 13 : 8;
  const side = (direction: -1 | 1) =>
    Array.from({ length: rows }, (_, row): Point => {
      const t = row / (rows - 1);
      const half = 232 + 84 * Math.sin(Math.min(1, t * 1.25) * Math.PI * 0.6) - 60 * t * t;
      const x = 470 + sway * t * t + direction * (half + (row % 2 ? wave : -wave * 0.4));
      return [x, 420 + (hem - 420) * t];
    });
  const locks = Array.from({ length: 9 }, (_, index): Point => {
    const t = (index + 0.5) / 9;
    const x = 470 + sway - 250 + 500 * t;
    return [x, hem + (index % 2 ? random.between(60, 130) : random.between(-90, -30))];
  });
  const d = spline([
    [470, 280],
    [620, 320],
    ...side(1),
    ...locks.reverse(),
    ...side(-1).reverse(),
    [320, 320],
  ]);
  const inner = streaks(random, hair, [470, 850], [470 + sway, hem + 60], 260, 16);
  return paintFall(defs, d, hair, tip, inner, true);
}

/** Two locks over the shoulders: the far one behind the cheek, the near one in front of it. */
export function sideLocks(
  defs: Defs,
  plan: HairPlan,
  hair: Paint,
  tip: string,
  random: Random,
): { near: string; far: string } {
  const wave = plan.shape === "straight" ? 5 : 13;
  const lock = (x: number, out: number, end: number, top: number) => {
    const points: Point[] = [0, 0.16, 0.34, 0.52, 0.68, 0.84, 1].map((t, index) => [
      x + out * Math.sin(t * Math.PI * 0.62) + (index < 2 ? 0 : index % 2 ? wave : -wave),
      top + (end - top) * t,
    ]);
    const d = fall(points, [26, 44, 50, 52, 44, 28, 3]);
    return paintFall(defs, d, hair, tip, streaks(random, hair, [x, top + 60], [x + out, end], 34, 5), false);
  };
  return {
    near: lock(292, random.between(-92, -60), random.between(1120, 1320), 400),
    far: lock(694, random.between(36, 74), random.between(1080, 1260), 420),
  };
}

function tail(
  defs: Defs,
  root: Point,
  out: number,
  end: Point,
  hair: Paint,
  tip: string,
  random: Random,
  wavy: boolean,
): string {
  const wave = wavy ? 26 : 8;
  const points: Point[] = [0, 0.16, 0.34, 0.52, 0.7, 0.86, 1].map((t, index) => [
    root[0] + out * Math.sin(t * Math.PI) + (end[0] - root[0]) * t + (index % 2 ? wave : -wave),
    root[1] + (end[1] - root[1]) * t - 60 * Math.sin(Math.min(1, t * 2.2) * Math.PI) * (t < 0.45 ? 1 : 0.2),
  ]);
  const widths = [40, 88, 112, 112, 92, 56, 4];
  const d = fall(points, widths);
  // Strands along the curve of the tail, from its light side to its dark side.
  const along = (share: number) =>
    spline(
      points.map(([x, y], index): Point => [x + share * (widths[index] ?? 0), y]),
      true,
    );
  const marks = [
    path(`${along(0.35)}L${end[0] + 200} ${end[1]}L${root[0] + 200} ${root[1]}Z`, hair.deep, 'opacity=".28"'),
    ...[-0.66, -0.3, 0.08, 0.4, 0.7].map((share) => line(along(share), hair.deep, 6, 'opacity=".5"')),
    ...[-0.5, -0.14, 0.24].map((share) =>
      line(along(share), hair.light, random.between(7, 12), 'opacity=".5"'),
    ),
  ];
  return paintFall(defs, d, hair, tip, marks.join(""), false);
}

/** A bun. */
function bun(defs: Defs, x: number, y: number, hair: Paint): string {
  const fill = defs.radial(
    [
      [0, hair.light],
      [0.5, hair.base],
      [1, hair.shade],
    ],
    [0.38, 0.32, 0.75],
  );
  return [
    ellipse(x, y, 116, 110, fill, `stroke="${hair.ink}" stroke-width="9"`),
    line(
      `M${x - 84} ${y + 40}C${x - 90} ${y - 60} ${x + 10} ${y - 100} ${x + 70} ${y - 40}C${x + 100} ${y + 10} ${x + 50} ${y + 66} ${x - 4} ${y + 50}C${x - 50} ${y + 34} ${x - 40} ${y - 30} ${x + 8} ${y - 28}`,
      hair.deep,
      8,
      'opacity=".6"',
    ),
    line(`M${x - 60} ${y - 40}Q${x - 30} ${y - 82} ${x + 20} ${y - 84}`, hair.light, 12, 'opacity=".8"'),
  ].join("");
}

const band = (x: number, y: number, colour: string, ink: string) =>
  path(`M${x - 34} ${y - 14}q34 -16 68 0l4 28q-38 18 -76 0Z`, colour, `stroke="${ink}" stroke-width="6"`);

/** Ponytails and buns, behind the head and in front of the body. */
export function tiedHair(
  defs: Defs,
  { tie, shape }: HairPlan,
  hair: Paint,
  tip: string,
  accent: string,
  random: Random,
): { behind: string; before: string } {
  const wavy = shape !== "straight";
  switch (tie) {
    case "twintails": {
      const low = random.between(1240, 1520);
      const left = tail(defs, [262, 330], -150, [110, low], hair, tip, random, wavy);
      const right = tail(defs, [704, 330], 150, [850, low - 40], hair, tip, random, wavy);
      return {
        behind: left + right + band(256, 322, accent, hair.ink) + band(712, 322, accent, hair.ink),
        before: "",
      };
    }
    case "ponytail":
      return {
        behind:
          tail(defs, [300, 250], -190, [170, random.between(1180, 1420)], hair, tip, random, wavy) +
          band(300, 262, accent, hair.ink),
        before: "",
      };
    case "sidetail":
      return {
        behind:
          tail(defs, [716, 300], 170, [820, random.between(1180, 1400)], hair, tip, random, wavy) +
          band(716, 300, accent, hair.ink),
        before: "",
      };
    case "sidebraid":
      return {
        behind: "",
        before: braid(defs, [330, 660], [372, 1420], hair, tip) + band(372, 1420, accent, hair.ink),
      };
    case "dreads":
      return dreads(hair, tip, random);
    case "drills":
      return { behind: drills(defs, hair, tip, accent), before: "" };
    case "buns":
      return { behind: bun(defs, 292, 176, hair) + bun(defs, 692, 178, hair), before: "" };
    case "braids": {
      const braids =
        braid(defs, [304, 620], [236, 1300], hair, tip) + braid(defs, [688, 640], [736, 1270], hair, tip);
      return {
        behind: "",
        before: braids + band(236, 1300, accent, hair.ink) + band(736, 1270, accent, hair.ink),
      };
    }
    default:
      return { behind: "", before: "" };
  }
}
