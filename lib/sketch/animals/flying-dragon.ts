import { mix } from "@/lib/sketch/colour";
import { blade, group, line, type Point, path, spline } from "@/lib/sketch/svg";
import { animalEye, type Fur } from "./furred";
import { inked } from "./outline";

const SPINE: readonly Point[] = [
  [30, 800],
  [110, 740],
  [190, 650],
  [300, 600],
  [420, 580],
  [530, 540],
  [620, 450],
  [670, 340],
  [740, 270],
];
const HALF = [3, 13, 24, 44, 72, 76, 52, 36, 34];

const NEAR_WING =
  "M470 540C430 400 400 230 430 40C290 60 120 130 10 290C90 280 150 300 180 360C240 320 300 340 330 410C380 390 430 440 450 560Z";
const BONES =
  "M430 40C420 230 440 400 470 540M430 40Q220 170 180 360M430 40Q320 230 330 410M430 40Q200 110 10 290";

/** The outline of a body along the spine, and its two edges. */
function bodyEdges(): { upper: Point[]; lower: Point[] } {
  const edge = (side: -1 | 1) =>
    SPINE.map(([x, y], index): Point => {
      const [before, after] = [SPINE[Math.max(0, index - 1)] ?? [x, y], SPINE[index + 1] ?? [x, y]];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const length = Math.hypot(dx, dy) || 1;
      const half = (HALF[index] ?? 0) * side;
      return [x + (-dy / length) * half, y + (dx / length) * half];
    });
  return { upper: edge(-1), lower: edge(1) };
}

/** A whole dragon in flight, in profile. */
export function flyingDragon(fur: Fur): string {
  const { defs, coat, pale, eye } = fur;
  const ink = inked(fur, 7);
  const { upper, lower } = bodyEdges();
  const body = spline([...upper, ...[...lower].reverse()]);
  const fill = defs.linear([
    [0, coat.light],
    [0.5, coat.base],
    [1, coat.deep],
  ]);
  const skin = (first: string, second: string) =>
    defs.linear(
      [
        [0, first],
        [1, second],
      ],
      [0, 0, 0.4, 1],
    );
  const leg = (x: number, y: number) =>
    path(
      spline([
        [x - 34, y],
        [x - 76, y + 84],
        [x - 40, y + 120],
        [x - 84, y + 150],
        [x - 20, y + 160],
        [x + 6, y + 120],
        [x - 8, y + 86],
        [x + 36, y + 6],
      ]),
      coat.shade,
      ink,
    ) + line(`M${x - 80} ${y + 152}l-16 16M${x - 56} ${y + 158}l-10 20M${x - 30} ${y + 160}l-2 22`, pale, 8);
  const plates = upper.slice(1, 8).map(([x, y], index) => {
    const size = 22 + 6 * Math.min(index, 4);
    return path(
      `M${x - size * 0.8} ${y + 8}L${x - size * 0.3} ${y - size * 1.3}L${x + size * 0.7} ${y + 6}Z`,
      coat.deep,
      inked(fur, 5),
    );
  });
  const head = spline([
    [700, 210],
    [770, 180],
    [850, 210],
    [950, 240],
    [970, 270],
    [940, 292],
    [850, 296],
    [780, 320],
    [710, 310],
  ]);
  const jaw = spline([
    [740, 306],
    [820, 310],
    [920, 318],
    [934, 340],
    [880, 360],
    [790, 356],
    [720, 326],
  ]);
  const horn = (x: number, y: number) => blade([x, y], [x - 60, y - 70], [x - 130, y - 74], 15);
  return [
    group(
      'transform="translate(150 -10) rotate(14 470 540)"',
      path(NEAR_WING, skin(coat.deep, mix(coat.deep, coat.ink, 0.4)), ink),
      line(BONES, coat.ink, 7),
    ),
    leg(560, 580),
    leg(360, 620),
    ...plates,
    path(body, fill, ink),
    group(
      defs.clip(`<path d="${body}"/>`),
      path(
        spline([...lower.slice(2), ...SPINE.slice(2).reverse()]),
        pale,
        'opacity=".8" transform="translate(0 12)"',
      ),
      line(
        lower
          .slice(3)
          .map(([x, y]) => `M${x - 30} ${y - 46}q20 30 -6 60`)
          .join(""),
        coat.deep,
        6,
        'opacity=".6"',
      ),
    ),
    path("M30 800L-20 790L14 750L-6 700L60 760Z", coat.base, ink),
    path(NEAR_WING, skin(coat.shade, coat.base), ink),
    path("M430 40C290 60 120 130 10 290C120 190 280 120 420 110Z", coat.light, 'opacity=".45"'),
    line(BONES, coat.ink, 8),
    path(horn(730, 210), "#f2e3c4", inked(fur, 5)),
    path(jaw, coat.shade, ink),
    path("M800 312l10 24 12 -22M860 314l9 22 11 -20", "#fffaf0", inked(fur, 3)),
    path(head, fill, ink),
    path(horn(760, 198), "#f2e3c4", inked(fur, 5)),
    line("M930 258q12 -2 18 6", coat.ink, 7),
    animalEye(defs, 812, 244, 17, eye, true),
  ].join("");
}
