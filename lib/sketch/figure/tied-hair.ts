import type { Strand } from "@/lib/sketch/hair";
import type { Random } from "@/lib/sketch/random";
import { type Defs, ellipse, line, type Point, path, spline } from "@/lib/sketch/svg";
import { braid } from "./braid";
import { dreads } from "./dreads";
import { drills } from "./hair-cuts";
import { fall, paintFall } from "./hair-mass";
import type { HairPlan } from "./hair-styles";
import type { Paint } from "./paint";

/** A tail that hangs from a root. */
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
  { tie, shape, strands = [] }: HairPlan,
  hair: Paint,
  tip: string,
  accent: string,
  random: Random,
): { behind: string; before: string } {
  const wavy = shape !== "straight";
  const longer = strands.includes("verylong") ? 760 : 0;
  const lower = strands.includes("low") ? 330 : 0;
  switch (tie) {
    case "twintails": {
      const low = random.between(1240, 1520) + longer;
      const left = tail(defs, [262, 330 + lower], -150, [110, low], hair, tip, random, wavy);
      const right = tail(defs, [704, 330 + lower], 150, [850, low - 40], hair, tip, random, wavy);
      return {
        behind:
          left + right + band(256, 322 + lower, accent, hair.ink) + band(712, 322 + lower, accent, hair.ink),
        before: "",
      };
    }
    case "ponytail":
      return {
        behind:
          tail(
            defs,
            [300 + lower * 0.1, 250 + lower],
            -190 + lower * 0.3,
            [170, random.between(1180, 1420) + longer],
            hair,
            tip,
            random,
            wavy,
          ) + band(300 + lower * 0.1, 262 + lower, accent, hair.ink),
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
      return { behind: tufts(defs, strands, hair, tip, accent, random, wavy), before: "" };
  }
}

/** Hair tied up at one side or at both, or at the back, while the rest hangs down. */
function tufts(
  defs: Defs,
  strands: readonly Strand[],
  hair: Paint,
  tip: string,
  accent: string,
  random: Random,
  wavy: boolean,
): string {
  const at = (x: number, way: -1 | 1) =>
    tail(defs, [x, 262], way * 150, [x + way * 150, 820], hair, tip, random, wavy) +
    band(x, 264, accent, hair.ink);
  if (strands.includes("twoup")) return at(276, -1) + at(694, 1);
  if (strands.includes("oneup")) return at(280, -1);
  return "";
}
